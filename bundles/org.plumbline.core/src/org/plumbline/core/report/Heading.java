package org.plumbline.core.report;

import java.util.Objects;

/**
 * The title of a chapter or a part of it; listed in the table of contents and numbered by the exporter.
 *
 * @param level  1 for a chapter, 2 and 3 for parts of it
 * @param text   the title without a number
 * @param anchor where links may lead, without {@code #}; empty if nothing needs to lead here
 */
public record Heading(int level, String text, String anchor) implements ReportBlock {

	/** The deepest level. */
	public static final int MAX_LEVEL = 3;

	public Heading {
		if (level < 1 || level > MAX_LEVEL) {
			throw new IllegalArgumentException("level " + level); //$NON-NLS-1$
		}
		Objects.requireNonNull(text, "text"); //$NON-NLS-1$
		Objects.requireNonNull(anchor, "anchor"); //$NON-NLS-1$
	}
}
