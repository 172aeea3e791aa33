package org.plumbline.core.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.plumbline.core.store.internal.GramFrequency;
import org.plumbline.core.store.internal.LiteralScan;

/**
 * Literals that are looked for in every line during import, found together. Immutable, safe for any number of threads.
 */
public final class MarkSet {

	/** Takes hits. */
	@FunctionalInterface
	public interface Hits {

		/**
		 * Is called once per occurrence, in no particular order.
		 *
		 * @param mark number of the mark in {@link MarkSet#marks()}
		 * @param at   first byte of the occurrence
		 */
		void hit(int mark, int at);
	}

	/** Marks shorter than this are not worth a window. */
	public static final int SHORTEST = 4;

	private final List<String> marks;
	/** {@code null} if there are no marks. */
	private final LiteralScan scan;

	/**
	 * @param marks literals of at least {@link #SHORTEST} bytes; shorter ones are our own mistake. Duplicates are
	 *              dropped, the order becomes alphabetical
	 */
	public MarkSet(Collection<String> marks) {
		this(marks.stream().distinct().sorted().toList(), new GramFrequency());
	}

	private MarkSet(List<String> marks, GramFrequency frequency) {
		this.marks = marks;
		List<LiteralScan.Literal> literals = new ArrayList<>();
		for (int mark = 0; mark < marks.size(); mark++) {
			byte[] bytes = marks.get(mark).getBytes(StandardCharsets.UTF_8);
			if (bytes.length < SHORTEST) {
				throw new IllegalArgumentException("mark shorter than " + SHORTEST + " bytes: " + marks.get(mark));
			}
			literals.add(new LiteralScan.Literal(mark, bytes));
		}
		scan = literals.isEmpty() ? null : new LiteralScan(literals, frequency);
	}

	/** Returns the same marks, found as fast as can be in texts like those counted. Cost: some milliseconds. */
	public MarkSet tuned(GramFrequency frequency) {
		return new MarkSet(marks, frequency);
	}

	/** Returns the marks; the place in this list is the number of a mark. */
	public List<String> marks() {
		return marks;
	}

	/** Reports every occurrence of every mark in a part of a block. */
	public void scan(byte[] bytes, int from, int to, Hits hits) {
		if (scan != null) {
			scan.scan(bytes, from, to, hits);
		}
	}
}
