package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Files of the syslog service of 5.0 to 7.0 ({@code syslog}, {@code auth}, {@code shell}, {@code vmksummary},
 * {@code esxupdate} and many more): {@code stamp " " program ["[" pid "]"] ": " body}, the stamp in ISO form, mostly
 * without a fraction, the body that of {@link ServiceBody}.
 */
public final class SyslogFormat implements LogFormat {

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.iso(bytes, from, to, head);
		if (stampTo < 0 || !Bytes.isAt(bytes, stampTo, to, ' ')) {
			return false;
		}
		int bodyFrom = ProgramHead.read(bytes, stampTo + 1, to, head);
		if (bodyFrom < 0) {
			return false;
		}
		ServiceBody.read(bytes, bodyFrom, to, head);
		return true;
	}
}
