package org.plumbline.ui.navigator;

import org.eclipse.osgi.util.NLS;

/** Texts of the case explorer. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String CaseExplorerView_format;
	public static String CaseExplorerView_text;
	/** {0} file, {1} checksum */
	public static String CaseTree_bundleWhy;
	/** {0} time */
	public static String CaseTree_collected;
	public static String CaseTree_missing;
	/** {0} file where it was seen last */
	public static String CaseTree_missingWhy;
	public static String CaseTree_noFormat;
	/** {0} path, {1} message */
	public static String CaseTree_notice;
	public static String CaseTree_notices;
	public static String CaseTree_noticesWhy;
	/** {0} release */
	public static String CaseTree_release;
	/** {0} release, {1} build */
	public static String CaseTree_releaseBuild;
	public static String CaseTree_skipped;
	public static String CaseTree_skippedWhy;
	/** {0} number of events */
	public static String CaseTree_source;
	/** {0} path, {1} format, {2} lines, {3} events, {4} lines not understood, {5} first time, {6} last time */
	public static String CaseTree_sourceWhy;
	public static String CaseTree_unknownHost;

	public static String FileNodes_files;
	public static String FileNodes_filesWhy;
	/** {0} path */
	public static String FileNodes_notUnderstood;
	/** {0} path */
	public static String FileNodes_understood;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
