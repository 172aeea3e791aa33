package org.plumbline.ui.app;

import org.eclipse.osgi.util.NLS;

/** Texts of the application. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String CaseName_untitled;
	/** {0} number of events */
	public static String CaseStatusLine_all;
	/** {0} start, {1} end */
	public static String CaseStatusLine_range;
	/** {0} file, {1} line */
	public static String CaseStatusLine_selection;
	/** {0} events shown, {1} all events */
	public static String CaseStatusLine_some;
	/** {0} case, {1} product */
	public static String WindowTitle_clean;
	/** {0} case, {1} product */
	public static String WindowTitle_dirty;
	public static String WindowTitle_product;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
