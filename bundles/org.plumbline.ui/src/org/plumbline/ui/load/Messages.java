package org.plumbline.ui.load;

import org.eclipse.osgi.util.NLS;

/** Texts of the load report. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String LoadColumn_first;
	public static String LoadColumn_last;
	public static String LoadColumn_lines;
	public static String LoadColumn_name;
	public static String LoadColumn_size;
	public static String LoadColumn_unknown;
	public static String LoadColumn_what;
	public static String LoadReportJob_name;
	public static String LoadReportView_filter;
	public static String LoadReportView_making;
	public static String LoadReportView_noCase;
	/** {0} path, {1} line */
	public static String LoadReportView_notInEvents;
	public static String LoadReportView_reading;
	/** {0} members, {1} logs, {2} lines, {3} lines not understood, {4} warnings, {5} notes */
	public static String LoadReportView_sums;
	public static String LoadTree_binary;
	public static String LoadTree_bundle;
	public static String LoadTree_duplicate;
	/** {0} number */
	public static String LoadTree_duplicates;
	public static String LoadTree_empty;
	public static String LoadTree_link;
	/** {0} number */
	public static String LoadTree_logs;
	/** {0} number */
	public static String LoadTree_notes;
	public static String LoadTree_other;
	/** {0} number */
	public static String LoadTree_others;
	/** {0} number */
	public static String LoadTree_outputs;
	/** {0} path, {1} line */
	public static String LoadTree_place;
	public static String LoadTree_special;
	public static String LoadTree_text;
	/** {0} number */
	public static String LoadTree_warnings;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
