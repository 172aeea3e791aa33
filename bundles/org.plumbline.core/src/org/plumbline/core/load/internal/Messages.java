package org.plumbline.core.load.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the load report. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
public final class Messages extends NLS {

	/** {0} command or file */
	public static String BundleProblems_denied;
	/** {0} command, file or line */
	public static String BundleProblems_failed;
	/** {0} command or file */
	public static String BundleProblems_missing;
	/** {0} command or file */
	public static String BundleProblems_skipped;
	/** {0} command or file */
	public static String BundleProblems_space;
	/** {0} command or file */
	public static String BundleProblems_timeout;
	/** {0} length */
	public static String ChainProblems_allSilent;
	/** {0} length, {1} file before, {2} file after */
	public static String ChainProblems_betweenFiles;
	/** {0} days, {1} hours */
	public static String ChainProblems_days;
	/** {0} hours, {1} minutes */
	public static String ChainProblems_hours;
	/** {0} minutes */
	public static String ChainProblems_minutes;
	/** {0} log, {1} numbers */
	public static String ChainProblems_missing;
	/** {0} length */
	public static String ChainProblems_silent;
	public static String LossProblems_lost;
	/** {0} lines */
	public static String LossProblems_lostLines;
	public static String MemberProblems_empty;
	public static String MemberProblems_noTime;
	public static String MemberProblems_notText;
	public static String MemberProblems_notUnderstood;
	/** {0} lines not understood, {1} all lines */
	public static String MemberProblems_unparsed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
