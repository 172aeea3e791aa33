package org.plumbline.esxi.section;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plumbline.core.report.Prose;

/**
 * Reads what people and rules write into one text field: steps are lines that start with {@code 1.}, {@code -} or
 * {@code *}; without such lines each paragraph is a step. Marks of {@link Prose#parse} count.
 */
final class Steps {

	private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:\\d{1,2}[.)]|[-*\u2022])\\s+"); //$NON-NLS-1$
	private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R"); //$NON-NLS-1$

	private Steps() {
	}

	/** Returns the steps of a text; none if it is blank. */
	static List<Prose> of(String text) {
		return prose(ITEM.matcher(text).find() ? ITEM : PARAGRAPH, text);
	}

	/** Returns the paragraphs of a text; none if it is blank. */
	static List<Prose> paragraphs(String text) {
		return prose(PARAGRAPH, text);
	}

	private static List<Prose> prose(Pattern separator, String text) {
		return Stream.of(separator.split(text)).map(Wording::flowing).filter(each -> !each.isEmpty()).map(Prose::parse)
				.toList();
	}
}
