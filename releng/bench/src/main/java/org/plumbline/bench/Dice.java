package org.plumbline.bench;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Seeded chance. The algorithm of {@link Random} is fixed by its contract, so a seed gives the same bytes anywhere. */
final class Dice {

	private final long seed;
	private final boolean quick;
	private final RandomGenerator random;

	Dice(long seed) {
		this(seed, false);
	}

	private Dice(long seed, boolean quick) {
		this.seed = seed;
		this.quick = quick;
		this.random = quick ? new XorShift(seed) : new Random(seed);
	}

	/** Returns dice for gigabytes: as good for text, several times as fast, other numbers. */
	Dice quick() {
		return new Dice(seed, true);
	}

	/** Returns dice of their own for one part of a bundle, so that a change in one part does not shift all others. */
	Dice fork(String part) {
		return new Dice(seed * 1_000_003L + part.hashCode(), quick);
	}

	/** Returns a number from {@code low} to {@code high}, both inclusive. */
	int between(int low, int high) {
		return low + random.nextInt(high - low + 1);
	}

	/** Returns a number from {@code low}, inclusive, to {@code high}, exclusive. */
	long betweenNs(long low, long high) {
		return low + (long) (random.nextDouble() * (high - low));
	}

	boolean permille(int share) {
		return random.nextInt(1000) < share;
	}

	<T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	/** Returns lower-case hexadecimal digits, the first of them not zero. */
	String hex(int digits) {
		var text = new StringBuilder(digits);
		text.append(Character.forDigit(between(1, 15), 16));
		while (text.length() < digits) {
			text.append(Character.forDigit(random.nextInt(16), 16));
		}
		return text.toString();
	}

	/**
	 * Returns how often something happens in one step when it happens {@code expected} times on average: the whole part
	 * always, the rest by chance.
	 */
	int times(double expected) {
		int whole = (int) expected;
		return whole + (random.nextDouble() < expected - whole ? 1 : 0);
	}

	/** Returns a number from 0, inclusive, to 1, exclusive. */
	double share() {
		return random.nextDouble();
	}

	/** Returns the time to the next of events that come by chance, {@code meanNs} apart on average; at least 1. */
	long gapNs(double meanNs) {
		return 1 + (long) (-Math.log(1 - random.nextDouble()) * meanNs);
	}

	byte[] bytes(int count) {
		var result = new byte[count];
		random.nextBytes(result);
		return result;
	}

	/** Marsaglia's generator with 64 bits of state, its output multiplied. */
	private static final class XorShift implements RandomGenerator {

		private long state;

		XorShift(long seed) {
			state = seed == 0 ? 88_172_645_463_325_252L : seed * 0x9e3779b97f4a7c15L | 1;
		}

		@Override
		public long nextLong() {
			state ^= state >>> 12;
			state ^= state << 25;
			state ^= state >>> 27;
			return state * 0x2545f4914f6cdd1dL;
		}

		@Override
		public int nextInt(int bound) {
			return (int) ((nextLong() >>> 33) * bound >>> 31);
		}

		@Override
		public double nextDouble() {
			return (nextLong() >>> 11) * 0x1.0p-53;
		}
	}
}
