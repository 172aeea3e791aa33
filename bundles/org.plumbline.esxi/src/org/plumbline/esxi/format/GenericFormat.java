package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Logs of no known grammar whose lines begin with a time. To be tried last:
 *
 * <pre>
 * line  = ["["] stamp *("]" / ":" / "|" / "-" / "," / " ") [level-word] rest
 * stamp = yyyy-mm-ddThh:mm:ss[.f][zone] / yyyy-mm-dd hh:mm:ss[.f] / yyyy/mm/dd hh:mm:ss[.f]
 *       / Www Mon d hh:mm:ss [zone] yyyy / Mon d hh:mm:ss[.f] / 10*digit[.f]
 * </pre>
 *
 * The message is what follows the separators; a first word that is a level, bare or in brackets, gives the severity.
 */
public final class GenericFormat implements LogFormat {

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampFrom = Bytes.isAt(bytes, from, to, '[') ? from + 1 : from;
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
		return end >= 0 ? end : Stamps.epochSeconds(bytes, at, to, head);
	}

	private static int named(byte[] bytes, int at, int to, LineHead head) {
		int end = Stamps.calendar(bytes, at, to, head);
		if (end < 0) {
			end = Stamps.monthDayFraction(bytes, at, to, head);
		}
		return end >= 0 ? end : Stamps.monthDay(bytes, at, to, head);
	}

	private static void level(byte[] bytes, int at, int to, LineHead head) {
		int from = Bytes.isAt(bytes, at, to, '[') ? at + 1 : at;
		int end = from;
		while (end < to && Bytes.isLetter(bytes[end])) {
			end++;
		}
		int severity = SeverityWords.word(bytes, from, end);
		if (severity >= 0 && (end == to || isSeparator(bytes[end]))) {
			head.severity = severity;
		}
	}

	private static boolean isSeparator(byte b) {
		return b == ' ' || b == ']' || b == ':' || b == '|' || b == '-' || b == ',' || b == '\t';
	}
}
