package org.plumbline.core.crash;

import java.util.Locale;

/** What happened to a host or a program. */
public enum CrashKind {

	/** The kernel stopped: a purple screen. */
	PANIC,
	/** The kernel stopped because the hardware reported an error that could not be corrected. */
	MACHINE_CHECK_PANIC,
	/** The hardware reported an error that could not be corrected, and the host ran on. */
	MACHINE_CHECK,
	/** The host started again although nobody had stopped it and no log says why. */
	SILENT_RESET,
	/** As a silent reset, but a log says that power was lost. */
	POWER_LOSS,
	/** As a silent reset, but a log says that a watchdog of the hardware reset the host. */
	WATCHDOG_RESET,
	/** Somebody asked for the restart or the shutdown. No crash; listed so that it is not taken for one. */
	CLEAN_REBOOT,
	/** A program of the host ended with a dump. */
	PROCESS,
	/** A program wrote a back-trace and, as far as the logs tell, ran on. */
	BACKTRACE,
	/** A pool of memory of the kernel reached its limit. */
	MEMORY_EXHAUSTED,
	/** A dump that lies in the bundle and of which no log tells. */
	DUMP;

	/** Returns the word for scripts: the name in lower case with dashes. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Tells whether the whole host went down without being asked to. */
	public boolean isHostDown() {
		return switch (this) {
		case PANIC, MACHINE_CHECK_PANIC, SILENT_RESET, POWER_LOSS, WATCHDOG_RESET -> true;
		default -> false;
		};
	}
}
