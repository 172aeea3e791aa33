package org.plumbline.core.query.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.query.internal.RegexNode.At;

/**
 * The states of an expression as Thompson makes them ("Regular expression search algorithm", 1968): a state takes a
 * character, asks for a place, or splits. Immutable once made.
 */
public final class Automaton {

	/** The state that means found. */
	static final int FOUND = 0;

	/** More states cost more than the library's own matcher. */
	private static final int MOST = 3_000;

	/**
	 * A state.
	 *
	 * @param chars takes one of these, or empty
	 * @param at    passes at this place, or empty
	 * @param to    states that follow
	 */
	record State(Optional<BitSet> chars, Optional<At> at, int[] to) {
	}

	private final List<State> states = new ArrayList<>();
	private final int start;

	private Automaton(RegexNode node) {
		states.add(new State(Optional.empty(), Optional.empty(), new int[0]));
		start = add(node, FOUND);
	}

	/** Returns the automaton, or nothing if it would be too large. */
	static Optional<Automaton> of(RegexNode node) {
		return size(node) > MOST ? Optional.empty() : Optional.of(new Automaton(node));
	}

	private static long size(RegexNode node) {
		return switch (node) {
		case RegexNode.Seq seq -> seq.parts().stream().mapToLong(Automaton::size).sum();
		case RegexNode.Alt alt -> 1 + alt.parts().stream().mapToLong(Automaton::size).sum();
		case RegexNode.Repeat repeat -> Math.min(MOST + 1L, (1 + size(repeat.part()))
				* Math.max(1, Math.max(repeat.min(), repeat.max()) + (repeat.max() < 0 ? 1 : 0)));
		default -> 1;
		};
	}

	int start() {
		return start;
	}

	State state(int number) {
		return states.get(number);
	}

	int size() {
		return states.size();
	}

	/** Adds a node in front of a state and returns its first state. */
	private int add(RegexNode node, int next) {
		return switch (node) {
		case RegexNode.Chars chars -> state(Optional.of(chars.set()), Optional.empty(), next);
		case RegexNode.Place place -> state(Optional.empty(), Optional.of(place.at()), next);
		case RegexNode.Seq seq -> {
			int first = next;
			for (RegexNode part : seq.parts().reversed()) {
				first = add(part, first);
			}
			yield first;
		}
		case RegexNode.Alt alt -> state(Optional.empty(), Optional.empty(),
				alt.parts().stream().mapToInt(part -> add(part, next)).toArray());
		case RegexNode.Repeat repeat -> repeat(repeat, next);
		};
	}

	private int repeat(RegexNode.Repeat repeat, int next) {
		int first = next;
		if (repeat.max() < 0) {
			int[] to = { -1, next };
			first = state(Optional.empty(), Optional.empty(), to);
			to[0] = add(repeat.part(), first);
		}
		for (int i = repeat.min(); i < repeat.max(); i++) {
			first = state(Optional.empty(), Optional.empty(), add(repeat.part(), first), next);
		}
		for (int i = 0; i < repeat.min(); i++) {
			first = add(repeat.part(), first);
		}
		return first;
	}

	private int state(Optional<BitSet> chars, Optional<At> at, int... to) {
		states.add(new State(chars, at, to));
		return states.size() - 1;
	}
}
