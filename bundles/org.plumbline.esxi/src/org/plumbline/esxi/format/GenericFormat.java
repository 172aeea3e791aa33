package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Logs of no known grammar whose lines begin with a time. To be tried last:
 *
 * <pre>
 * line  = [level-word *(blank / ":")] ["["] stamp *("]" / ":" / "|" / "-" / "," / " ") *2["[" thread "]" *blank]
 *         [level-word] rest
 * stamp = yyyy-mm-ddThh:mm:ss[.f][zone] / yyyy-mm-dd hh:mm:ss[.f] / yyyy/mm/dd hh:mm:ss[.f]
 *       / Www Mon d hh:mm:ss [zone] yyyy / Www Mon d hh:mm:ss [ZONE] / Mon d hh:mm:ss[.f] / d Mon yyyy hh:mm:ss[.f|,f]
 *       / 10*digit[.f] / 13*digit / 16*digit
 * </pre>
 *
 * The message is what follows the separators; a first word that is a level, bare or in brackets, gives the severity.
 * The forms of log4j and its kin are among them: level before the stamp, thread in brackets before the level.
 */
public final class GenericFormat implements LogFormat {

	private static final int LONGEST_LEVEL = 9;
	/** Names in brackets before the level: thread, and sometimes a logger. */
	private static final int MOST_THREADS = 2;

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int before = leading(bytes, from, to, head);
		int stampFrom = Bytes.isAt(bytes, before, to, '[') ? before + 1 : before;
		int stampTo = stamp(bytes, stampFrom, to, head);
		if (stampTo < 0 || stampTo < to && !isSeparator(bytes[stampTo])) {
			return false;
		}
		int p = stampTo;
		while (p < to && isSeparator(bytes[p])) {
			p++;
		}
		head.messageFrom = p;
		head.messageTo = to;
		head.repeat = Repeats.count(bytes, p, to);
		level(bytes, p, to, head);
		return true;
	}

	/** Reads a level that stands before the stamp; returns the place behind it, or the start if there is none. */
	private static int leading(byte[] bytes, int from, int to, LineHead head) {
		int end = from;
		while (end < to && end - from < LONGEST_LEVEL && Bytes.isLetter(bytes[end])) {
			end++;
		}
		int severity = SeverityWords.word(bytes, from, end);
		if (severity < 0 || end == to || bytes[end] != ' ' && bytes[end] != ':') {
			return from;
		}
		head.severity = severity;
		return Bytes.skipBlanks(bytes, bytes[end] == ':' ? end + 1 : end, to);
	}

	private static int stamp(byte[] bytes, int at, int to, LineHead head) {
		if (at >= to) {
			return Stamps.NONE;
		}
		if (!Digits.isDigit(bytes[at])) {
			return named(bytes, at, to, head);
		}
		int end = Stamps.iso(bytes, at, to, head);
		if (end < 0) {
			end = Stamps.spaced(bytes, at, to, head);
		}
		if (end < 0) {
			end = Stamps.slashed(bytes, at, to, head);
		}
		if (end < 0) {
			end = Stamps.dayMonthYear(bytes, at, to, head);
		}
		return end >= 0 ? end : Stamps.epochSeconds(bytes, at, to, head);
	}

	private static int named(byte[] bytes, int at, int to, LineHead head) {
		int end = Stamps.calendar(bytes, at, to, head);
		if (end < 0) {
			end = Stamps.weekday(bytes, at, to, head);
		}
		if (end < 0) {
			end = Stamps.monthDayFraction(bytes, at, to, head);
		}
		return end >= 0 ? end : Stamps.monthDay(bytes, at, to, head);
	}

	private static void level(byte[] bytes, int at, int to, LineHead head) {
		int p = at;
		for (int skipped = 0; skipped <= MOST_THREADS; skipped++) {
			int from = Bytes.isAt(bytes, p, to, '[') ? p + 1 : p;
			int end = from;
			while (end < to && Bytes.isLetter(bytes[end])) {
				end++;
			}
			int severity = SeverityWords.word(bytes, from, end);
			if (severity >= 0 && (end == to || isSeparator(bytes[end]))) {
				head.severity = severity;
				return;
			}
			int close = from > p ? Bytes.indexOf(bytes, from, to, ']') : -1;
			if (close < 0) {
				return;
			}
			p = Bytes.skipBlanks(bytes, close + 1, to);
		}
	}

	private static boolean isSeparator(byte b) {
		return b == ' ' || b == ']' || b == ':' || b == '|' || b == '-' || b == ',' || b == '\t';
	}
}
