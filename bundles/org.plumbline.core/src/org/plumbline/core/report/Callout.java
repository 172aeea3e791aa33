package org.plumbline.core.report;

import java.util.List;
import java.util.Objects;

/**
 * A boxed remark.
 *
 * @param kind  why it is boxed
 * @param title its first words; empty for the usual word of the kind
 * @param text  paragraphs
 */
public record Callout(Kind kind, String title, List<Prose> text) implements ReportBlock {

	public Callout {
		Objects.requireNonNull(kind, "kind"); //$NON-NLS-1$
		Objects.requireNonNull(title, "title"); //$NON-NLS-1$
		text = List.copyOf(text);
	}

	/** Why a remark is boxed. */
	public enum Kind {
		/** Whoever skips it may lose service or data. */
		DANGER,
		/** Helps to understand. */
		NOTE,
		/** What to do. */
		REMEDY
	}
}
