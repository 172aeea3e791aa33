package org.plumbline.core.report;

import java.util.Objects;

/** A piece of a sentence in one style. */
public sealed interface Run {

	/** The characters to show, without any mark-up; may contain anything that a log may contain. */
	String text();

	/** Ordinary words. */
	record Text(String text) implements Run {
		public Text {
			Objects.requireNonNull(text, "text"); //$NON-NLS-1$
		}
	}

	/** Words with stress. */
	record Bold(String text) implements Run {
		public Bold {
			Objects.requireNonNull(text, "text"); //$NON-NLS-1$
		}
	}

	/** A name, path or code as the machine writes it. */
	record Code(String text) implements Run {
		public Code {
			Objects.requireNonNull(text, "text"); //$NON-NLS-1$
		}
	}

	/**
	 * A jump inside the document.
	 *
	 * @param text   the words that carry the link
	 * @param anchor where it leads, without {@code #}; if the document has no such anchor, only the words are shown
	 */
	record Link(String text, String anchor) implements Run {
		public Link {
			Objects.requireNonNull(text, "text"); //$NON-NLS-1$
			Objects.requireNonNull(anchor, "anchor"); //$NON-NLS-1$
		}
	}
}
