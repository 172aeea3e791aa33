package org.plumbline.ui.log;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.plumbline.core.query.Query;
import org.plumbline.core.query.TextPattern;
import org.plumbline.core.store.EventFilter;

/**
 * What a person typed into the filter field: {@code text} is looked for as it stands, {@code /expression/} as a regular
 * expression, {@code /expression/i} without regard to case. A single slash at the start, as of a path, is text.
 *
 * @param literal text that must occur; empty for none
 * @param pattern expression that must be found
 * @param problem why the expression cannot be used; empty if all is well
 */
record FilterExpression(String literal, Optional<Pattern> pattern, String problem) {

	private static final String SLASH = "/"; //$NON-NLS-1$
	private static final String NO_CASE = "/i"; //$NON-NLS-1$

	/** Reads what was typed. Any text is understood; a wrong expression gives a problem and no condition. */
	static FilterExpression parse(String typed) {
		boolean noCase = typed.length() > 3 && typed.endsWith(NO_CASE);
		boolean isExpression = typed.startsWith(SLASH) && typed.length() > 2 && (typed.endsWith(SLASH) || noCase);
		if (!isExpression) {
			return new FilterExpression(typed, Optional.empty(), ""); //$NON-NLS-1$
		}
		String expression = typed.substring(1, typed.length() - (noCase ? 2 : 1));
		try {
			Pattern pattern = Pattern.compile(expression, noCase ? Pattern.CASE_INSENSITIVE : 0);
			return new FilterExpression("", Optional.of(pattern), ""); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (PatternSyntaxException e) {
			return new FilterExpression("", Optional.empty(), e.getDescription()); //$NON-NLS-1$
		}
	}

	/** Returns what a person would have to type for a filter. */
	static String typed(EventFilter filter) {
		return switch (filter.query()) {
		case Query.Text text -> text.literal();
		case Query.Expression expression -> SLASH + expression.regex()
				+ ((expression.flags() & Pattern.CASE_INSENSITIVE) != 0 ? NO_CASE : SLASH);
		default -> ""; //$NON-NLS-1$
		};
	}

	/** Returns a filter with these conditions on text in place of its own. */
	EventFilter in(EventFilter filter) {
		return pattern.map(filter::withPattern).orElse(filter.withLiteral(literal));
	}

	/** Returns an expression that finds what is to be shown as found; empty if nothing is looked for. */
	static Optional<Pattern> shown(EventFilter filter) {
		return TextPattern.shown(filter.query());
	}
}
