package org.plumbline.esxi.ramdisk;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String RamdiskWriteFailures_advice;
	public static String RamdiskWriteFailures_bytes;
	public static String RamdiskWriteFailures_file;
	public static String RamdiskWriteFailures_inodes;
	public static String RamdiskWriteFailures_meaning;
	public static String RamdiskWriteFailures_ramdisk;
	public static String RamdiskWriteFailures_ranOut;
	/** {0} ramdisk, {1} what ran out */
	public static String RamdiskWriteFailures_title;
	public static String RamdiskWriteFailures_unnamed;
	/** {0} reason */
	public static String StatisticsReader_damaged;
	public static String StatisticsReader_ends;
	public static String StatisticsReader_form;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
