package org.plumbline.ui.ramdisk;

import org.eclipse.osgi.util.NLS;

/** Texts of the ramdisk view. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} earliest, {1} latest */
	public static String DiskNotes_band;
	public static String DiskNotes_cleanUp;
	/** {0} time, {1} line */
	public static String DiskNotes_cleaned;
	/** {0} time, {1} line */
	public static String DiskNotes_consequence;
	/** {0} all, {1} live, {2} dead, {3} highest id */
	public static String DiskNotes_counters;
	/** {0} time, {1} band, {2} growth */
	public static String DiskNotes_full;
	/** {0} number of devices */
	public static String DiskNotes_gone;
	/** {0} what is done, {1} sentence */
	public static String DiskNotes_plan;
	/** {0} what ran out */
	public static String DiskNotes_ranOut;
	/** {0} name, {1} counters, {2} dead */
	public static String DiskNotes_share;
	/** {0} name, {1} type */
	public static String DiskPainter_volume;
	public static String PlanDialog_days;
	public static String PlanDialog_from;
	public static String PlanDialog_message;
	public static String PlanDialog_ramdisk;
	public static String PlanDialog_text;
	public static String PlanDialog_title;
	public static String RamdiskPictureJob_name;
	public static String RamdiskView_plan;
	public static String RamdiskView_planTip;
	public static String DiskPainter_approximate;
	/** {0} count, {1} time of the first */
	public static String DiskPainter_failures;
	/** {0} shown files, {1} all files, {2} size of all */
	public static String DiskPainter_fillers;
	/** {0} inodes in use, {1} most inodes, {2} percent */
	public static String DiskPainter_inodes;
	/** {0} size left */
	public static String DiskPainter_left;
	/** {0} greatest use since start */
	public static String DiskPainter_peak;
	/** {0} time, {1} file */
	public static String DiskPainter_sampled;
	/** {0} file */
	public static String DiskPainter_sampledAtUnknownTime;
	public static String DiskPainter_unknown;
	/** {0} used, {1} size */
	public static String DiskPainter_used;
	public static String RamdiskChart_name;
	/** {0} number of ramdisks */
	public static String RamdiskChart_disks;
	/** {0} count, {1} time of the first */
	public static String RamdiskChart_unnamedFailures;
	/** {0} name, {1} sentence about use */
	public static String RamdiskChart_spoken;
	public static String RamdiskView_noCase;
	public static String RamdiskView_noRamdisks;
	/** {0} file, {1} line */
	public static String RamdiskView_notInEvents;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
