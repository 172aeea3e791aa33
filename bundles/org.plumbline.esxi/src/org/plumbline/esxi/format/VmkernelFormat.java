package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Kernel log of 5.0 to 7.0, and the ring buffer of any later release, which does not pass the syslog service:
 *
 * <pre>
 * line = stamp " " body
 * </pre>
 *
 * The stamp is ISO 8601 with date, {@code T}, time, optional fraction and zone; the body is that of {@link KernelBody}
 * and must begin with the processor. The line does not name its writer; a known processor says that it is the kernel.
 */
public final class VmkernelFormat implements LogFormat {

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.iso(bytes, from, to, head);
		if (stampTo < 0 || !Bytes.isAt(bytes, stampTo, to, ' ')) {
			return false;
		}
		int bodyFrom = KernelBody.cpu(bytes, stampTo + 1, to, head);
		if (bodyFrom < 0) {
			return false;
		}
		KernelBody.message(bytes, bodyFrom, to, head);
		return true;
	}
}
