package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * {@code vmware.log} of a virtual machine, 8.0 and hosted products of its time:
 *
 * <pre>
 * line = stamp " " tag "(" number ")" ["+"] " " thread " " [("-" / operation) " "] message
 * </pre>
 *
 * Stamp and tag are those of {@link VmsyslogdFormat}, the number is the level of older releases (05, 03, 00), below 16.
 * The dash or the operation is there on ESXi only; an operation is told from a word of the message by its form:
 * eight hexadecimal digits, or words with dashes between of which the last is a short hexadecimal number
 * ({@code 539bc6dd-c7-c39c}, {@code vim-cmd-fc-243c}). The plus marks a further line of the message above.
 */
public final class VmxTaggedFormat implements LogFormat {

	private static final int NUMBERS = 16;
	/** Digits of a number of 32 bits. */
	private static final int NUMBER_LENGTH = 8;

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.iso(bytes, from, to, head);
		if (stampTo < 0 || !Bytes.isAt(bytes, stampTo, to, ' ')) {
			return false;
		}
		int tagFrom = stampTo + 1;
		int tagTo = VmsyslogdFormat.tagEnd(bytes, tagFrom, to);
		if (tagTo < 0 || Digits.value(bytes, tagFrom + 3, tagTo - 1) >= NUMBERS) {
			return false;
		}
		int markTo = VmsyslogdFormat.markEnd(bytes, tagTo, to);
		int threadTo = Bytes.wordEnd(bytes, Math.min(markTo + 1, to), to);
		if (!Bytes.isAt(bytes, markTo, to, ' ') || !isThread(bytes, markTo + 1, threadTo, to)) {
			return false;
		}
		head.severity = SeverityWords.tag(bytes, tagFrom);
		head.join = markTo > tagTo ? LineHead.Join.ALWAYS : LineHead.Join.NONE;
		head.moduleFrom = markTo + 1;
		head.moduleTo = threadTo;
		head.messageFrom = operation(bytes, Math.min(threadTo + 1, to), to, head);
		head.messageTo = to;
		return true;
	}

	/** A word that ends with a colon is the program of a line of the syslog service. */
	private static boolean isThread(byte[] bytes, int from, int end, int to) {
		return end > from && bytes[end - 1] != ':' && (end == to || bytes[end] == ' ');
	}

	private static int operation(byte[] bytes, int at, int to, LineHead head) {
		int wordTo = Bytes.wordEnd(bytes, at, to);
		if (wordTo == at || wordTo < to && bytes[wordTo] != ' ') {
			return at;
		}
		int next = Math.min(wordTo + 1, to);
		if (wordTo - at == 1 && bytes[at] == '-') {
			return next;
		}
		if (!isOperation(bytes, at, wordTo)) {
			return at;
		}
		head.opIdFrom = at;
		head.opIdTo = wordTo;
		return next;
	}

	private static boolean isOperation(byte[] bytes, int from, int to) {
		if (to - from < NUMBER_LENGTH) {
			return false;
		}
		int lastFrom = from;
		for (int i = from; i < to; i++) {
			if (bytes[i] == '-') {
				lastFrom = i + 1;
			} else if (!isLetterOrDigit(bytes[i])) {
				return false;
			}
		}
		int length = to - lastFrom;
		boolean fits = lastFrom == from ? length == NUMBER_LENGTH : length >= 2 && length <= NUMBER_LENGTH;
		return fits && Digits.hexEnd(bytes, lastFrom, to) == to && hasDigit(bytes, lastFrom, to);
	}

	private static boolean isLetterOrDigit(byte b) {
		int lower = b | 0x20;
		return Digits.isDigit(b) || lower >= 'a' && lower <= 'z';
	}

	private static boolean hasDigit(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++) {
			if (Digits.isDigit(bytes[i])) {
				return true;
			}
		}
		return false;
	}
}
