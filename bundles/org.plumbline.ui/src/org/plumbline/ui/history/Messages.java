package org.plumbline.ui.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} field, {1} before, {2} after */
	public static String HistoryRow_changed;
	public static String HistoryRow_create;
	/** {0} field, {1} values it was decided between, {2} the one that stands */
	public static String HistoryRow_decided;
	public static String HistoryRow_empty;
	/** {0} action, {1} file */
	public static String HistoryRow_custody;
	public static String HistoryRow_export;
	/** {0} what, {1} checksum, {2} hash */
	public static String HistoryRow_hash;
	public static String HistoryRow_import;
	public static String HistoryRow_merge;
	/** between two values */
	public static String HistoryRow_or;
	public static String HistoryRow_redact;
	public static String HistoryRow_review;
	public static String HistoryRow_save;
	/** {0} field, {2} value */
	public static String HistoryRow_set;
	public static String HistoryView_decide;
	public static String HistoryView_review;
	public static String HistoryView_time;
	public static String HistoryView_what;
	public static String HistoryView_who;
	/** {0} person */
	public static String ReviewDialog_note;
	public static String ReviewDialog_reason;
	public static String ReviewDialog_state;
	public static String ReviewDialog_title;
	public static String ReviewText_draft;
	/** {0} checksum then, {1} checksum now */
	public static String ReviewText_other;
	/** {0} checksum */
	public static String ReviewText_same;
	/** {0} state, {1} person, {2} time */
	public static String ReviewText_state;
	/** {0} reason */
	public static String ReviewText_why;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
