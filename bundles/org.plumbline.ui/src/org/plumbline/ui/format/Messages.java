package org.plumbline.ui.format;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} what was typed */
	public static String FormatDraft_zone;
	public static String NamePage_description;
	/** {0} file */
	public static String NamePage_exists;
	public static String NamePage_file;
	public static String NamePage_files;
	public static String NamePage_id;
	public static String NamePage_manyWords;
	public static String NamePage_name;
	public static String NamePage_noWords;
	public static String NamePage_title;
	public static String NamePage_words;
	public static String NewFormatHandler_message;
	public static String NewFormatHandler_title;
	/** {0} file, {1} reason */
	public static String NewFormatWizard_cannotWrite;
	public static String NewFormatWizard_failed;
	/** {0} path */
	public static String NewFormatWizard_title;
	public static String PatternPage_continuation;
	/** {0} lines with a head, {1} lines, {2} lines that continue another */
	public static String PatternPage_count;
	public static String PatternPage_description;
	public static String PatternPage_guess;
	public static String PatternPage_guessWhy;
	public static String PatternPage_pattern;
	public static String PatternPage_times;
	public static String PatternPage_title;
	public static String PatternPage_zone;
	public static String PreviewTable_line;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
