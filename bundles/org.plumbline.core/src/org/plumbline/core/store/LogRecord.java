package org.plumbline.core.store;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.model.EvidenceRef;

/**
 * One event with all its texts, made when a person or a rule looks at it.
 *
 * @param row      number in the store
 * @param timeNs   UTC nanoseconds since 1970, user offsets applied; {@code Times.UNKNOWN_NS} if not known
 * @param timeFrom how the time was obtained
 * @param timeDigits digits of the fraction of a second in its stamp, 0 to 9; 0 if the time is not that of a stamp
 * @param source   its file
 * @param line     first line in the decompressed file, from 1
 * @param lines    number of lines
 * @param severity as the line says it
 * @param host     host name in the line, else of the bundle; may be empty
 * @param process  program that wrote the line; may be empty
 * @param pid      process id; -1 if absent
 * @param world    world or thread id; -1 if absent
 * @param cpu      processor; -1 if absent
 * @param uptimeNs how long the host had run as the head tells it, nanoseconds; -1 if it does not
 * @param opId     operation id; may be empty
 * @param module   component inside the program; may be empty
 * @param repeat   how many events this one stands for, at least 1
 * @param message  text after the head, continuation lines joined with {@code \n}
 * @param text     the whole raw text
 * @param ref      finds this event again after a new import or on another machine
 */
public record LogRecord(long row, long timeNs, TimeFrom timeFrom, int timeDigits, EventSource source, long line,
		int lines, Severity severity, String host, String process, long pid, long world, int cpu, long uptimeNs,
		String opId,
		String module,
		long repeat, String message, String text, EvidenceRef ref) {

	/** Returns the time in RFC 3339 as precisely as the line says it; not for events whose time is unknown. */
	public String timeText() {
		return Times.rfc3339(timeNs, timeDigits);
	}
}
