package org.plumbline.core.report;

import java.util.Objects;

/**
 * A text that a person may take into a report and change there.
 *
 * @param name what it is about, as a list shows it
 * @param text Markdown, as {@link Markdown} reads it
 */
public record LibraryText(String name, String text) {

	public LibraryText {
		Objects.requireNonNull(name, "name"); //$NON-NLS-1$
		Objects.requireNonNull(text, "text"); //$NON-NLS-1$
	}
}
