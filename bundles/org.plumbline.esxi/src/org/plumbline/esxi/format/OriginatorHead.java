package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;

/**
 * The two parts in which the services of 6.0 and later say who speaks:
 *
 * <pre>
 * speaker = level " " [program] ["-"] "[" thread "]" [" "] / level " " program " " thread " "
 * block   = "[Originator@" N " sub=" sub [" item=" ..] [" req=" ..] [" opID=" ..] [" sid=" ..] [" user=" ..] "] "
 *         / "[" ["opID=" id " "] place [" opID=" id] "] "                     services in Python
 * </pre>
 *
 * A thread is a pointer in hexadecimal digits up to 6.5, which is no world, and a decimal world after that. A sub can
 * hold blanks, paths and brackets: it ends at the next key, the block at a bracket before a blank. Values may stand in
 * quotes. The operation is written {@code opID} or {@code opId}.
 */
final class OriginatorHead {

	private static final byte[] ORIGINATOR = Bytes.ascii("[Originator@"); //$NON-NLS-1$
	private static final byte[] BLOCK_END = Bytes.ascii("] "); //$NON-NLS-1$
	private static final byte[] SUB = Bytes.ascii("sub="); //$NON-NLS-1$
	private static final byte[] OP_ID = Bytes.ascii("opID="); //$NON-NLS-1$
	private static final byte[] OP_ID_SMALL = Bytes.ascii("opId="); //$NON-NLS-1$
	private static final byte[][] KEYS = { SUB, OP_ID, OP_ID_SMALL, Bytes.ascii("item="), //$NON-NLS-1$
			Bytes.ascii("req="), Bytes.ascii("sid="), Bytes.ascii("user="), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Bytes.ascii("update="), Bytes.ascii("reason=") }; //$NON-NLS-1$ //$NON-NLS-2$

	private OriginatorHead() {
	}

	/** Reads the speaker; returns the place after it and its blank, {@link Bytes#NONE} if it is not there. */
	static int speaker(byte[] bytes, int at, int to, LineHead head) {
		int levelTo = at;
		while (levelTo < to && Bytes.isLetter(bytes[levelTo])) {
			levelTo++;
		}
		int severity = SeverityWords.word(bytes, at, levelTo);
		if (severity < 0 || !Bytes.isAt(bytes, levelTo, to, ' ')) {
			return Bytes.NONE;
		}
		int programTo = programEnd(bytes, levelTo + 1, to);
		char close = Bytes.isAt(bytes, programTo, to, '[') ? ']' : ' ';
		int threadTo = Digits.hexEnd(bytes, programTo + 1, to);
		if (programTo >= to || threadTo == programTo + 1 || threadTo - programTo - 1 > Digits.LONGEST_THREAD
				|| !Bytes.isAt(bytes, threadTo, to, close)) {
			return Bytes.NONE;
		}
		if (threadTo + 1 < to && bytes[threadTo + 1] != (close == ']' ? ' ' : '[')) {
			return Bytes.NONE;
		}
		head.severity = severity;
		head.world = head.whole ? Digits.thread(bytes, programTo + 1, threadTo, false) : LineHead.NONE;
		program(bytes, levelTo + 1, programTo, head);
		return close == ']' ? Math.min(threadTo + 2, to) : threadTo + 1;
	}

	/**
	 * Reads the block; returns the place of the message, {@link Bytes#NONE} if the block is not there.
	 *
	 * @param any whether a block without {@code Originator} and operation counts as well
	 */
	static int block(byte[] bytes, int at, int to, boolean any, LineHead head) {
		if (!Bytes.isAt(bytes, at, to, '[')) {
			return Bytes.NONE;
		}
		int end = Bytes.indexOf(bytes, at, to, BLOCK_END);
		if (end < 0) {
			end = bytes[to - 1] == ']' ? to - 1 : Bytes.NONE;
		}
		if (end < 0) {
			return Bytes.NONE;
		}
		boolean originator = Bytes.startsWith(bytes, at, end, ORIGINATOR);
		if (!originator && !any && Bytes.indexOf(bytes, at, end, OP_ID) < 0
				&& Bytes.indexOf(bytes, at, end, OP_ID_SMALL) < 0) {
			return Bytes.NONE;
		}
		if (head.whole) {
			fields(bytes, originator ? Bytes.wordEnd(bytes, at + ORIGINATOR.length, end) : at + 1, end, head);
		}
		return Math.min(end + BLOCK_END.length, to);
	}

