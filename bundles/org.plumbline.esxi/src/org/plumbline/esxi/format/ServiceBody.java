package org.plumbline.esxi.format;

import org.plumbline.core.event.Times;
import org.plumbline.core.format.LineHead;

/**
 * What programs write behind {@code program: } in a line of a syslog service, told apart by the program and by the
 * first bytes:
 *
 * <pre>
 * kernel     body of {@link KernelBody}, the processor being optional; drivers may begin with seconds since boot
 * "-->"      further line of the same program, as is "[NN] rip", a frame of a back-trace in 4.x
 * hostd...   block of {@link BracketHead} or parts of {@link OriginatorHead}
 * vobd       [Mon d hh:mm:ss.mmm ": "] body of {@link VobBody}
 * epoch      "(" seconds since 1970 ") " text                                 summary of 3.5 and 4.x
 * heartbeat  "up " N "d" N "h" N "m" N "s, " text                             summary of 5.0 and later
 * esxupdate  [pid ": "] module ": " LEVEL ": " text
 * Event      "Event [" id "] [" part "-" parts "] " text       of vCenter; a part after the first goes on with it
 * other      [LEVEL ":"] text
 * </pre>
 */
final class ServiceBody {

	private static final byte[] CONTINUATION = Bytes.ascii("-->"); //$NON-NLS-1$
	private static final byte[] FRAME = Bytes.ascii("] rip "); //$NON-NLS-1$
	private static final byte[] COLON = Bytes.ascii(": "); //$NON-NLS-1$
	private static final byte[] VMKERNEL = Bytes.ascii("vmkernel"); //$NON-NLS-1$
	private static final byte[] VMKWARNING = Bytes.ascii("vmkwarning"); //$NON-NLS-1$
	private static final byte[] VMKALERT = Bytes.ascii("vmkalert"); //$NON-NLS-1$
	private static final byte[] HEARTBEAT = Bytes.ascii("heartbeat"); //$NON-NLS-1$
	private static final byte[] UP = Bytes.ascii("up "); //$NON-NLS-1$
	private static final byte[] EVENT = Bytes.ascii("Event ["); //$NON-NLS-1$
	private static final byte[] AFTER_EVENT = Bytes.ascii("] ["); //$NON-NLS-1$
	private static final byte[] ESXUPDATE = Bytes.ascii("esxupdate"); //$NON-NLS-1$

	private ServiceBody() {
	}

	/**
	 * Reads a body. The severity of the head changes only if the body names one.
	 *
	 * @param at   first byte after the program's colon and one blank
	 * @param head has the program already
	 */
	static void read(byte[] bytes, int at, int to, LineHead head) {
		head.messageFrom = at;
		head.messageTo = to;
		if (isKernel(bytes, head)) {
			kernel(bytes, at, to, head);
			return;
		}
		int textFrom = Bytes.skipBlanks(bytes, at, to);
		if (textFrom < to) {
			int messageFrom = structured(bytes, textFrom, to, head);
			head.messageFrom = messageFrom < 0 ? at : messageFrom;
			if (head.whole) {
				head.repeat = Repeats.count(bytes, head.messageFrom, to);
			}
		}
	}

	private static boolean isKernel(byte[] bytes, LineHead head) {
		int from = head.processFrom;
		int to = head.processTo;
		return Bytes.isWord(bytes, from, to, VMKERNEL) || Bytes.isWord(bytes, from, to, VMKWARNING)
				|| Bytes.isWord(bytes, from, to, VMKALERT);
	}

	private static void kernel(byte[] bytes, int at, int to, LineHead head) {
		int bodyFrom = KernelBody.cpu(bytes, at, to, head);
		if (bodyFrom >= 0) {
			KernelBody.message(bytes, bodyFrom, to, head);
			return;
		}
		int clockTo = Stamps.uptimeSeconds(bytes, at, to, head);
		if (clockTo >= 0 && !(Bytes.isAt(bytes, clockTo, to, ':') && Bytes.isAt(bytes, clockTo + 2, to, ':'))) {
			head.uptimeNs = LineHead.NONE;
		}
		KernelBody.message(bytes, at, to, head);
	}

	/** Returns the place of the message behind what was understood, {@link Bytes#NONE} if nothing was. */
	private static int structured(byte[] bytes, int at, int to, LineHead head) {
		byte first = bytes[at];
		if (first == '[') {
			return bracket(bytes, at, to, head);
		} else if (first == '(') {
			epoch(bytes, at, to, head);
			return at;
		} else if (first == '-') {
			head.join = Bytes.startsWith(bytes, at, to, CONTINUATION) ? LineHead.Join.SAME_PROCESS : LineHead.Join.NONE;
			return at;
		} else if (first == 'u' && Bytes.isWord(bytes, head.processFrom, head.processTo, HEARTBEAT)) {
			heartbeat(bytes, at, to, head);
			return at;
		} else if (first == 'E' && isFurtherPart(bytes, at, to)) {
			head.join = LineHead.Join.SAME_PROCESS;
			return at;
		} else if (Digits.isDigit(first)) {
			int messageFrom = VobBody.read(bytes, at, to, head);
			return messageFrom >= 0 ? messageFrom : update(bytes, at, to, head);
		}
		return words(bytes, at, to, head);
	}

