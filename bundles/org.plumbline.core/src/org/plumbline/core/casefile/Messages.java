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
	public static String CaseEditor_liftSilence;
	public static String CaseEditor_silenceRule;
	/** {0} file */
	public static String CaseFile_damaged;
	public static String CaseEditor_review;
	/** {0} what, {1} names of fields */
	public static String CaseHistory_changed;
	/** {0} what */
	public static String CaseHistory_created;
	/** {0} what, {1} names of fields */
	public static String CaseHistory_decided;
	/** {0} what */
	public static String CaseHistory_removed;
	/** {0} kind of object, {1} field */
	public static String CaseRedaction_place;
	/** {0} state, {1} person, {2} time, {3} time of the last change */
	public static String CaseReview_touched;
	/** {0} file */
	public static String CaseFile_notACase;
	/** {0} file, {1} its format version, {2} newest version that this program knows */
	public static String CaseFile_newerVersion;
	public static String CaseOpening_allRules;
	public static String CaseOpening_cancelled;
	/** {0} name of the entry, {1} case file */
	public static String CaseFile_insideGone;
	public static String CaseWords_no;
	public static String CaseWords_somebody;
	public static String CaseWords_yes;
	public static String CaseWriting_argue;
	public static String CaseWriting_contact;
	public static String CaseWriting_edit;
	public static String CaseWriting_fill;
	public static String CaseWriting_product;
	public static String CaseWriting_remove;
	public static String CaseWriting_reopen;
	public static String CaseWriting_reply;
	public static String CaseWriting_resolve;
	public static String CaseWriting_suppose;
	public static String CaseWriting_tell;
	public static String CaseWriting_view;
	public static String CaseWriting_workaround;
	/** {0} entry */
	public static String Custody_altered;
	public static String Custody_content;
	/** {0} action, {1} time */
	public static String Custody_entry;
	/** {0} entry */
	public static String Custody_gap;
	public static String Custody_none;
	/** {0} kind, {1} its first words */
	public static String ObjectLabel_object;
	/** {0} the folder of the case file */
	public static String CaseHold_away;
	/** {0} file */
	public static String CaseHold_changed;
	/** {0} file, {1} who */
	public static String CaseHold_held;
	/** {0} file */
	public static String CaseHold_lost;
	/** {0} person, {1} machine, {2} time */
	public static String CaseHold_who;
	/** {0} number of bundles */
	public static String CaseOpening_opening;
	/** {0} file name */
	public static String CaseOpening_noBundle;
	public static String CaseOpening_nothingNew;
	public static String CaseOpening_rules;
	public static String CaseOpening_rulesCancelled;
	public static String SourceTimeEdit_set;
	/** {0} name of the bundle */
	public static String CaseOpening_bundleMissing;
	/** {0} host or file name */
	public static String CaseOpening_title;
	public static String KeptEvidence_quoted;
	public static String CaseWriting_highlight;
	public static String CaseWriting_bind;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
