package org.plumbline.core.crash;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;

/** Crashes in words for people, the same in the window and in the report. */
public final class CrashText {

	private static final int MS = 1000;
	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;
	private static final int DAY = 24 * HOUR;

	private CrashText() {
	}

	/** Returns what sort of thing it is. */
	public static String title(CrashKind kind) {
		return switch (kind) {
		case PANIC -> Messages.CrashText_panic;
		case MACHINE_CHECK_PANIC -> Messages.CrashText_machineCheckPanic;
		case MACHINE_CHECK -> Messages.CrashText_machineCheck;
		case SILENT_RESET -> Messages.CrashText_silentReset;
		case POWER_LOSS -> Messages.CrashText_powerLoss;
		case WATCHDOG_RESET -> Messages.CrashText_watchdog;
		case CLEAN_REBOOT -> Messages.CrashText_cleanReboot;
		case PROCESS -> Messages.CrashText_process;
		case BACKTRACE -> Messages.CrashText_backtrace;
		case MEMORY_EXHAUSTED -> Messages.CrashText_memory;
		case DUMP -> Messages.CrashText_dump;
		};
	}

	/** Returns the name for people of one of the further facts of a crash. */
	public static String detail(String name) {
		return switch (name) {
		case "class" -> Messages.CrashText_detailClass; //$NON-NLS-1$
		case "world" -> Messages.CrashText_detailWorld; //$NON-NLS-1$
		case "cpu" -> Messages.CrashText_detailCpu; //$NON-NLS-1$
		case "dump" -> Messages.CrashText_detailDump; //$NON-NLS-1$
		case "startedAt" -> Messages.CrashText_detailStartedAt; //$NON-NLS-1$
		case "lastSign" -> Messages.CrashText_detailLastSign; //$NON-NLS-1$
		case "downSeconds" -> Messages.CrashText_detailDown; //$NON-NLS-1$
		case "signal" -> Messages.CrashText_detailSignal; //$NON-NLS-1$
		case "cartel" -> Messages.CrashText_detailCartel; //$NON-NLS-1$
		case "thread" -> Messages.CrashText_detailThread; //$NON-NLS-1$
		case "version" -> Messages.CrashText_detailVersion; //$NON-NLS-1$
		case "dumpComplete" -> Messages.CrashText_detailComplete; //$NON-NLS-1$
		case "neededBytes" -> Messages.CrashText_detailNeeded; //$NON-NLS-1$
		case "timeFrom" -> Messages.CrashText_detailTimeFrom; //$NON-NLS-1$
		case "maximumBytes" -> Messages.CrashText_detailMaximum; //$NON-NLS-1$
		case "usedBytes" -> Messages.CrashText_detailUsed; //$NON-NLS-1$
		case "allocatedBytes" -> Messages.CrashText_detailAllocated; //$NON-NLS-1$
		case "freePercent" -> Messages.CrashText_detailFree; //$NON-NLS-1$
		case "lowestFreePercent" -> Messages.CrashText_detailLowestFree; //$NON-NLS-1$
		case "failedAllocations" -> Messages.CrashText_detailFailed; //$NON-NLS-1$
		case "worldName" -> Messages.CrashText_detailWorldName; //$NON-NLS-1$
		case "cartelName" -> Messages.CrashText_detailCartelName; //$NON-NLS-1$
		default -> name;
		};
	}

	/** Returns what is known of it in one line: the reason, else what the logs hold in its place. */
	public static String summary(Crash crash) {
		if (crash.kind() == CrashKind.CLEAN_REBOOT) {
			return Messages.CrashText_asked;
		}
		if (!crash.reason().isEmpty()) {
			return crash.reason();
		}
		String down = crash.details().getOrDefault("downSeconds", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (crash.kind().isHostDown() && !down.isEmpty()) {
			return NLS.bind(crash.kind() == CrashKind.PANIC ? Messages.CrashText_dumpFound : Messages.CrashText_silence,
					duration(Long.parseLong(down)));
		}
		return crash.details().getOrDefault("dump", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns how long the host had run; empty if it is not known. */
	public static String uptime(Crash crash) {
		return crash.uptimeMs() < 0 ? "" : duration(crash.uptimeMs() / MS); //$NON-NLS-1$
	}

	/** Returns what stands in the report or goes to the clipboard: everything that is known, a line each. */
	public static String whole(Crash crash) {
		StringBuilder text = new StringBuilder(title(crash.kind())).append('\n');
		line(text, Messages.CrashText_host, crash.host());
		line(text, Messages.CrashText_time, crash.hasTime() ? Times.rfc3339(crash.timeNs()) : ""); //$NON-NLS-1$
		line(text, Messages.CrashText_what, crash.subject());
		line(text, Messages.CrashText_reason, summary(crash));
		line(text, Messages.CrashText_module, crash.module());
		line(text, Messages.CrashText_uptime, uptime(crash));
		line(text, Messages.CrashText_signature, crash.signature());
		crash.details().forEach((name, value) -> line(text, detail(name), value));
		crash.checks().forEach(each -> text.append(check(each)).append('\n'));
		crash.frames().forEach(each -> text.append("  ").append(each.shown()).append('\n')); //$NON-NLS-1$
		return text.toString();
	}

	/** Returns a report of the hardware as one line. */
	public static String check(MachineCheck check) {
		return NLS.bind(Messages.CrashText_check,
				new Object[] { check.bank() < 0 ? "?" : String.valueOf(check.bank()), check.status(), //$NON-NLS-1$
						check.meaning() });
	}

	private static void line(StringBuilder text, String name, String value) {
		if (!value.isEmpty()) {
			text.append(name).append(": ").append(value).append('\n'); //$NON-NLS-1$
		}
	}

	private static String duration(long seconds) {
		if (seconds >= DAY) {
			return NLS.bind(Messages.CrashText_days, seconds / DAY, seconds % DAY / HOUR);
		}
		return seconds >= HOUR ? NLS.bind(Messages.CrashText_hours, seconds / HOUR, seconds % HOUR / MINUTE)
				: NLS.bind(Messages.CrashText_minutes, seconds / MINUTE, seconds % MINUTE);
	}
}
