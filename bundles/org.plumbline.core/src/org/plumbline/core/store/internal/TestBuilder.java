package org.plumbline.core.store.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.plumbline.core.event.Severity;
import org.plumbline.core.query.Query;
import org.plumbline.core.query.TextPattern;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventSource;

/** Turns a filter into conditions on blocks; each thread of a search has its own. */
final class TestBuilder {

	private final OpenStore store;
	private final BooleanSupplier stop;

	/** @param stop tells that nobody waits for the result any more */
	TestBuilder(OpenStore store, BooleanSupplier stop) {
		this.store = store;
		this.stop = stop;
	}

	BlockTest test(EventFilter filter) {
		List<BlockTest> parts = new ArrayList<>();
		BitSet known = new BitSet();
		filter.sources().forEach(known::set);
		if (known.isEmpty()) {
			known.set(0, store.sources().size()); // sources that were left out have no number
		}
		parts.add(ColumnTest.sources(known));
		if (filter.leastSeverity() != Severity.DEBUG) {
			parts.add(ColumnTest.severity(filter.leastSeverity()));
		}
		if (!filter.query().isAll()) {
			parts.add(test(filter.query()));
		}
		return TestTree.and(parts);
	}

	private BlockTest test(Query query) {
		return switch (query) {
		case Query.And and -> TestTree.and(and.parts().stream().map(this::test).toList());
		case Query.Or or -> TestTree.or(or.parts().stream().map(this::test).toList());
		case Query.Not not -> TestTree.not(test(not.part()));
		case Query.Text text -> new LiteralTest(text);
		case Query.Expression expression -> expression(new TextPattern(expression));
		case Query.SourceIs source -> sources(source.name().test(), EventSource::path);
		case Query.HostIs host -> sources(host.name().test(), EventSource::host);
		case Query.SeverityIs severity -> ColumnTest.severity(severity.least());
		case Query.TimeIs time -> ColumnTest.time(time.fromNs(), time.toNs());
		case Query.UptimeIs uptime -> HeadTest.of(store, uptime);
		case Query.HeadIs head -> head(head);
		};
	}

	private BlockTest expression(TextPattern pattern) {
		BlockTest found = new ExpressionTest(pattern.finder(stop));
		return pattern.required().isAll() ? found : TestTree.and(List.of(test(pattern.required()), found));
	}

	private BlockTest head(Query.HeadIs head) {
		BlockTest named = HeadTest.of(store, head);
		return head.name().hasWildcards() ? named
				: TestTree.and(List.of(new LiteralTest(new Query.Text(head.name().text(), false)), named));
	}

	private BlockTest sources(Predicate<String> name, java.util.function.Function<EventSource, String> part) {
		BitSet matching = new BitSet();
		store.sources().stream().filter(each -> name.test(part.apply(each)))
				.forEach(each -> matching.set(each.index()));
		return ColumnTest.sources(matching);
	}
}
