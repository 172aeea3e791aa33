package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Lines of 3.5 and 4.x as a log server files them: stamp and host of the server's making, then the original line of
 * {@link VmkernelClassicFormat} or {@link SyslogClassicFormat} with the stamp of the host, which counts. The two stamps
 * may be in different zones.
 */
public final class RelayedSyslogClassicFormat implements LogFormat {

	private final LogFormat kernel = new VmkernelClassicFormat();
	private final LogFormat classic = new SyslogClassicFormat();

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.monthDay(bytes, from, to, head);
		if (stampTo < 0 || !Bytes.isAt(bytes, stampTo, to, ' ')) {
			return false;
		}
		int hostFrom = stampTo + 1;
		int hostTo = Bytes.wordEnd(bytes, hostFrom, to);
		int innerFrom = hostTo + 1;
		if (hostTo == hostFrom || !Bytes.isAt(bytes, hostTo, to, ' ')
				|| Stamps.monthDay(bytes, innerFrom, to, head) < 0) {
			return false;
		}
		if (!kernel.read(bytes, innerFrom, to, head) && !classic.read(bytes, innerFrom, to, head)) {
			return false;
		}
		if (head.hostFrom == head.hostTo) {
			head.hostFrom = hostFrom;
			head.hostTo = hostTo;
		}
		return true;
	}
}
