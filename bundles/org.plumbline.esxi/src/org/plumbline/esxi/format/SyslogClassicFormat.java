package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Syslog lines of 3.5 and 4.x, {@code messages} of ESXi above all:
 *
 * <pre>
 * line  = stamp " " [host " "] (program ["[" pid "]"] ": " body / note)
 * stamp = Mon d hh:mm:ss                                       no year
 * note  = "last message repeated " N " times" / "-- MARK --"   the syslog service itself
 * </pre>
 *
 * The body is that of {@link ServiceBody}: management agents, the observation daemon and the hourly summary nest heads
 * of their own in it. Of those, a stamp with a year becomes the stamp of the line, while the month and day of the
 * syslog service stay, so that the year of the lines around can be told.
 */
public final class SyslogClassicFormat implements LogFormat {

	private static final byte[] CPU = Bytes.ascii(" cpu"); //$NON-NLS-1$
	private static final byte[] MARK = Bytes.ascii("-- MARK --"); //$NON-NLS-1$

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.monthDay(bytes, from, to, head);
		return stampTo >= 0 && Bytes.isAt(bytes, stampTo, to, ' ') && afterStamp(bytes, stampTo + 1, to, head);
	}

	private static boolean afterStamp(byte[] bytes, int at, int to, LineHead head) {
		if (isKernelClock(bytes, at, to, head)) {
			return false;
		}
		if (isNote(bytes, at, to)) {
			return note(bytes, at, to, head);
		}
		int bodyFrom = ProgramHead.read(bytes, at, to, head);
		if (bodyFrom < 0) {
			int hostTo = Bytes.wordEnd(bytes, at, to);
			if (hostTo == at || !Bytes.isAt(bytes, hostTo, to, ' ')) {
				return false;
			}
			head.hostFrom = at;
			head.hostTo = hostTo;
			if (isNote(bytes, hostTo + 1, to)) {
				return note(bytes, hostTo + 1, to, head);
			}
			bodyFrom = ProgramHead.read(bytes, hostTo + 1, to, head);
		}
		if (bodyFrom < 0 || isKernelClock(bytes, bodyFrom, to, head)) {
			return false;
		}
		ServiceBody.read(bytes, bodyFrom, to, head);
		return true;
	}

	/** Tells whether a kernel line begins here, which is another format even where its host looks like a program. */
	private static boolean isKernelClock(byte[] bytes, int at, int to, LineHead head) {
		int end = Stamps.uptime(bytes, at, to, head);
		return Bytes.startsWith(bytes, end >= 0 ? end : Stamps.cycles(bytes, at, to), to, CPU);
	}

	private static boolean isNote(byte[] bytes, int at, int to) {
		return Repeats.isAlone(bytes, at, to) || Bytes.startsWith(bytes, at, to, MARK);
	}

	private static boolean note(byte[] bytes, int at, int to, LineHead head) {
		head.messageFrom = at;
		head.messageTo = to;
		head.repeat = Repeats.count(bytes, at, to);
		return true;
	}
}
