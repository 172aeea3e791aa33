package org.plumbline.core.report;

import java.util.List;
import java.util.Objects;

/** Facts with a name, such as those of a host. */
public record KeyValues(List<Entry> entries) implements ReportBlock {

	public KeyValues {
		entries = List.copyOf(entries);
	}

	/** A fact and its name. */
	public record Entry(String key, Prose value) {
		public Entry {
			Objects.requireNonNull(key, "key"); //$NON-NLS-1$
			Objects.requireNonNull(value, "value"); //$NON-NLS-1$
		}

		/** Returns a fact, word for word. */
		public static Entry of(String key, String value) {
			return new Entry(key, Prose.of(value));
		}
	}
}
