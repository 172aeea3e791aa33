package org.plumbline.esxi.format;

import org.plumbline.core.event.Severity;
import org.plumbline.core.format.LineHead;

/**
 * What all kernel lines have after their stamp, whatever the release:
 *
 * <pre>
 * body    = ["cpu" N ":" WORLD [" opID=" id] ")"] ["&lt;" level "&gt;"] ["WARNING: " / "ALERT: "] message
 * message = component ":" rest / driver "[" id "]:" rest / LEVEL " (" driver "): " rest / frame / free text
 * frame   = "0x" hex ":[0x" hex "]" rest
 * </pre>
 *
 * The level in angle brackets is one digit of syslog, written by drivers that came from Linux. A back-trace frame goes
 * with the line above if that has the same world. The component stays in the message, the level words do not.
 */
final class KernelBody {

	private static final byte[] CPU = Bytes.ascii("cpu"); //$NON-NLS-1$
	private static final byte[] OP_ID = Bytes.ascii(" opID="); //$NON-NLS-1$
	private static final byte[] WARNING = Bytes.ascii("WARNING:"); //$NON-NLS-1$
	private static final byte[] ALERT = Bytes.ascii("ALERT:"); //$NON-NLS-1$
	private static final byte[] BLUE_SCREEN = Bytes.ascii("@BlueScreen:"); //$NON-NLS-1$
	private static final byte[] FRAME_ADDRESS = Bytes.ascii(":[0x"); //$NON-NLS-1$
	private static final int LONGEST_COMPONENT = 48;

	private KernelBody() {
	}

	/** Reads {@code cpuN:WORLD[ opID=id])} and returns the place after it, {@link Bytes#NONE} if it is not there. */
	static int cpu(byte[] bytes, int at, int to, LineHead head) {
		if (!Bytes.startsWith(bytes, at, to, CPU)) {
			return Bytes.NONE;
		}
		int cpuTo = Digits.end(bytes, at + CPU.length, to);
		if (cpuTo - at - CPU.length > 6 || !Bytes.isAt(bytes, cpuTo, to, ':')) {
			return Bytes.NONE;
		}
		int worldTo = Digits.end(bytes, cpuTo + 1, to);
		long cpu = Digits.value(bytes, at + CPU.length, cpuTo);
		long world = Digits.value(bytes, cpuTo + 1, worldTo);
		boolean hasOperation = Bytes.startsWith(bytes, worldTo, to, OP_ID);
		int end = hasOperation ? operationEnd(bytes, worldTo + OP_ID.length, to) : worldTo;
		if (cpu < 0 || world < 0 || !Bytes.isAt(bytes, end, to, ')')) {
			return Bytes.NONE;
		}
		if (hasOperation) {
			head.opIdFrom = worldTo + OP_ID.length;
			head.opIdTo = end;
		}
		head.cpu = (int) cpu;
		head.world = world;
		return end + 1;
	}

	/**
	 * Reads what follows the world. The severity of the head changes only if the text names one.
	 *
	 * @param at first byte of the levels or the message
	 */
	static void message(byte[] bytes, int at, int to, LineHead head) {
		int p = linuxLevel(bytes, at, to, head);
		if (Bytes.startsWith(bytes, p, to, WARNING)) {
			head.severity = Severity.WARNING.ordinal();
			p = Bytes.skipBlanks(bytes, p + WARNING.length, to);
		} else if (Bytes.startsWith(bytes, p, to, ALERT)) {
			head.severity = Severity.ALERT.ordinal();
			p = Bytes.skipBlanks(bytes, p + ALERT.length, to);
		}
		head.messageFrom = p;
		head.messageTo = to;
		if (p == to) {
			return;
		}
		if (isFrame(bytes, p, to)) {
			head.join = LineHead.Join.SAME_WORLD;
		} else if (Bytes.startsWith(bytes, p, to, BLUE_SCREEN)) {
			head.severity = Severity.EMERGENCY.ordinal();
			head.moduleFrom = p + 1;
			head.moduleTo = p + BLUE_SCREEN.length - 1;
		} else {
			component(bytes, p, to, head);
		}
		if (head.whole) {
			head.repeat = Repeats.count(bytes, p, to);
		}
	}

	private static int operationEnd(byte[] bytes, int from, int to) {
		int i = from;
		while (i < to && bytes[i] != ')' && Bytes.isGraphic(bytes[i])) {
			i++;
		}
		return i;
	}

	private static int linuxLevel(byte[] bytes, int at, int to, LineHead head) {
		if (to - at < 3 || bytes[at] != '<' || bytes[at + 2] != '>' || bytes[at + 1] < '0' || bytes[at + 1] > '7') {
			return at;
		}
		head.severity = bytes[at + 1] - '0';
		return at + 3;
	}

	private static boolean isFrame(byte[] bytes, int at, int to) {
		if (bytes[at] != '0' || !Bytes.isAt(bytes, at + 1, to, 'x')) {
			return false;
		}
		return Bytes.startsWith(bytes, Digits.hexEnd(bytes, at + 2, to), to, FRAME_ADDRESS);
	}

	private static void component(byte[] bytes, int at, int to, LineHead head) {
		int end = nameEnd(bytes, at, Math.min(to, at + LONGEST_COMPONENT));
		if (end == at || end == to) {
			return;
		}
		if (bytes[end] == ' ') {
			driverInParentheses(bytes, at, end, to, head);
			return;
		}
		int colon = end;
		if (bytes[end] == '[') {
			colon = Digits.hexEnd(bytes, end + 1, to);
			colon = Bytes.isAt(bytes, colon, to, ']') ? colon + 1 : to;
		}
		if (Bytes.isAt(bytes, colon, to, ':') && !Bytes.isAt(bytes, colon + 1, to, '/')) {
			head.moduleFrom = at;
			head.moduleTo = end;
		}
	}

	/** {@code LEVEL (driver): text} of native network drivers. */
	private static void driverInParentheses(byte[] bytes, int at, int end, int to, LineHead head) {
		int severity = Bytes.isAt(bytes, end + 1, to, '(') ? SeverityWords.word(bytes, at, end) : SeverityWords.NONE;
		int close = severity < 0 ? Bytes.NONE : nameEnd(bytes, end + 2, to);
		if (severity >= 0 && close > end + 2 && Bytes.isAt(bytes, close, to, ')')) {
			head.severity = severity;
			head.moduleFrom = end + 2;
			head.moduleTo = close;
		}
	}

	private static int nameEnd(byte[] bytes, int at, int to) {
		int i = at;
		while (i < to && (Bytes.isLetter(bytes[i]) || bytes[i] == '_'
				|| i > at && (Digits.isDigit(bytes[i]) || bytes[i] == '-'))) {
			i++;
		}
		return i;
	}
}
