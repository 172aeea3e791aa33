package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * The first line of an agent's file, written again at every rotation:
 *
 * <pre>
 * line = [stamp " - " note ", " [stamp " - " note ", "]] "Section for VMware " product ", " *(key "=" value ", ")
 * note = "last log rotation time" / "time the service was last started"
 * </pre>
 *
 * The line counts for the time of its first stamp; the oldest form has none. {@code pid} or {@code id} is the process.
 */
public final class SectionFormat implements LogFormat {

	private static final byte[] AFTER_STAMP = Bytes.ascii(" - "); //$NON-NLS-1$
	private static final byte[] ROTATION = Bytes.ascii("last log rotation time"); //$NON-NLS-1$
	private static final byte[] START = Bytes.ascii("time the service was last started"); //$NON-NLS-1$
	private static final byte[] SECTION = Bytes.ascii("Section for VMware "); //$NON-NLS-1$
	private static final byte[] PID = Bytes.ascii(" pid="); //$NON-NLS-1$
	private static final byte[] ID = Bytes.ascii(" id="); //$NON-NLS-1$

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int messageFrom = from;
		if (!Bytes.startsWith(bytes, from, to, SECTION)) {
			int stampTo = Stamps.iso(bytes, from, to, head);
			messageFrom = stampTo + AFTER_STAMP.length;
			if (stampTo < 0 || !Bytes.startsWith(bytes, stampTo, to, AFTER_STAMP)
					|| !Bytes.startsWith(bytes, messageFrom, to, ROTATION)
							&& !Bytes.startsWith(bytes, messageFrom, to, START)) {
				return false;
			}
		}
		head.messageFrom = messageFrom;
		head.messageTo = to;
		int pidFrom = after(bytes, messageFrom, to, PID);
		head.pid = number(bytes, pidFrom >= 0 ? pidFrom : after(bytes, messageFrom, to, ID), to);
		return true;
	}

	private static int after(byte[] bytes, int from, int to, byte[] key) {
		int at = Bytes.indexOf(bytes, from, to, key);
		return at < 0 ? Bytes.NONE : at + key.length;
	}

	private static long number(byte[] bytes, int at, int to) {
		return at < 0 ? LineHead.NONE : Digits.value(bytes, at, Digits.end(bytes, at, to));
	}
}
