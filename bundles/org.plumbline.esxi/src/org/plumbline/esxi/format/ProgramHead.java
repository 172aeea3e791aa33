package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;

/**
 * Who wrote a line of a syslog service: {@code program ["[" pid "]"] ":" (" " / end)}. The program is printable ASCII
 * without blank, colon and bracket, and begins with a letter, {@code /}, {@code _} or {@code (}; what stands in the
 * brackets is a process id or any other word.
 */
final class ProgramHead {

	private static final int LONGEST = 96;

	private ProgramHead() {
	}

	/** Reads it; returns the place after the colon and one blank, {@link Bytes#NONE} if it is not there. */
	static int read(byte[] bytes, int at, int to, LineHead head) {
		return read(bytes, at, to, true, head);
	}

	/** Reads it as {@link #read} does, the blank being optional. */
	static int readLoose(byte[] bytes, int at, int to, LineHead head) {
		return read(bytes, at, to, false, head);
	}

	private static int read(byte[] bytes, int at, int to, boolean strict, LineHead head) {
		int nameTo = nameEnd(bytes, at, Math.min(to, at + LONGEST));
		if (nameTo == at) {
			return Bytes.NONE;
		}
		int end = nameTo;
		long pid = LineHead.NONE;
		if (Bytes.isAt(bytes, nameTo, to, '[')) {
			end = bracketEnd(bytes, nameTo + 1, to);
			boolean number = end < to && Digits.end(bytes, nameTo + 1, end) == end;
			pid = number ? Digits.value(bytes, nameTo + 1, end) : LineHead.NONE;
			end++;
		}
		boolean blank = Bytes.isAt(bytes, end + 1, to, ' ');
		if (!Bytes.isAt(bytes, end, to, ':') || strict && !blank && end + 1 < to) {
			return Bytes.NONE;
		}
		head.processFrom = at;
		head.processTo = nameTo;
		head.pid = pid;
		return blank ? end + 2 : end + 1;
	}

	private static int nameEnd(byte[] bytes, int at, int to) {
		if (at >= to || !Bytes.isLetter(bytes[at]) && bytes[at] != '/' && bytes[at] != '_' && bytes[at] != '(') {
			return at;
		}
		int i = at;
		while (i < to && bytes[i] != ':' && bytes[i] != '[' && Bytes.isGraphic(bytes[i])) {
			i++;
		}
		return i;
	}

	private static int bracketEnd(byte[] bytes, int at, int to) {
		int i = at;
		while (i < to && bytes[i] != ']' && Bytes.isGraphic(bytes[i])) {
			i++;
		}
		return Bytes.isAt(bytes, i, to, ']') ? i : to;
	}
}
