package org.plumbline.core.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Literals that are looked for in every line during import, found together in one pass.
 *
 * <p>Wu and Manber's method ("A fast algorithm for multi-pattern searching", 1994): a table tells for each hash of three
 * bytes how far the window may jump; only where it says zero are literals compared. Of each literal the part that is
 * rarest in logs is looked for, not its beginning, because many literals begin alike. Cost hardly depends on the number
 * of literals, and falls with the length of the shortest. Immutable, safe for any number of threads.
 */
public final class MarkSet {

	/** Takes hits. */
	@FunctionalInterface
	public interface Hits {

		/**
		 * Is called once per occurrence; places come in order but for the length of a literal.
		 *
		 * @param mark number of the mark in {@link MarkSet#marks()}
		 * @param at   first byte of the occurrence
		 */
		void hit(int mark, int at);
	}

	/** Marks shorter than this are not worth a window. */
	public static final int SHORTEST = 4;

	private static final int BITS = 15;
	private static final int GRAM = 3;

	/** Bytes of logs, most frequent first, as counted in generated logs of 4.1 to 8.0; those not named are rarest. */
	private static final String BY_FREQUENCY = " 0e1at2io3nrs5d4l.c68:79m-pfu[]bhvgT/=Zk,()ySwxVCDIHMPNALRFEOBq@U_W'\"GKzjXJ"; //$NON-NLS-1$

	private final List<String> marks;
	private final byte[][] literals;
	private final int window;
	private final byte[] jump = new byte[1 << BITS];
	private final int[] first = new int[1 << BITS];
	private final int[] next;
	private final int[] partOf;

	/**
	 * @param marks literals of at least {@link #SHORTEST} bytes; shorter ones are our own mistake. Duplicates are dropped,
	 *              the order becomes alphabetical
	 */
	public MarkSet(Collection<String> marks) {
		this.marks = marks.stream().distinct().sorted().toList();
		literals = this.marks.stream().map(mark -> mark.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
		window = Math.min(Byte.MAX_VALUE, Arrays.stream(literals).mapToInt(each -> each.length).min().orElse(SHORTEST));
		if (window < SHORTEST) {
			throw new IllegalArgumentException("mark shorter than " + SHORTEST + " bytes in " + this.marks);
		}
		next = new int[literals.length];
		partOf = Arrays.stream(literals).mapToInt(this::rarestPart).toArray();
		Arrays.fill(jump, (byte) (window - GRAM + 1));
		Arrays.fill(first, -1);
		for (int mark = literals.length - 1; mark >= 0; mark--) {
			enter(mark);
		}
	}

	/** Returns where the window of a literal begins. */
	private int rarestPart(byte[] literal) {
		int best = 0;
		int rarest = Integer.MIN_VALUE;
		for (int at = 0; at + window <= literal.length; at++) {
			int rarity = 0;
			for (int i = at; i < at + window; i++) {
				int place = BY_FREQUENCY.indexOf(literal[i]);
				rarity += place < 0 ? BY_FREQUENCY.length() : place;
			}
			if (rarity > rarest) {
				rarest = rarity;
				best = at;
			}
		}
		return best;
	}

	private void enter(int mark) {
		byte[] literal = literals[mark];
		int part = partOf[mark];
		for (int end = GRAM; end <= window; end++) {
			int hash = hash(literal, part + end - 1);
			jump[hash] = (byte) Math.min(jump[hash], window - end);
		}
		int hash = hash(literal, part + window - 1);
		next[mark] = first[hash];
		first[hash] = mark;
	}

	private static int hash(byte[] bytes, int last) {
		int gram = (bytes[last] & 0xff) | (bytes[last - 1] & 0xff) << 8 | (bytes[last - 2] & 0xff) << 16;
		return gram * 0x9E3779B1 >>> 32 - BITS;
	}

	/** Returns the marks; the place in this list is the number of a mark. */
	public List<String> marks() {
		return marks;
	}

	/** Reports every occurrence of every mark in a part of a block. */
	public void scan(byte[] bytes, int from, int to, Hits hits) {
		if (literals.length == 0) {
			return;
		}
		int last = from + window - 1;
		while (last < to) {
			int hash = hash(bytes, last);
			int step = jump[hash];
			if (step == 0) {
				report(bytes, from, last - window + 1, to, first[hash], hits);
				step = 1;
			}
			last += step;
		}
	}

	private void report(byte[] bytes, int from, int windowAt, int to, int candidates, Hits hits) {
		for (int mark = candidates; mark >= 0; mark = next[mark]) {
			byte[] literal = literals[mark];
			int at = windowAt - partOf[mark];
			if (at >= from && at + literal.length <= to
					&& Arrays.equals(bytes, at, at + literal.length, literal, 0, literal.length)) {
				hits.hit(mark, at);
			}
		}
	}
}
