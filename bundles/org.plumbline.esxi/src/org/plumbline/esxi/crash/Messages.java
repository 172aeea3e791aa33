package org.plumbline.esxi.crash;

import org.eclipse.osgi.util.NLS;

/** Texts about crashes; keys are {@code Class_purpose}, texts are in {@code messages.properties}. */
final class Messages extends NLS {

	public static String Backtraces_advice;
	public static String Backtraces_meaning;
	/** {0} number of frames */
	public static String Backtraces_title;
	/** {0} path, {1} reason */
	public static String DumpReader_damaged;
	public static String DumpReader_dense;
	/** {0} number */
	public static String DumpReader_lines;
	/** {0} number, {1} reason */
	public static String DumpReader_panic;
	/** {0} size, {1} first bytes in hexadecimal, {2} what was found in it */
	public static String DumpReader_seen;
	public static String DumpReader_unknown;
	public static String HeapLines_advice;
	public static String HeapLines_hard;
	public static String HeapLines_heap;
	public static String HeapLines_maximum;
	public static String HeapLines_meaning;
	public static String HeapLines_needed;
	/** {0} heap */
	public static String HeapLines_title;
	public static String HostTurns_dump;
	public static String HostTurns_power;
	public static String HostTurns_reboot;
	public static String HostTurns_shutdown;
	public static String HostTurns_start;
	public static String HostTurns_watchdog;
	public static String MachineChecks_advice;
	public static String MachineChecks_bank;
	public static String MachineChecks_code;
	public static String MachineChecks_status;
	/** {0} bank, {1} what the code means */
	public static String MachineChecks_title;
	public static String McaStatus_corrupt;
	/** {0} number */
	public static String McaStatus_count;
	public static String McaStatus_deferred;
	/** {0} what the code means, {1} class of the error */
	public static String McaStatus_error;
	/** {0} hexadecimal number */
	public static String McaStatus_model;
	public static String McaStatus_overflow;
	public static String McaStatus_poison;
	public static String PanicBlocks_advice;
	public static String PanicBlocks_cpu;
	public static String PanicBlocks_hardware;
	public static String PanicBlocks_hardwareAdvice;
	public static String PanicBlocks_meaning;
	public static String PanicBlocks_reason;
	/** {0} reason */
	public static String PanicBlocks_title;
	public static String PanicBlocks_world;
	public static String ProcessDumps_advice;
	public static String ProcessDumps_cause;
	public static String ProcessDumps_complete;
	public static String ProcessDumps_file;
	public static String ProcessDumps_meaning;
	public static String ProcessDumps_process;
	/** {0} number, {1} name */
	public static String ProcessDumps_signal;
	/** {0} program */
	public static String ProcessDumps_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
