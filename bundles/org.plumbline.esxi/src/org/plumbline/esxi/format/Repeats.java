package org.plumbline.esxi.format;

/**
 * Lines that stand for several: {@code … repeated N times}, alone ({@code last message repeated N times}, with or
 * without {@code ---} around it) or at the end of a message of the path selection.
 */
final class Repeats {

	private static final byte[] TIMES = Bytes.ascii(" times"); //$NON-NLS-1$
	private static final byte[] REPEATED = Bytes.ascii("repeated "); //$NON-NLS-1$
	private static final byte[] LAST_MESSAGE = Bytes.ascii("last message repeated "); //$NON-NLS-1$

	private Repeats() {
	}

	/** Returns how often the line with this message stands for its event; 1 for nearly all. Looks at the end only. */
	static long count(byte[] bytes, int from, int to) {
		int end = to;
		while (end > from && (bytes[end - 1] == '-' || bytes[end - 1] == ' ' || bytes[end - 1] == '.')) {
			end--;
		}
		int digitsTo = end - TIMES.length;
		if (digitsTo <= from || bytes[end - 1] != 's' || !Bytes.startsWith(bytes, digitsTo, end, TIMES)) {
			return 1;
		}
		int digitsFrom = digitsTo;
		while (digitsFrom > from && Digits.isDigit(bytes[digitsFrom - 1])) {
			digitsFrom--;
		}
		int wordFrom = digitsFrom - REPEATED.length;
		if (wordFrom < from || !Bytes.startsWith(bytes, wordFrom, digitsFrom, REPEATED)) {
			return 1;
		}
		return Math.max(1, Digits.value(bytes, digitsFrom, digitsTo));
	}

	/** Tells whether a message is nothing but a count of the one before. */
	static boolean isAlone(byte[] bytes, int from, int to) {
		return Bytes.startsWith(bytes, from, to, LAST_MESSAGE) && count(bytes, from, to) > 0;
	}
}
