package org.plumbline.core.store.internal;

import java.util.Arrays;
import java.util.List;

import org.plumbline.core.store.MarkSet;

/**
 * Wu and Manber's search for many literals at once ("A fast algorithm for multi-pattern searching", 1994): a table
 * tells for each hash of three bytes how far the window may jump; only where it says zero are literals compared. Of
 * each literal the window that ends with the rarest three bytes is looked for, because many literals begin alike.
 */
public final class LiteralScan {

	/**
	 * A literal.
	 *
	 * @param mark  its number
	 * @param bytes at least three
	 */
	public record Literal(int mark, byte[] bytes) {
	}

	private static final int BITS = 15;
	private static final int GRAM = 3;

	/** Bytes of logs, most frequent first, as counted in generated logs of 4.1 to 8.0; those not named are rarest. */
	private static final String BY_FREQUENCY = " 0e1at2io3nrs5d4l.c68:79m-pfuhgvbyTkSIRAECOPNLMDHVxFB/=,()wUW[]q_'\"zjGKXJ"; //$NON-NLS-1$

	private final Literal[] literals;
	private final int[] partOf;
	private final int window;
	private final byte[] jump = new byte[1 << BITS];
	private final int[] first = new int[1 << BITS];
	private final int[] next;

	public LiteralScan(List<Literal> literals) {
		this.literals = literals.toArray(Literal[]::new);
		window = Math.min(Byte.MAX_VALUE, literals.stream().mapToInt(each -> each.bytes().length).min().orElseThrow());
		next = new int[this.literals.length];
		partOf = literals.stream().mapToInt(each -> rarestPart(each.bytes())).toArray();
		Arrays.fill(jump, (byte) (window - GRAM + 1));
		Arrays.fill(first, -1);
		for (int i = this.literals.length - 1; i >= 0; i--) {
			enter(i);
		}
	}

	/** Returns where the window of a literal begins. */
	private int rarestPart(byte[] literal) {
		int best = 0;
		int rarest = -1;
		for (int at = 0; at + window <= literal.length; at++) {
			int rarity = 0;
			for (int i = at + window - GRAM; i < at + window; i++) {
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

	private void enter(int number) {
		byte[] literal = literals[number].bytes();
		int part = partOf[number];
		for (int end = GRAM; end <= window; end++) {
			int hash = hash(literal, part + end - 1);
			jump[hash] = (byte) Math.min(jump[hash], window - end);
		}
		int hash = hash(literal, part + window - 1);
		next[number] = first[hash];
		first[hash] = number;
	}

	private static int hash(byte[] bytes, int last) {
		int gram = bytes[last] & 0xff | (bytes[last - 1] & 0xff) << 8 | (bytes[last - 2] & 0xff) << 16;
		return gram * 0x9E3779B1 >>> 32 - BITS;
	}

	/** Reports every occurrence of every literal, in order of the ends of their windows. */
	public void scan(byte[] bytes, int from, int to, MarkSet.Hits hits) {
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

	private void report(byte[] bytes, int from, int windowAt, int to, int candidates, MarkSet.Hits hits) {
		for (int i = candidates; i >= 0; i = next[i]) {
			byte[] literal = literals[i].bytes();
			int at = windowAt - partOf[i];
			if (at >= from && at + literal.length <= to && matches(bytes, at, literal)) {
				hits.hit(literals[i].mark(), at);
			}
		}
	}

	/** Most candidates differ in their first bytes, so a plain loop beats a call that is made for long arrays. */
	private static boolean matches(byte[] bytes, int at, byte[] literal) {
		for (int i = 0; i < literal.length; i++) {
			if (bytes[at + i] != literal[i]) {
				return false;
			}
		}
		return true;
	}
}
