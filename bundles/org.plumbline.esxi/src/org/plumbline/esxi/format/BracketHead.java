package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;

/**
 * The block in which the services of 3.5 to 5.5 say who speaks:
 *
 * <pre>
 * block = "[" [stamp " "] thread " " level " '" component "'" [" opID=" id] [" user=" name] "]" [" "]
 *       / "[" [stamp " "] "'" component "' " thread " " level "]" [" "]        3.5
 * stamp = yyyy-mm-dd hh:mm:ss.mmm                                             3.5 and 4.x
 * </pre>
 *
 * A thread is a pointer of eight hexadecimal digits on a host and a decimal number on Windows. A component can be a
 * path with blanks and quotes in it: it ends at a quote before a blank or the bracket.
 */
final class BracketHead {

	private static final byte[] OP_ID = Bytes.ascii("opID="); //$NON-NLS-1$

	private BracketHead() {
	}

	/** Reads a block with a stamp; returns the place of the message, {@link Bytes#NONE} if the block is another. */
	static int stamped(byte[] bytes, int at, int to, LineHead head) {
		if (!Bytes.isAt(bytes, at, to, '[')) {
			return Bytes.NONE;
		}
		int stampTo = Stamps.spaced(bytes, at + 1, to, head);
		if (stampTo < 0 || !Bytes.isAt(bytes, stampTo, to, ' ')) {
			return Bytes.NONE;
		}
		return inner(bytes, stampTo + 1, to, head);
	}

	/** Reads a block without a stamp; returns the place of the message, {@link Bytes#NONE} if the block is another. */
	static int bare(byte[] bytes, int at, int to, LineHead head) {
		return Bytes.isAt(bytes, at, to, '[') ? inner(bytes, at + 1, to, head) : Bytes.NONE;
	}

	private static int inner(byte[] bytes, int at, int to, LineHead head) {
		if (Bytes.isAt(bytes, at, to, '\'')) {
			int quote = component(bytes, at, to, head);
			return quote < 0 ? Bytes.NONE : close(bytes, speaker(bytes, quote + 2, to, true, head), to);
		}
		int levelTo = speaker(bytes, at, to, false, head);
		if (levelTo < 0 || !Bytes.isAt(bytes, levelTo, to, ' ') || !Bytes.isAt(bytes, levelTo + 1, to, '\'')) {
			return Bytes.NONE;
		}
		int quote = component(bytes, levelTo + 1, to, head);
		if (quote < 0 || bytes[quote + 1] == ']') {
			return quote < 0 ? Bytes.NONE : close(bytes, quote + 1, to);
		}
		int bracket = Bytes.indexOf(bytes, quote + 2, to, ']');
		if (bracket >= 0) {
			operation(bytes, quote + 2, bracket, head);
		}
		return close(bytes, bracket, to);
	}

	/** Reads {@code thread " " level} and returns the place after it. */
	private static int speaker(byte[] bytes, int at, int to, boolean decimal, LineHead head) {
		int threadTo = Bytes.wordEnd(bytes, at, to);
		if (!Digits.isThread(bytes, at, threadTo) || !Bytes.isAt(bytes, threadTo, to, ' ')) {
			return Bytes.NONE;
		}
		int levelTo = threadTo + 1;
		while (levelTo < to && Bytes.isLetter(bytes[levelTo])) {
			levelTo++;
		}
		int severity = SeverityWords.word(bytes, threadTo + 1, levelTo);
		if (severity < 0) {
			return Bytes.NONE;
		}
		head.world = Digits.thread(bytes, at, threadTo, !decimal);
		head.severity = severity;
		return levelTo;
	}

	/** Reads {@code 'component'}, the place being the first quote; returns the place of the last quote. */
	private static int component(byte[] bytes, int at, int to, LineHead head) {
		for (int i = at + 1; i < to - 1; i++) {
			if (bytes[i] == '\'' && (bytes[i + 1] == ']' || bytes[i + 1] == ' ')) {
				head.moduleFrom = at + 1;
				head.moduleTo = i;
				return i;
			}
		}
		return Bytes.NONE;
	}

	private static void operation(byte[] bytes, int from, int to, LineHead head) {
		int key = Bytes.indexOf(bytes, from, to, OP_ID);
		if (key >= 0) {
			head.opIdFrom = key + OP_ID.length;
			head.opIdTo = Bytes.wordEnd(bytes, head.opIdFrom, to);
		}
	}

	private static int close(byte[] bytes, int at, int to) {
		if (at < 0 || !Bytes.isAt(bytes, at, to, ']')) {
			return Bytes.NONE;
		}
		return Bytes.isAt(bytes, at + 1, to, ' ') ? at + 2 : at + 1;
	}
}
