package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Files of the management agents hostd and vpxa and of the vCenter service vpxd, 3.5 to 4.1: a block of
 * {@link BracketHead} with a stamp, then the message. The stamp has a year but no zone: UTC on ESXi, local time on ESX
 * and in vCenter.
 */
public final class HostdClassicFormat implements LogFormat {

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int messageFrom = BracketHead.stamped(bytes, from, to, head);
		if (messageFrom < 0) {
			return false;
		}
		head.messageFrom = messageFrom;
		head.messageTo = to;
		return true;
	}
}
