package org.plumbline.ui.file;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of a file; keys are {@code Class_purpose}, texts are in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} file, {1} first bytes */
	public static String FileView_binary;
	/** {0} file, {1} what is shown of it */
	public static String FileView_cut;
	public static String FileView_find;
	public static String FileView_none;
	public static String FileView_notFound;
	/** {0} file */
	public static String FileView_reading;
	/** {0} file */
	public static String ReadFileJob_name;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
