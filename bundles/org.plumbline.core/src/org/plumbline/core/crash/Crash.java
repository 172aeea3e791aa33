package org.plumbline.core.crash;

import java.util.List;
import java.util.Map;

import org.plumbline.core.event.Times;

/**
 * One crash, or what must not be taken for one.
 *
 * @param kind       what happened
 * @param host       host on which it happened; may be empty
 * @param bundle     SHA-256 of the bundle that tells of it
 * @param timeNs     when; for a restart the last sign of life before it. UTC nanoseconds since 1970,
 *                   {@link Times#UNKNOWN_NS} if not known
 * @param lastNs     the last time of several; the start of the host after a restart; same as {@code timeNs} if once
 * @param count      how often
 * @param reason     what the host says of the cause; empty if nothing
 * @param subject    program, world or heap; empty if none
 * @param module     module that most likely brought it about: that of the first frame which is not the kernel's own
 *                   way to panic; empty if not known
 * @param uptimeMs   how long the host had run, milliseconds; -1 if not known
 * @param frames     back-trace, innermost first; empty if none
 * @param signature  same for the same crash on any host; empty for kinds that have none
 * @param checks     reports of the hardware
 * @param details    further facts by name, in the order of telling: {@code world}, {@code cpu}, {@code dump},
 *                   {@code startedAt}, {@code lastLine} and so on
 * @param rows       rows that prove it, the deciding one first; empty for {@link CrashKind#DUMP}
 */
public record Crash(CrashKind kind, String host, String bundle, long timeNs, long lastNs, long count, String reason,
		String subject, String module, long uptimeMs, List<CrashFrame> frames, String signature,
		List<MachineCheck> checks, Map<String, String> details, List<Long> rows) {

	public Crash {
		frames = List.copyOf(frames);
		checks = List.copyOf(checks);
		details = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(details));
		rows = List.copyOf(rows);
	}

	/** Tells whether the time is known. */
	public boolean hasTime() {
		return timeNs != Times.UNKNOWN_NS;
	}
}
