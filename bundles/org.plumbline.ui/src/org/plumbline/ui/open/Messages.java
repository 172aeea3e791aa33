package org.plumbline.ui.open;

import org.eclipse.osgi.util.NLS;

/** Texts of opening and saving. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String CaseOpener_add;
	public static String CaseOpener_cancel;
	public static String CaseOpener_failed;
	/** {0} message of the failure */
	public static String CaseOpener_ownFault;
	public static String CaseOpener_replace;
	public static String CaseOpener_where;
	/** {0} how many files */
	public static String CaseOpener_whereMany;
	/** {0} file name */
	public static String CaseOpener_whereOne;
	public static String CaseSaver_cancel;
	public static String CaseSaver_denied;
	public static String CaseSaver_discard;
	public static String CaseSaver_failed;
	public static String CaseSaver_noFolder;
	/** {0} file, {1} reason */
	public static String CaseSaver_notWritten;
	public static String CaseSaver_question;
	public static String CaseSaver_save;
	public static String CaseSaver_saveAs;
	public static String CaseSaver_title;
	/** {0} file name */
	public static String OpenBundleJob_adding;
	/** {0} file name */
	public static String OpenBundleJob_judging;
	/** {0} file name */
	public static String OpenBundleJob_name;
	/** {0} file name, {1} 0 to 100 */
	public static String OpenBundleJob_reading;
	public static String OpeningLine_discard;
	public static String OpeningLine_goOn;
	public static String OpeningLine_keep;
	public static String OpeningLine_question;
	public static String OpeningLine_stop;
	public static String OpeningLine_title;
	public static String OpenFilesHandler_all;
	public static String OpenFilesHandler_bundle;
	public static String OpenFilesHandler_bundles;
	public static String OpenFilesHandler_case;
	public static String OpenFilesHandler_cases;
	public static String OpenFilesHandler_folder;
	public static String OpenFilesHandler_folderMessage;
	/** {0} reason */
	public static String OpenSampleHandler_failed;
	public static String OpenSampleHandler_missing;
	public static String OpenSampleHandler_title;
	/** {0} file name */
	public static String PasswordQuestion_question;
	public static String PasswordQuestion_title;
	/** {0} file name */
	public static String PasswordQuestion_wrong;
	public static String RecentMenu_clear;
	/** {0} file name, {1} folder */
	public static String RecentMenu_file;
	public static String RecentMenu_none;
	public static String CaseSaver_ownFault;
	/** {0} file */
	public static String SaveCaseJob_name;
	public static String KeeperQuestions_discard;
	/** {0} file, {1} who */
	public static String KeeperQuestions_held;
	public static String KeeperQuestions_heldTitle;
	public static String KeeperQuestions_later;
	/** {0} file, {1} who */
	public static String KeeperQuestions_leftOver;
	public static String KeeperQuestions_notTaken;
	public static String KeeperQuestions_readOnly;
	/** {0} case, {1} time */
	public static String KeeperQuestions_recover;
	public static String KeeperQuestions_recoverTitle;
	public static String KeeperQuestions_takeOver;
	public static String KeeperQuestions_unnamed;
	/** {0} person, {1} machine, {2} time */
	public static String KeeperQuestions_who;
	public static String KeeperQuestions_yes;
	public static String CaseSaver_small;
	public static String CaseSaver_full;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
