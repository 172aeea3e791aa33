package org.plumbline.ui.storage;

import org.eclipse.osgi.util.NLS;

/** Texts of the views of storage. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String FailureMatrix_harmless;
	/** {0} count, {1} name, {2} first, {3} last, {4} repeats */
	public static String FailureMatrix_tip;
	public static String FailuresView_none;
	public static String PassportView_exportHidden;
	public static String PassportView_exportNames;
	public static String ReadStorageJob_name;
	public static String StorageBoard_noCase;
	public static String StorageBoard_reading;
	/** {0} count */
	public static String StorageTimelineControl_quiet;
	/** {0} name, {1} meaning, {2} advice, {3} events */
	public static String StorageTimelineControl_sequence;
	public static String StorageTimelineView_none;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
