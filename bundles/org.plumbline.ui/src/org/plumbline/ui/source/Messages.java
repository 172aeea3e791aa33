package org.plumbline.ui.source;

import org.eclipse.osgi.util.NLS;

/** Texts of source times. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String AlignSection_explain;
	public static String AlignSection_heading;
	public static String AlignSection_notPicked;
	public static String AlignSection_other;
	public static String AlignSection_otherLog;
	public static String AlignSection_own;
	public static String AlignSection_ownLog;
	public static String AlignSection_pick;
	/** {0} time, {1} log, {2} message */
	public static String AlignSection_picked;
	public static String AlignSection_use;
	/** {0} name of the case */
	public static String RetimeJob_failed;
	public static String RetimeJob_name;
	public static String SourceTimeAction_name;
	public static String SourceTimeDialog_apply;
	public static String SourceTimeDialog_badOffset;
	public static String SourceTimeDialog_badYear;
	public static String SourceTimeDialog_badZone;
	public static String SourceTimeDialog_first;
	public static String SourceTimeDialog_last;
	/** {0} path of the log, {1} host */
	public static String SourceTimeDialog_message;
	/** {0} time now, {1} time then */
	public static String SourceTimeDialog_moves;
	public static String SourceTimeDialog_offset;
	public static String SourceTimeDialog_offsetHint;
	public static String SourceTimeDialog_preview;
	public static String SourceTimeDialog_scope;
	/** {0} number of logs */
	public static String SourceTimeDialog_scopeBundle;
	public static String SourceTimeDialog_scopeOne;
	/** {0} number of logs */
	public static String SourceTimeDialog_scopeRotation;
	public static String SourceTimeDialog_shell;
	/** {0} time */
	public static String SourceTimeDialog_stays;
	public static String SourceTimeDialog_title;
	public static String SourceTimeDialog_year;
	public static String SourceTimeDialog_yearHint;
	public static String SourceTimeDialog_zone;
	public static String SourceTimeDialog_zoneHint;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
