package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Lines as they arrive at a log server, with the priority of syslog in front:
 *
 * <pre>
 * line = "&lt;" priority "&gt;" stamp " " rest                 of {@link RelayedBody}, first form
 *      / "&lt;" priority "&gt;" ["1 "] stamp " " rest          RFC 5424, second form
 *      / "&lt;" priority "&gt;" line of {@link RelayedSyslogClassicFormat}, {@link VmkernelClassicFormat}
 *        or {@link SyslogClassicFormat}                 RFC 3164
 * </pre>
 *
 * The priority is 0 to 191 and belongs to the transport: its severity counts only if the body names none.
 */
public final class RemoteSyslogFormat implements LogFormat {

	private static final byte[] VERSION = Bytes.ascii("1 "); //$NON-NLS-1$
	private static final int MAX_PRIORITY = 191;
	private static final int NOT_NAMED = -1;

	private final LogFormat relayed = new RelayedSyslogClassicFormat();
	private final LogFormat kernel = new VmkernelClassicFormat();
	private final LogFormat classic = new SyslogClassicFormat();

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		if (!Bytes.isAt(bytes, from, to, '<')) {
			return false;
		}
		int digitsTo = Digits.end(bytes, from + 1, Math.min(to, from + 4));
		long priority = Digits.value(bytes, from + 1, digitsTo);
		if (priority < 0 || priority > MAX_PRIORITY || !Bytes.isAt(bytes, digitsTo, to, '>')) {
			return false;
		}
		head.severity = NOT_NAMED;
		if (!rest(bytes, digitsTo + 1, to, head)) {
			return false;
		}
		if (head.severity == NOT_NAMED) {
			head.severity = (int) priority & 7;
		}
		return true;
	}

	private boolean rest(byte[] bytes, int at, int to, LineHead head) {
		boolean versioned = Bytes.startsWith(bytes, at, to, VERSION);
		int stampFrom = versioned ? at + VERSION.length : at;
		int stampTo = Stamps.iso(bytes, stampFrom, to, head);
		if (stampTo < 0) {
			return relayed.read(bytes, at, to, head) || kernel.read(bytes, at, to, head)
					|| classic.read(bytes, at, to, head);
		}
		if (!Bytes.isAt(bytes, stampTo, to, ' ')) {
			return false;
		}
		return !versioned && RelayedBody.simple(bytes, stampTo + 1, to, head)
				|| RelayedBody.structured(bytes, stampTo + 1, to, head);
	}
}
