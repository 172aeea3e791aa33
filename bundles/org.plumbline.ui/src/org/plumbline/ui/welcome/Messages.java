package org.plumbline.ui.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of the welcome page. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String WelcomePage_drop;
	public static String WelcomePage_name;
	public static String WelcomePage_purpose;
	public static String WelcomePage_recent;
	public static String WelcomeView_bundle;
	public static String WelcomeView_bundleWhat;
	public static String WelcomeView_case;
	public static String WelcomeView_caseWhat;
	public static String WelcomeView_sample;
	public static String WelcomeView_sampleWhat;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
