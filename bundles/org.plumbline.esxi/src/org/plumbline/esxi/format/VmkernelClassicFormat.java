package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Kernel lines of 3.5 and 4.x, in a file of their own (ESX), among the messages (ESXi) or in the ring buffer:
 *
 * <pre>
 * line  = [stamp " " [host [":"] " "]] ["vmkernel: "] clock " " body
 * stamp = Mon d hh:mm:ss                    no year
 * clock = d:hh:mm:ss.mmm / "TSC: " cycles   since boot; cycles until the kernel has a clock
 * </pre>
 *
 * The host is there on ESX with a service console and on log servers; the tag can be missing. The body is that of
 * {@link KernelBody} and must begin with the processor. The lines with cycles open every boot, also in 5.x and later.
 */
public final class VmkernelClassicFormat implements LogFormat {

	private static final byte[] TAG = Bytes.ascii("vmkernel: "); //$NON-NLS-1$

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.monthDay(bytes, from, to, head);
		if (stampTo < 0) {
			return afterHost(bytes, from, to, head);
		}
		if (!Bytes.isAt(bytes, stampTo, to, ' ')) {
			return false;
		}
		int hostFrom = stampTo + 1;
		int hostTo = hostEnd(bytes, hostFrom, to, head);
		if (!afterHost(bytes, hostTo == hostFrom ? hostFrom : hostTo + 1, to, head)) {
			return false;
		}
		if (hostTo > hostFrom) {
			head.hostFrom = hostFrom;
			head.hostTo = bytes[hostTo - 1] == ':' ? hostTo - 1 : hostTo;
		}
		return true;
	}

	private static boolean afterHost(byte[] bytes, int at, int to, LineHead head) {
		int clockTo = clock(bytes, tag(bytes, at, to, head), to, head);
		if (clockTo < 0 || !Bytes.isAt(bytes, clockTo, to, ' ')) {
			return false;
		}
		int bodyFrom = KernelBody.cpu(bytes, clockTo + 1, to, head);
		if (bodyFrom < 0) {
			return false;
		}
		KernelBody.message(bytes, bodyFrom, to, head);
		return true;
	}

	/** Returns the end of an optional host, which neither is the tag nor the clock. */
	private static int hostEnd(byte[] bytes, int at, int to, LineHead head) {
		if (Bytes.startsWith(bytes, at, to, TAG) || clock(bytes, at, to, head) >= 0) {
			return at;
		}
		int wordTo = Bytes.wordEnd(bytes, at, to);
		return Bytes.isAt(bytes, wordTo, to, ' ') ? wordTo : at;
	}

	private static int tag(byte[] bytes, int at, int to, LineHead head) {
		if (!Bytes.startsWith(bytes, at, to, TAG)) {
			return at;
		}
		head.processFrom = at;
		head.processTo = at + TAG.length - 2;
		return at + TAG.length;
	}

	private static int clock(byte[] bytes, int at, int to, LineHead head) {
		int end = Stamps.uptime(bytes, at, to, head);
		if (end >= 0) {
			return end;
		}
		int cyclesTo = Stamps.cycles(bytes, at, to);
		head.boot |= cyclesTo >= 0;
		return cyclesTo;
	}
}
