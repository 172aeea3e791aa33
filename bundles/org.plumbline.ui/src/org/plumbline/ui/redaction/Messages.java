package org.plumbline.ui.redaction;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String RedactDialog_file;
	/** {0} number */
	public static String RedactDialog_found;
	public static String RedactDialog_message;
	public static String RedactDialog_name;
	public static String RedactDialog_names;
	public static String RedactDialog_note;
	public static String RedactDialog_searching;
	public static String RedactDialog_stays;
	public static String RedactDialog_terms;
	public static String RedactDialog_termsHint;
	public static String RedactDialog_title;
	public static String RedactDialog_token;
	/** {0} file, {1} map */
	public static String RedactHandler_done;
	public static String RedactHandler_failed;
	public static String RedactHandler_title;
	/** {0} file */
	public static String RedactHandler_writing;

	public static String RedactedTexts_after;
	public static String RedactedTexts_before;
	/** {0} number of texts */
	public static String RedactedTexts_tab;
	public static String RedactedTexts_where;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