	private static void fields(byte[] bytes, int from, int to, LineHead head) {
		int i = from;
		while (i < to) {
			if (bytes[i] == ' ') {
				i++;
			} else {
				i = field(bytes, i, to, head);
			}
		}
	}

	private static int field(byte[] bytes, int at, int to, LineHead head) {
		if (Bytes.startsWith(bytes, at, to, SUB)) {
			int end = nextKey(bytes, at, to);
			int from = unquotedFrom(bytes, at + SUB.length, end);
			head.moduleFrom = from;
			head.moduleTo = unquotedTo(bytes, from, end);
			return end;
		}
		int end = wordEnd(bytes, at, to);
		if (Bytes.startsWith(bytes, at, end, OP_ID) || Bytes.startsWith(bytes, at, end, OP_ID_SMALL)) {
			head.opIdFrom = unquotedFrom(bytes, at + OP_ID.length, end);
			head.opIdTo = unquotedTo(bytes, head.opIdFrom, end);
		} else if (head.moduleFrom == head.moduleTo && Bytes.indexOf(bytes, at, end, '=') < 0) {
			head.moduleFrom = at;
			head.moduleTo = end;
		} else {
			return Math.max(end, nextKey(bytes, at, to));
		}
		return end;
	}

	/** Returns the blank before the next known key, or the end. */
	private static int nextKey(byte[] bytes, int at, int to) {
		int blank = Bytes.indexOf(bytes, at, to, ' ');
		while (blank >= 0 && !isKey(bytes, blank + 1, to)) {
			blank = Bytes.indexOf(bytes, blank + 1, to, ' ');
		}
		return blank < 0 ? to : blank;
	}

	private static boolean isKey(byte[] bytes, int at, int to) {
		if (at >= to) {
			return false;
		}
		byte first = bytes[at];
		for (byte[] key : KEYS) {
			if (key[0] == first && Bytes.startsWith(bytes, at, to, key)) {
				return true;
			}
		}
		return false;
	}

	private static int wordEnd(byte[] bytes, int at, int to) {
		int blank = Bytes.indexOf(bytes, at, to, ' ');
		return blank < 0 ? to : blank;
	}

	private static int programEnd(byte[] bytes, int at, int to) {
		int i = at;
		while (i < to && (Bytes.isLetter(bytes[i]) || Digits.isDigit(bytes[i]) || bytes[i] == '_' || bytes[i] == '.'
				|| bytes[i] == '-')) {
			i++;
		}
		return i;
	}

	private static void program(byte[] bytes, int from, int to, LineHead head) {
		int end = to > from && bytes[to - 1] == '-' ? to - 1 : to;
		if (end > from && head.processFrom == head.processTo) {
			head.processFrom = from;
			head.processTo = end;
		}
	}

	private static int unquotedFrom(byte[] bytes, int from, int to) {
		if (Bytes.isAt(bytes, from, to, '"')) {
			return from + 1;
		}
		return isTypographicQuote(bytes, from, to) ? from + 3 : from;
	}

	private static int unquotedTo(byte[] bytes, int from, int to) {
		if (to > from && bytes[to - 1] == '"') {
			return to - 1;
		}
		return isTypographicQuote(bytes, Math.max(from, to - 3), to) ? to - 3 : to;
	}

	/** U+201C or U+201D in UTF-8. */
	private static boolean isTypographicQuote(byte[] bytes, int at, int to) {
		return to - at >= 3 && (bytes[at] & 0xff) == 0xe2 && (bytes[at + 1] & 0xff) == 0x80
				&& ((bytes[at + 2] & 0xff) == 0x9c || (bytes[at + 2] & 0xff) == 0x9d);
	}
}
