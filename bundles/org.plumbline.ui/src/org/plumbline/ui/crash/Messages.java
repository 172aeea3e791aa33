package org.plumbline.ui.crash;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of crashes; keys are {@code Class_purpose}, texts are in {@code messages.properties}. */
final class Messages extends NLS {

	public static String CrashFacts_alike;
	/** {0} rule, {1} title */
	public static String CrashFacts_finding;
	public static String CrashFacts_elsewhere;
	/** {0} host, {1} time, {2} bundle */
	public static String CrashFacts_elsewhereValue;
	public static String CrashFacts_findings;
	/** {0} number */
	public static String CrashFacts_frame;
	public static String CrashFacts_hardware;
	/** {0} file, {1} line */
	public static String CrashFacts_line;
	public static String CrashFacts_module;
	public static String CrashFacts_reason;
	public static String CrashFacts_signature;
	public static String CrashFacts_subject;
	public static String CrashFacts_uptime;
	public static String CrashView_copy;
	public static String CrashView_copyTip;
	public static String CrashView_fact;
	public static String CrashView_host;
	public static String CrashView_noCase;
	public static String CrashView_none;
	public static String CrashView_reading;
	public static String CrashView_reason;
	public static String CrashView_signature;
	public static String CrashView_subject;
	/** {0} hosts down, {1} programs, {2} rows */
	public static String CrashView_sums;
	public static String CrashView_time;
	public static String CrashView_value;
	public static String CrashView_what;
	public static String ReadCrashesJob_name;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
