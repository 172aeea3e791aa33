package org.plumbline.core.intake.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of intake. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
public final class Messages extends NLS {

	public static String Allowance_exhausted;
	/** {0} bytes */
	public static String Allowance_tooLarge;
	/** {0} number of logs */
	public static String Allowance_tooManyLogs;
	/** {0} number of files */
	public static String Allowance_tooManyMembers;
	/** {0} last member that was read, {1} what is wrong */
	public static String ArchiveWalk_damaged;
	/** {0} member, {1} what is wrong */
	public static String ArchiveWalk_damagedMember;
	/** {0} member */
	public static String ArchiveWalk_encrypted;
	/** {0} member */
	public static String ArchiveWalk_notFollowed;
	/** {0} last member that was read */
	public static String ArchiveWalk_truncated;
	/** {0} name of the member */
	public static String ArchiveWalk_unsafePath;
	public static String BundleImport_cancelled;
	/** {0} file, {1} folder, {2} what is wrong */
	public static String BundleReader_dataFolder;
	/** {0} input */
	public static String BundleReader_damaged;
	/** {0} file */
	public static String BundleReader_empty;
	public static String BundleReader_noRights;
	/** {0} file */
	public static String BundleReader_notABundle;
	/** {0} input, {1} what went wrong, a sentence */
	public static String BundleReader_nothingRead;
	public static String BundleReader_notAFolder;
	public static String BundleReader_notThere;
	/** {0} file or folder */
	public static String BundleReader_noLogs;
	/** {0} input, {1} path of an archive inside */
	public static String BundleReader_onlyArchives;
	/** {0} file */
	public static String BundleReader_reading;
	/** {0} file, {1} what is wrong */
	public static String BundleReader_unreadable;
	/** {0} days, {1} hours */
	public static String BundleTimes_days;
	/** {0} hours, {1} minutes */
	public static String BundleTimes_hours;
	/** {0} minutes, {1} seconds */
	public static String BundleTimes_minutes;
	/** {0} member, {1} line, {2} new time, {3} by how much */
	public static String BundleTimes_stepBack;
	/** {0} member, {1} line, {2} new time, {3} by how much */
	public static String BundleTimes_stepForward;
	/** {0} member, {1} first line, {2} number of events */
	public static String BundleTimes_unsetKept;
	/** {0} member, {1} first line, {2} number of events */
	public static String BundleTimes_unsetNeighbour;
	/** {0} member, {1} first line, {2} number of events */
	public static String BundleTimes_unsetUptime;
	/** {0} folder, {1} why */
	public static String FolderWalk_unreadable;
	/** {0} why, {1} place, {2} number of bytes */
	public static String GzipStream_wentOn;
	/** {0} member */
	public static String LogReader_unknownFormat;
	/** {0} why */
	public static String TarWalk_checksum;
	public static String TarWalk_header;
	/** {0} member, {1} why, {2} number of bytes */
	public static String TarWalk_wentOn;
	/** {0} member, {1} number of lines */
	public static String LogReader_dropped;
	/** {0} member, {1} member with the same content */
	public static String LogReader_duplicate;
	/** {0} member, {1} member that begins with the same content */
	public static String LogReader_earlierState;
	/** {0} member */
	public static String NestedBundles_tooDeep;
	/** {0} member, {1} bytes */
	public static String OutputCollector_tooLong;
	/** {0} member, {1} parser */
	public static String OutputCollector_failed;
	/** {0} file, {1} numbers of pieces */
	public static String PieceShelf_missing;
	/** {0} file */
	public static String PieceShelf_incomplete;
	/** {0} file of the bundle */
	public static String MemberSearch_noBundle;
	/** {0} file, {1} bundle */
	public static String MemberSearch_notFound;
	/** {0} file, {1} reason */
	public static String MemberSearch_unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
