package org.plumbline.ui.detail;

import org.eclipse.osgi.util.NLS;

/** Texts of event details. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String EventContent_bundle;
	/** {0} uptime */
	public static String EventContent_byStart;
	public static String EventContent_cpu;
	public static String EventContent_decoded;
	public static String EventContent_file;
	public static String EventContent_format;
	public static String EventContent_host;
	public static String EventContent_line;
	/** {0} first line, {1} last line */
	public static String EventContent_lines;
	public static String EventContent_module;
	public static String EventContent_neighbour;
	public static String EventContent_opId;
	/** {0} number of the line */
	public static String EventContent_otherLine;
	public static String EventContent_pid;
	public static String EventContent_process;
	public static String EventContent_provenance;
	public static String EventContent_reference;
	/** {0} number of occurrences */
	public static String EventContent_repeat;
	public static String EventContent_sinceStart;
	public static String EventContent_stamp;
	/** {0} uptime, {1} time of the start */
	public static String EventContent_startedAt;
	public static String EventContent_timeFrom;
	public static String EventContent_together;
	/** {0} name of the log, {1} line */
	public static String EventContent_twin;
	public static String EventContent_twins;
	public static String EventContent_uptime;
	public static String EventContent_wholeOperation;
	public static String EventContent_world;
	public static String EventContent_yearInferred;
	public static String EventDetailView_nothing;
	/** {0} its beginning, {1} its length */
	public static String FoldedText_run;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
