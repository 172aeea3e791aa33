package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Lines of 5.0 and later as a log server files them, without priority: an ISO stamp, a blank, then either form of
 * {@link RelayedBody}. In the first form the host must look like one (a dot, a digit, a dash, or {@code localhost}) or
 * the program have a process id, because any sentence with a colon would pass otherwise.
 */
public final class RelayedSyslogFormat implements LogFormat {

	private static final byte[] LOCALHOST = Bytes.ascii("localhost"); //$NON-NLS-1$

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.iso(bytes, from, to, head);
		if (stampTo < 0 || !Bytes.isAt(bytes, stampTo, to, ' ')) {
			return false;
		}
		if (RelayedBody.simple(bytes, stampTo + 1, to, head)) {
			return head.pid != LineHead.NONE && !isTag(bytes, head) || isHost(bytes, head.hostFrom, head.hostTo);
		}
		return RelayedBody.structured(bytes, stampTo + 1, to, head);
	}

	/** Tells whether what looks like the host is the tag of a line that a host of 8.0 or later wrote itself. */
	private static boolean isTag(byte[] bytes, LineHead head) {
		return VmsyslogdFormat.tagEnd(bytes, head.hostFrom, head.hostTo) >= 0;
	}

	private static boolean isHost(byte[] bytes, int from, int to) {
		boolean distinct = Bytes.isWord(bytes, from, to, LOCALHOST);
		for (int i = from; i < to; i++) {
			boolean mark = Digits.isDigit(bytes[i]) || bytes[i] == '.' || bytes[i] == '-';
			if (!mark && !Bytes.isLetter(bytes[i]) && bytes[i] != '_' && bytes[i] != ':') {
				return false;
			}
			distinct |= mark;
		}
		return distinct;
	}
}
