package org.plumbline.core.query;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.plumbline.core.query.internal.PatternFinder;

/**
 * A regular expression that is looked for in bytes of UTF-8. What an automaton can decide takes one step per byte,
 * whatever the expression; look-around, back-references and text beyond ASCII go to {@link Pattern}, which is stopped
 * when it needs more than some million steps for one text. Immutable, safe for any number of threads.
 */
public final class TextPattern {

	/** Tells whether a text holds a match. One thread. */
	@FunctionalInterface
	public interface Finder {

		/** Looks in the bytes between two places. */
		boolean finds(byte[] bytes, int from, int to);
	}

	private final Pattern pattern;
	private final PatternFinder.Plan plan;

	/** @param expression must be one that {@link Pattern} accepts */
	public TextPattern(Query.Expression expression) {
		pattern = Pattern.compile(expression.regex(), expression.flags());
		plan = PatternFinder.plan(expression);
	}

	/** Returns conditions on text that hold wherever this is found; {@link Query#ALL} if there are none. */
	public Query required() {
		return plan.required();
	}

	/** Tells whether an automaton decides texts of ASCII. */
	public boolean isFast() {
		return plan.automaton().isPresent();
	}

	/**
	 * Returns a finder for one thread.
	 *
	 * @param stop asked now and then during long matches; once true, nothing more is found
	 */
	public Finder finder(BooleanSupplier stop) {
		return new PatternFinder(pattern, plan, stop);
	}

	/** Returns what is to be shown as found by the expression or literal of a query; empty for other conditions. */
	public static Optional<Pattern> shown(Query leaf) {
		return switch (leaf) {
		case Query.Expression expression -> Optional.of(Pattern.compile(expression.regex(), expression.flags()));
		case Query.Text text -> Optional
				.of(Pattern.compile(text.literal(),
						Pattern.LITERAL | (text.matchCase() ? 0 : Pattern.CASE_INSENSITIVE)));
		default -> Optional.empty();
		};
	}

	/** Returns the bytes of a text as events hold them. */
	public static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