	/** Tells whether this is the second or a later part of an event that vCenter sent in several lines. */
	private static boolean isFurtherPart(byte[] bytes, int at, int to) {
		if (!Bytes.startsWith(bytes, at, to, EVENT)) {
			return false;
		}
		int idTo = Digits.end(bytes, at + EVENT.length, to);
		if (!Bytes.startsWith(bytes, idTo, to, AFTER_EVENT)) {
			return false;
		}
		int partFrom = idTo + AFTER_EVENT.length;
		int partTo = Digits.end(bytes, partFrom, to);
		return Digits.value(bytes, partFrom, partTo) > 1 && Bytes.isAt(bytes, partTo, to, '-');
	}

	private static int bracket(byte[] bytes, int at, int to, LineHead head) {
		int digitsTo = Digits.end(bytes, at + 1, to);
		if (digitsTo > at + 1 && Bytes.startsWith(bytes, digitsTo, to, FRAME)) {
			head.join = LineHead.Join.SAME_PROCESS;
			return at;
		}
		int messageFrom = classic(bytes, at, to, head);
		if (messageFrom < 0) {
			messageFrom = BracketHead.bare(bytes, at, to, head);
		}
		if (messageFrom < 0) {
			messageFrom = VobBody.read(bytes, at, to, head);
		}
		return messageFrom >= 0 ? messageFrom : OriginatorHead.block(bytes, at, to, false, head);
	}

	/** The stamp of an inner head counts only if the line has none with a year itself. */
	private static int classic(byte[] bytes, int at, int to, LineHead head) {
		long stampNs = head.stampNs;
		boolean zoned = head.zoned;
		int messageFrom = BracketHead.stamped(bytes, at, to, head);
		if (messageFrom < 0 || stampNs != Times.UNKNOWN_NS) {
			head.stampNs = stampNs;
			head.zoned = zoned;
		}
		return messageFrom;
	}

	private static void epoch(byte[] bytes, int at, int to, LineHead head) {
		long stampNs = head.stampNs;
		boolean zoned = head.zoned;
		if (Stamps.epoch(bytes, at, to, head) < 0 || stampNs != Times.UNKNOWN_NS || !isOfStamp(head)) {
			head.stampNs = stampNs;
			head.zoned = zoned;
		}
	}

	/** Tells whether a number that may be a time falls on the day of the stamp without year, whatever its zone. */
	private static boolean isOfStamp(LineHead head) {
		long day = Math.floorDiv(head.stampNs, Times.DAY_NS);
		int year = 1970 + (int) (day / 365.2425);
		for (int i = year - 1; i <= year + 1; i++) {
			if (Math.abs(Times.epochDay(i, head.month, head.day) - day) <= 1) {
				return true;
			}
		}
		return false;
	}

	private static void heartbeat(byte[] bytes, int at, int to, LineHead head) {
		if (Bytes.startsWith(bytes, at, to, UP)) {
			Stamps.uptimeUnits(bytes, at + UP.length, to, head);
		}
	}

	private static int words(byte[] bytes, int at, int to, LineHead head) {
		int messageFrom = OriginatorHead.speaker(bytes, at, to, head);
		if (messageFrom >= 0) {
			int blockTo = OriginatorHead.block(bytes, messageFrom, to, true, head);
			return blockTo >= 0 ? blockTo : messageFrom;
		}
		int stampTo = vobStamp(bytes, at, to, head);
		if (stampTo >= 0) {
			return VobBody.read(bytes, stampTo, to, head);
		}
		return update(bytes, at, to, head);
	}

	/** The stamp that the observation daemon of 4.x repeats with milliseconds; replaces that of the line. */
	private static int vobStamp(byte[] bytes, int at, int to, LineHead head) {
		if (to - at < 16 || bytes[at + 3] != ' ') {
			return Bytes.NONE;
		}
		int month = head.month;
		int day = head.day;
		long timeOfDayNs = head.timeOfDayNs;
		int end = Stamps.monthDayFraction(bytes, at, to, head);
		if (end >= 0 && Bytes.startsWith(bytes, end, to, COLON)) {
			return end + COLON.length;
		}
		head.month = month;
		head.day = day;
		head.timeOfDayNs = timeOfDayNs;
		return Bytes.NONE;
	}

	/** Reads words up to a level word that is followed by a colon: one for any program, up to three for esxupdate. */
	private static int update(byte[] bytes, int at, int to, LineHead head) {
		boolean update = Bytes.isWord(bytes, head.processFrom, head.processTo, ESXUPDATE);
		int from = at;
		for (int field = 0; field < (update ? 3 : 1); field++) {
			int colon = colon(bytes, from, to);
			if (colon < 0) {
				return Bytes.NONE;
			}
			int severity = SeverityWords.word(bytes, from, colon);
			if (severity >= 0) {
				head.severity = severity;
				return update ? Math.min(colon + COLON.length, to) : at;
			}
			if (update) {
				updateField(bytes, from, colon, head);
			}
			from = Bytes.skipBlanks(bytes, colon + 1, to);
		}
		return Bytes.NONE;
	}

	private static void updateField(byte[] bytes, int from, int to, LineHead head) {
		if (Digits.end(bytes, from, to) == to) {
			head.pid = Digits.value(bytes, from, to);
		} else {
			head.moduleFrom = from;
			head.moduleTo = to;
		}
	}

	/** Returns the colon that ends the word at a place, {@link Bytes#NONE} if the word ends otherwise. */
	private static int colon(byte[] bytes, int at, int to) {
		int i = at;
		while (i < to && bytes[i] != ':' && Bytes.isGraphic(bytes[i])) {
			i++;
		}
		return Bytes.isAt(bytes, i, to, ':') ? i : Bytes.NONE;
	}
}
