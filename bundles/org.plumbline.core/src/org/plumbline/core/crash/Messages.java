package org.plumbline.core.crash;

import org.eclipse.osgi.util.NLS;

/** Texts about crashes; keys are {@code Class_purpose}, texts are in {@code messages.properties}. */
final class Messages extends NLS {

	public static String CrashText_asked;
	public static String CrashText_backtrace;
	/** {0} bank, {1} status, {2} what it means */
	public static String CrashText_check;
	public static String CrashText_cleanReboot;
	/** {0} days, {1} hours */
	public static String CrashText_days;
	public static String CrashText_detailAllocated;
	public static String CrashText_detailCartel;
	public static String CrashText_detailCartelName;
	public static String CrashText_detailClass;
	public static String CrashText_detailComplete;
	public static String CrashText_detailCpu;
	public static String CrashText_detailDown;
	public static String CrashText_detailDump;
	public static String CrashText_detailFailed;
	public static String CrashText_detailFree;
	public static String CrashText_detailLastSign;
	public static String CrashText_detailLowestFree;
	public static String CrashText_detailMaximum;
	public static String CrashText_detailNeeded;
	public static String CrashText_detailSignal;
	public static String CrashText_detailStartedAt;
	public static String CrashText_detailThread;
	public static String CrashText_detailTimeFrom;
	public static String CrashText_detailUsed;
	public static String CrashText_detailVersion;
	public static String CrashText_detailWorld;
	public static String CrashText_detailWorldName;
	public static String CrashText_dump;
	/** {0} duration */
	public static String CrashText_dumpFound;
	public static String CrashText_host;
	/** {0} hours, {1} minutes */
	public static String CrashText_hours;
	public static String CrashText_machineCheck;
	public static String CrashText_machineCheckPanic;
	public static String CrashText_memory;
	/** {0} minutes, {1} seconds */
	public static String CrashText_minutes;
	public static String CrashText_module;
	public static String CrashText_panic;
	public static String CrashText_powerLoss;
	public static String CrashText_process;
	public static String CrashText_reason;
	public static String CrashText_signature;
	/** {0} duration */
	public static String CrashText_silence;
	public static String CrashText_silentReset;
	public static String CrashText_time;
	public static String CrashText_uptime;
	public static String CrashText_watchdog;
	public static String CrashText_what;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
