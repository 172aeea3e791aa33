package org.plumbline.esxi.command;

import org.eclipse.osgi.util.NLS;

/** Texts of the notices about command outputs. A key is {@code Class_purpose}. */
final class Messages extends NLS {

	/** {0} level, {1} build */
	public static String Builds_after;
	/** {0} log, {1} number of complaints */
	public static String CollectorLogParser_more;
	/** {0} date line as written */
	public static String DateParser_unreadable;
	/** {0} abbreviation of the zone */
	public static String DateParser_unknownZone;
	public static String FileLockParser_exclusive;
	public static String FileLockParser_free;
	/** {0} mode, {1} id of the owner, {2} network address of the owner */
	public static String FileLockParser_held;
	public static String FileLockParser_readOnly;
	public static String FileLockParser_several;
	/** {0} first words of the row */
	public static String OutputRows_unreadable;
	/** No placeholder. */
	public static String OutputRows_noTable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
