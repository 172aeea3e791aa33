package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;

/**
 * What the VMkernel observation daemon writes after its stamp:
 *
 * <pre>
 * body = ["[" correlator "] "] N "us: " "[" id "] " text
 * </pre>
 *
 * N counts microseconds since boot. Ids begin {@code vob.} (an observation) or {@code esx.} (an event for vCenter).
 * The message begins with the id. What an id
 * is worth is for rules to say: the line itself gives no severity.
 */
final class VobBody {

	private static final byte[] AFTER_CORRELATOR = Bytes.ascii("] "); //$NON-NLS-1$
	private static final byte[] AFTER_CLOCK = Bytes.ascii(": "); //$NON-NLS-1$

	private VobBody() {
	}

	/** Reads a body; returns the place of its message, {@link Bytes#NONE} if this is none. */
	static int read(byte[] bytes, int at, int to, LineHead head) {
		int clockFrom = at;
		int correlatorTo = Bytes.NONE;
		if (Bytes.isAt(bytes, at, to, '[')) {
			correlatorTo = Bytes.wordEnd(bytes, at, to) - 1;
			if (!Bytes.startsWith(bytes, correlatorTo, to, AFTER_CORRELATOR)) {
				return Bytes.NONE;
			}
			clockFrom = correlatorTo + AFTER_CORRELATOR.length;
		}
		int clockTo = Stamps.micros(bytes, clockFrom, to, head);
		if (clockTo < 0 || !Bytes.startsWith(bytes, clockTo, to, AFTER_CLOCK)) {
			head.uptimeNs = LineHead.NONE;
			return Bytes.NONE;
		}
		if (correlatorTo >= 0) {
			head.moduleFrom = at + 1;
			head.moduleTo = correlatorTo;
		}
		return clockTo + AFTER_CLOCK.length;
	}
}
