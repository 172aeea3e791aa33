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
	public static String RamdiskTraces_communication;
	public static String RamdiskTraces_counter;
	public static String RamdiskTraces_depot;
	public static String RamdiskTraces_dumped;
	public static String RamdiskTraces_removed;
	public static String RamdiskTraces_restarted;
	public static String RamdiskTraces_ticket;
	/** {0} file */
	public static String StatisticsCounters_alone;
	/** {0} file, {1} places, {2} highest id */
	public static String StatisticsCounters_short;
	/** {0} file, {1} reason */
	public static String StatisticsReader_damaged;
	public static String StatisticsReader_ends;
	public static String StatisticsReader_form;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
