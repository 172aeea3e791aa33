package org.plumbline.ui.preference;

import org.eclipse.osgi.util.NLS;

/** Texts of preferences. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String GeneralPage_author;
	public static String GeneralPage_caseLayout;
	public static String GeneralPage_dark;
	public static String GeneralPage_folder;
	public static String GeneralPage_formats;
	public static String GeneralPage_light;
	public static String GeneralPage_theme;
	public static String GeneralPage_zone;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
