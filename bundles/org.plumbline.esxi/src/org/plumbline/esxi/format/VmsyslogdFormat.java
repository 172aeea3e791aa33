package org.plumbline.esxi.format;

import org.plumbline.core.event.Severity;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Every file that the syslog service of 8.0 and 9.0 writes:
 *
 * <pre>
 * line  = stamp " " tag "(" priority ")" ["+" / "[+]"] " " program ["[" pid "]"] ":" [" "] body
 * stamp = yyyy-mm-ddThh:mm:ss[.f]Z / yyyy-mm-dd          f of 1 to 6 digits
 * tag   = "Em" / "Al" / "Cr" / "Er" / "Wa" / "No" / "In" / "Db"
 * </pre>
 *
 * The plus marks a further line of one submission. With the short stamp the body begins with {@code hh:mm:ss.mmm}. The
 * body is that of {@link ServiceBody}; where it names a severity too, the worse one counts, because kernel warnings
 * pass with the tag of information. The pid of an agent is the number of its thread.
 */
public final class VmsyslogdFormat implements LogFormat {

	private static final byte[] BRACKETED_PLUS = Bytes.ascii("[+]"); //$NON-NLS-1$

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.iso(bytes, from, to, head);
		boolean dateOnly = stampTo < 0;
		if (dateOnly) {
			stampTo = Stamps.date(bytes, from, to, head);
		} else if (bytes[stampTo - 1] != 'Z') {
			return false;
		}
		int tagFrom = stampTo + 1;
		int tagTo = stampTo < 0 ? Bytes.NONE : tagEnd(bytes, tagFrom, to);
		if (tagTo < 0 || bytes[stampTo] != ' ') {
			return false;
		}
		int markTo = markEnd(bytes, tagTo, to);
		int bodyFrom = Bytes.isAt(bytes, markTo, to, ' ') ? ProgramHead.readLoose(bytes, markTo + 1, to, head)
				: Bytes.NONE;
		if (bodyFrom < 0) {
			return false;
		}
		body(bytes, bodyFrom, to, SeverityWords.tag(bytes, tagFrom), head);
		if (markTo > tagTo) {
			head.join = LineHead.Join.SAME_PROCESS;
		}
		if (dateOnly) {
			time(bytes, to, head);
		}
		return true;
	}

	/** Returns the end of {@code tag "(" digits ")"}, {@link Bytes#NONE} if it is not there. */
	static int tagEnd(byte[] bytes, int at, int to) {
		if (to - at < 5 || SeverityWords.tag(bytes, at) < 0 || bytes[at + 2] != '(') {
			return Bytes.NONE;
		}
		int end = Digits.end(bytes, at + 3, to);
		return end > at + 3 && end - at <= 6 && Bytes.isAt(bytes, end, to, ')') ? end + 1 : Bytes.NONE;
	}

	/** Returns the end of an optional mark of a further line. */
	static int markEnd(byte[] bytes, int at, int to) {
		if (Bytes.isAt(bytes, at, to, '+')) {
			return at + 1;
		}
		return Bytes.startsWith(bytes, at, to, BRACKETED_PLUS) ? at + BRACKETED_PLUS.length : at;
	}

	private static void body(byte[] bytes, int at, int to, int tagSeverity, LineHead head) {
		head.severity = Severity.DEBUG.ordinal();
		ServiceBody.read(bytes, at, to, head);
		head.severity = Math.min(head.severity, tagSeverity);
		boolean hasThread = head.moduleFrom != head.moduleTo && head.cpu == LineHead.NONE;
		if (hasThread && head.world == LineHead.NONE) {
			head.world = head.pid;
		}
	}

	private static void time(byte[] bytes, int to, LineHead head) {
		int end = Stamps.timeOfStampedDay(bytes, head.messageFrom, to, head);
		if (end >= 0) {
			head.messageFrom = Bytes.skipBlanks(bytes, end, to);
		}
	}
}
