package org.plumbline.ui.merge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String Choice_base;
	public static String Choice_mine;
	public static String Choice_theirs;
	/** {0} person, {1} time */
	public static String Choice_who;
	public static String MergeCaseHandler_choose;
	/** {0} file, {1} number */
	public static String MergeCaseHandler_done;
	public static String MergeCaseHandler_failed;
	/** {0} file */
	public static String MergeCaseHandler_reading;
	/** {0} title */
	public static String MergeCaseHandler_stranger;
	public static String MergeCaseHandler_title;
	public static String MergeDialog_allMine;
	public static String MergeDialog_allMineTip;
	public static String MergeDialog_allTheirs;
	public static String MergeDialog_decision;
	public static String MergeDialog_field;
	public static String MergeDialog_later;
	public static String MergeDialog_message;
	public static String MergeDialog_ok;
	public static String MergeDialog_open;
	/** {0} number */
	public static String MergeDialog_title;
	public static String MergeDialog_what;
	public static String SideBox_empty;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
