package org.plumbline.core.query.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.query.internal.RegexNode.At;

/**
 * Runs an automaton over bytes with one step per byte: sets of its states become rows of a table when they are first
 * met. Tells only whether there is a match, never where. The table is thrown away when it has grown too large. One
 * thread.
 */
final class LazyTable {

	/** The answer of {@link #run}: no match. */
	static final int NO = -1;
	/** The answer of {@link #run}: a match. */
	static final int YES = -2;
	/** The answer of {@link #run}: the text holds what this table cannot decide. */
	static final int UNDECIDED = -3;

	private static final int UNKNOWN = 0;
	private static final int MOST_ROWS = 4_000;

	/** What stands before a place. */
	private enum Before {
		NOTHING, WORD, OTHER
	}

	private record Row(BitSet states, Before before) {
	}

	private final Automaton automaton;
	private final boolean asksWords;
	private final boolean asksEnd;
	private final int[] classOf = new int[256];
	private final int[] example;
	private final int width;
	private final Map<Row, Integer> numbers = new HashMap<>();
	private final List<Row> rows = new ArrayList<>();
	private int[] table = new int[0];

	LazyTable(Automaton automaton) {
		this.automaton = automaton;
		boolean words = false;
		boolean end = false;
		for (int i = 0; i < automaton.size(); i++) {
			At at = automaton.state(i).at().orElse(At.START);
			words |= at == At.WORD_EDGE || at == At.NO_WORD_EDGE;
			end |= at == At.END;
		}
		asksWords = words;
		asksEnd = end;
		example = classes();
		width = example.length + 2;
		forget();
	}

	/** Gives all characters that no state tells apart one number, and returns a character for each number. */
	private int[] classes() {
		Map<BitSet, Integer> known = new HashMap<>();
		List<Integer> examples = new ArrayList<>();
		Arrays.fill(classOf, -1);
		for (int c = 0; c < RegexSets.SIZE; c++) {
			BitSet taking = new BitSet();
			for (int i = 0; i < automaton.size(); i++) {
				int character = c;
				taking.set(i, automaton.state(i).chars().filter(set -> set.get(character)).isPresent());
			}
			taking.set(automaton.size(), asksWords && RegexSets.isWord(c));
			taking.set(automaton.size() + 1, asksEnd && (c == '\n' || c == '\r'));
			Integer number = known.putIfAbsent(taking, known.size());
			if (number == null) {
				examples.add(c);
			}
			classOf[c] = known.get(taking);
		}
		Arrays.fill(classOf, RegexSets.SIZE, 256, examples.size());
		return examples.stream().mapToInt(Integer::intValue).toArray();
	}

	private void forget() {
		numbers.clear();
		rows.clear();
		table = new int[width * 16];
		number(new Row(new BitSet(), Before.NOTHING)); // row 0 is never entered: its number means unknown
		BitSet first = new BitSet();
		first.set(automaton.start());
		number(new Row(first, Before.NOTHING));
	}

	/** Returns the place in the table where a row begins. */
	private int number(Row row) {
		Integer known = numbers.get(row);
		if (known == null) {
			known = rows.size() * width;
			numbers.put(row, known);
			rows.add(row);
			if (table.length < known + width) {
				table = Arrays.copyOf(table, table.length * 2);
			}
		}
		return known;
	}

	/** Looks for a match in a part of an array. */
	int run(byte[] bytes, int from, int to) {
		int row = width;
		int[] steps = table;
		for (int i = from; i < to; i++) {
			int column = classOf[bytes[i] & 0xff];
			int next = steps[row + column];
			if (next <= UNKNOWN) {
				if (next == UNKNOWN) {
					next = compute(row, column);
					steps = table;
				}
				if (next < 0) {
					return next;
				}
			}
			row = next;
		}
		int end = steps[row + width - 1];
		return end == UNKNOWN ? compute(row, width - 1) : end;
	}

	private int compute(int place, int column) {
		boolean end = column == width - 1;
		Row row = rows.get(place / width);
		int result;
		if (column == width - 2 || !end && asksEnd && (example[column] == '\n' || example[column] == '\r')) {
			result = UNDECIDED;
		} else {
			int c = end ? -1 : example[column];
			BitSet reached = reached(row, c);
			if (reached.get(Automaton.FOUND)) {
				result = YES;
			} else if (end) {
				result = NO;
			} else {
				if (rows.size() >= MOST_ROWS) {
					forget();
					return number(after(reached, c)); // the row it came from is gone: no place to note the step
				}
				result = number(after(reached, c));
			}
		}
		table[place + column] = result;
		return result;
	}

	/** Returns the states that are reached from a row without taking a character, if {@code c} (or -1) follows. */
	private BitSet reached(Row row, int c) {
		BitSet reached = new BitSet();
		int[] open = new int[automaton.size() + 1];
		int count = 0;
		for (int i = row.states().nextSetBit(0); i >= 0; i = row.states().nextSetBit(i + 1)) {
			open[count++] = i;
			reached.set(i);
		}
		while (count > 0) {
			Automaton.State state = automaton.state(open[--count]);
			if (state.chars().isEmpty() && (state.at().isEmpty() || holds(state.at().get(), row.before(), c))) {
				for (int next : state.to()) {
					if (!reached.get(next)) {
						reached.set(next);
						open[count++] = next;
					}
				}
			}
		}
		return reached;
	}

	private static boolean holds(At at, Before before, int c) {
		return switch (at) {
		case START -> before == Before.NOTHING;
		case END -> c < 0;
		case WORD_EDGE -> (before == Before.WORD) != (c >= 0 && RegexSets.isWord(c));
		case NO_WORD_EDGE -> (before == Before.WORD) == (c >= 0 && RegexSets.isWord(c));
		};
	}

	private Row after(BitSet reached, int c) {
		BitSet next = new BitSet();
		for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
			Automaton.State state = automaton.state(i);
			if (state.chars().isPresent() && state.chars().get().get(c)) {
				next.set(state.to()[0]);
			}
		}
		next.set(automaton.start()); // a match may begin anywhere
		return new Row(next, asksWords && RegexSets.isWord(c) ? Before.WORD : Before.OTHER);
	}
}
