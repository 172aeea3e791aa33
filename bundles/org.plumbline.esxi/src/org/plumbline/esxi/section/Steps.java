package org.plumbline.esxi.section;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what people and rules write into one text field: steps are lines that start with {@code 1.}, {@code -} or
 * {@code *}; without such lines each paragraph is a step.
 */
final class Steps {

	private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:\\d{1,2}[.)]|[-*\u2022])\\s+"); //$NON-NLS-1$
	private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R"); //$NON-NLS-1$

	private Steps() {
	}

	/** Returns the steps of a text, each on one line; none if it is blank. */
	static List<String> of(String text) {
		return split(ITEM.matcher(text).find() ? ITEM : PARAGRAPH, text);
	}

	/** Returns the paragraphs of a text, each on one line; none if it is blank. */
	static List<String> paragraphs(String text) {
		return split(PARAGRAPH, text);
	}

	private static List<String> split(Pattern separator, String text) {
		return Stream.of(separator.split(text)).map(Wording::flowing).filter(each -> !each.isEmpty()).toList();
	}
}
