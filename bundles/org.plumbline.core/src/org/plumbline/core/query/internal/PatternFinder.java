package org.plumbline.core.query.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.plumbline.core.query.Query;
import org.plumbline.core.query.TextPattern;

/** Looks for an expression by table, and by the library's matcher where the table cannot decide. One thread. */
public final class PatternFinder implements TextPattern.Finder {

	/**
	 * What is known of an expression before any text is seen.
	 *
	 * @param automaton decides texts of ASCII; empty if no automaton can
	 * @param required  text that every match holds
	 */
	public record Plan(Optional<Automaton> automaton, Query required) {
	}

	private final Optional<LazyTable> table;
	private final CostlyMatch costly;

	public PatternFinder(Pattern pattern, Plan plan, BooleanSupplier stop) {
		table = plan.automaton().map(LazyTable::new);
		costly = new CostlyMatch(pattern, stop);
	}

	/** Makes the plan of an expression. */
	public static Plan plan(Query.Expression expression) {
		Optional<RegexNode> node = RegexParser.parse(expression.regex(), expression.flags());
		return new Plan(node.flatMap(Automaton::of), node.map(Required::of).orElse(Query.ALL));
	}

	@Override
	public boolean finds(byte[] bytes, int from, int to) {
		int answer = table.isPresent() ? table.get().run(bytes, from, to) : LazyTable.UNDECIDED;
		return answer == LazyTable.YES || answer == LazyTable.UNDECIDED
				&& costly.finds(new String(bytes, from, to - from, StandardCharsets.UTF_8));
	}
}
