package org.plumbline.core.query.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.plumbline.core.query.Query;

/** Finds out which literal texts every match of an expression holds, so that most text need not be looked at. */
final class Required {

	private static final int SHORTEST = 2;
	private static final int MOST_ALTERNATIVES = 8;

	private final List<Query> found = new ArrayList<>();
	private final StringBuilder run = new StringBuilder();
	private boolean matchCase = true;

	private Required() {
	}

	/** Returns conditions on text that hold wherever the expression is found. */
	static Query of(RegexNode node) {
		Required required = new Required();
		required.add(node);
		required.endRun();
		return required.found.size() == 1 ? required.found.getFirst() : new Query.And(required.found);
	}

	private void add(RegexNode node) {
		switch (node) {
		case RegexNode.Seq seq -> seq.parts().forEach(this::add);
		case RegexNode.Chars chars -> character(chars.set());
		case RegexNode.Repeat repeat -> repeat(repeat);
		case RegexNode.Alt alt -> alternatives(alt);
		case RegexNode.Place _ -> {
			// takes no room: the run goes on
		}
		}
	}

	private void character(BitSet set) {
		int first = set.nextSetBit(0);
		boolean bothCases = set.cardinality() == 2 && Character.isUpperCase(first)
				&& set.get(Character.toLowerCase(first));
		if (set.cardinality() == 1 || bothCases) {
			run.append((char) first);
			matchCase &= !bothCases;
		} else {
			endRun();
		}
	}

	private void repeat(RegexNode.Repeat repeat) {
		for (int i = 0; i < Math.min(repeat.min(), 64); i++) {
			add(repeat.part());
		}
		if (repeat.min() != repeat.max() || repeat.min() > 64) {
			endRun();
		}
	}

	private void alternatives(RegexNode.Alt alt) {
		endRun();
		List<Query> each = alt.parts().stream().map(Required::of).toList();
		if (each.size() <= MOST_ALTERNATIVES && each.stream().noneMatch(Query::isAll)) {
			found.add(new Query.Or(each));
		}
	}

	private void endRun() {
		if (run.length() >= SHORTEST) {
			found.add(new Query.Text(run.toString(), matchCase));
		}
		run.setLength(0);
		matchCase = true;
	}
}
