package org.plumbline.esxi.decode;

import java.util.OptionalInt;

/**
 * The releases for which a meaning holds.
 *
 * <p>A release is compared by {@code major * 100 + minor}; updates and patches do not count.
 *
 * @param since first release, such as {@code "5.0"}; empty = from the first
 * @param until last release; empty = to the last
 */
record ReleaseRange(String since, String until) {

	/** Holds for every release. */
	static final ReleaseRange ALWAYS = new ReleaseRange("", ""); //$NON-NLS-1$ //$NON-NLS-2$

	boolean contains(int release) {
		return number(since).orElse(Integer.MIN_VALUE) <= release
				&& release <= number(until).orElse(Integer.MAX_VALUE);
	}

	boolean always() {
		return since.isEmpty() && until.isEmpty();
	}

	/** Returns whether both can hold for one release. */
	boolean overlaps(ReleaseRange other) {
		return number(since).orElse(Integer.MIN_VALUE) <= number(other.until).orElse(Integer.MAX_VALUE)
				&& number(other.since).orElse(Integer.MIN_VALUE) <= number(until).orElse(Integer.MAX_VALUE);
	}

	/**
	 * Reads a release as people and bundles write it: {@code 4.1}, {@code ESXi 6.7 U3}, {@code 8.0.2}.
	 *
	 * @return major * 100 + minor; empty if the text does not hold a release
	 */
	static OptionalInt number(String text) {
		int at = 0;
		while (at < text.length() && !digit(text, at)) {
			at++;
		}
		int dot = at;
		while (digit(text, dot)) {
			dot++;
		}
		int end = dot + 1;
		while (digit(text, end)) {
			end++;
		}
		if (dot == at || dot - at > 2 || dot >= text.length() || text.charAt(dot) != '.' || end == dot + 1
				|| end - dot > 3) {
			return OptionalInt.empty();
		}
		int major = Integer.parseInt(text.substring(at, dot));
		return OptionalInt.of(major * 100 + Integer.parseInt(text.substring(dot + 1, end)));
	}

	private static boolean digit(String text, int at) {
		return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
	}
}
