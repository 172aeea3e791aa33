package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * {@code vmware.log} of a virtual machine, 3.5 and 4.x and hosted products of their time: {@code Mon dd hh:mm:ss.mmm:
 * thread| message}, in local time, without year and level.
 */
public final class VmxClassicFormat implements LogFormat {

	private static final byte[] AFTER_STAMP = Bytes.ascii(": "); //$NON-NLS-1$
	private static final int LONGEST_THREAD = 64;

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.monthDayFraction(bytes, from, to, head);
		if (stampTo < 0 || !Bytes.startsWith(bytes, stampTo, to, AFTER_STAMP)) {
			return false;
		}
		int threadFrom = stampTo + AFTER_STAMP.length;
		int bar = Bytes.indexOf(bytes, threadFrom, Math.min(to, threadFrom + LONGEST_THREAD), '|');
		if (bar <= threadFrom) {
			return false;
		}
		head.moduleFrom = threadFrom;
		head.moduleTo = bar;
		head.messageFrom = Bytes.isAt(bytes, bar + 1, to, ' ') ? bar + 2 : bar + 1;
		head.messageTo = to;
		return true;
	}
}
