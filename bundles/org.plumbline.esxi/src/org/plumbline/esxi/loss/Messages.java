package org.plumbline.esxi.loss;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String LostLines_advice;
	public static String LostLines_count;
	public static String LostLines_meaning;
	public static String LostLines_title;
	/** {0} number of lines */
	public static String LostLines_titleCount;
	public static String LostLines_unknown;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
