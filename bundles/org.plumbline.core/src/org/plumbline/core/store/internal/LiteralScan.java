package org.plumbline.core.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

import org.plumbline.core.store.MarkSet;

/**
 * Looks for many literals at once in steps of four bytes. From each literal a part is taken that is rare in logs, so
 * long that whatever its place in the text, one of the places looked at falls on one of its first four grams. Too short
 * for that are literals of up to six bytes: one of their first two grams falls on a place looked at or between two of
 * them. One bit of a small table is asked per place, and only where it is set are literals compared. Immutable.
 */
public final class LiteralScan {

	/**
	 * A literal.
	 *
	 * @param mark  its number
	 * @param bytes at least {@link MarkSet#SHORTEST}
	 */
	public record Literal(int mark, byte[] bytes) {
	}

	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int STEP = 4;
	private static final int SHORT_STEP = 2;
	private static final int LONGEST_GRAM = 4;
	/** The table of bits has to stay in the fastest cache: 32 KiB. */
	private static final int BITS = 18;
	private static final int SHORT_BITS = 12;
	private static final int GROUPS = 1 << 10;
	/** Bytes that are looked at together: four places and those between them. */
	private static final int GROUP = 4 * STEP;
	private static final int PLACES_OF_GROUP = GROUP / SHORT_STEP;

	private final int gram;
	private final GramTable grams;
	/** Those of short literals, which are looked for between the places too. */
	private final GramTable shortGrams;

	/** @param frequency how often grams are met */
	public LiteralScan(List<Literal> literals, GramFrequency frequency) {
		int shortest = literals.stream().mapToInt(each -> each.bytes().length).min().orElseThrow();
		gram = Math.min(LONGEST_GRAM, shortest - SHORT_STEP + 1);
		grams = new GramTable(literals, gram, BITS, literals.size() * STEP);
		shortGrams = new GramTable(literals, gram, SHORT_BITS, literals.size() * SHORT_STEP);
		for (int literal = 0; literal < literals.size(); literal++) {
			byte[] bytes = literals.get(literal).bytes();
			boolean isLong = bytes.length >= gram + STEP - 1;
			int step = isLong ? STEP : SHORT_STEP;
			int part = rarestPart(bytes, step, frequency);
			for (int i = part; i < part + step; i++) {
				grams.enter(literal, i);
				if (!isLong) {
					shortGrams.enter(literal, i);
				}
			}
		}
	}

	/** Returns where the part begins whose grams are met least often. */
	private int rarestPart(byte[] literal, int step, GramFrequency frequencies) {
		int best = 0;
		double rarest = Double.MAX_VALUE;
		for (int at = 0; at + gram + step - 1 <= literal.length; at++) {
			double frequency = 0;
			for (int i = 0; i < step; i++) {
				frequency += frequencies.of(literal, at + i, gram);
			}
			if (frequency < rarest) {
				rarest = frequency;
				best = at;
			}
		}
		return best;
	}

	/**
	 * Reports every occurrence of every literal, in no particular order within some steps.
	 */
	public void scan(byte[] bytes, int from, int to, MarkSet.Hits hits) {
		int[] groups = new int[GROUPS];
		int[] places = new int[GROUPS * PLACES_OF_GROUP];
		int end = Math.min(to, bytes.length) - GROUP - Integer.BYTES;
		int at = from;
		while (at <= end) {
			int stop = Math.min(end, at + (GROUPS - 1) * GROUP);
			int count = places(bytes, groups, groups(bytes, at, stop, groups), places);
			for (int i = 0; i < count; i++) {
				compare(bytes, from, places[i], to, hits);
			}
			at += ((stop - at) / GROUP + 1) * GROUP;
		}
		for (; at + gram <= to; at += SHORT_STEP) {
			compare(bytes, from, at, to, hits);
		}
	}

	/**
	 * Collects groups of places of which at least one may hold a wanted gram. In a loop of its own without calls and
	 * branches, because that is twice as fast as looking at a candidate at once.
	 */
	private int groups(byte[] bytes, int first, int last, int[] groups) {
		int count = 0;
		for (int at = first; at <= last; at += GROUP) {
			long found = grams.mayBegin(four(bytes, at)) | grams.mayBegin(four(bytes, at + STEP))
					| grams.mayBegin(four(bytes, at + 2 * STEP)) | grams.mayBegin(four(bytes, at + 3 * STEP));
			int between = at + SHORT_STEP;
			found |= shortGrams.mayBegin(four(bytes, between)) | shortGrams.mayBegin(four(bytes, between + STEP))
					| shortGrams.mayBegin(four(bytes, between + 2 * STEP))
					| shortGrams.mayBegin(four(bytes, between + 3 * STEP));
			groups[count] = at;
			count += (int) found & 1;
		}
		return count;
	}

	/** Collects those places of groups that may hold a wanted gram, without branches too. */
	private int places(byte[] bytes, int[] groups, int groupCount, int[] places) {
		int count = 0;
		for (int group = 0; group < groupCount; group++) {
			for (int at = groups[group]; at < groups[group] + GROUP; at += STEP) {
				places[count] = at;
				count += (int) grams.probablyBegins(four(bytes, at)) & 1;
				places[count] = at + SHORT_STEP;
				count += (int) shortGrams.probablyBegins(four(bytes, at + SHORT_STEP)) & 1;
			}
		}
		return count;
	}

	private static int four(byte[] bytes, int at) {
		return (int) INT.get(bytes, at);
	}

	private void compare(byte[] bytes, int from, int at, int to, MarkSet.Hits hits) {
		boolean between = (at - from) % STEP != 0;
		(between ? shortGrams : grams).compare(bytes, from, at, to, hits);
	}
}
