package org.plumbline.core.casefile;

import org.eclipse.osgi.util.NLS;

/** Texts of cases. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String CaseEditor_annotate;
	public static String CaseEditor_describe;
	public static String CaseEditor_editAnnotation;
	public static String CaseEditor_findingInReport;
	public static String CaseEditor_judgeFinding;
	public static String CaseEditor_removeAnnotation;
	/** {0} file */
	public static String CaseFile_damaged;
	/** {0} file */
	public static String CaseFile_notACase;
	/** {0} file, {1} its format version, {2} newest version that this program knows */
	public static String CaseFile_newerVersion;
	public static String CaseOpening_allRules;
	public static String CaseOpening_cancelled;
	/** {0} number of bundles */
	public static String CaseOpening_opening;
	public static String CaseOpening_rules;
	public static String CaseOpening_rulesCancelled;
	/** {0} name of the bundle */
	public static String CaseOpening_bundleMissing;
	/** {0} host or file name */
	public static String CaseOpening_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
