package org.plumbline.ui.session;

import org.eclipse.osgi.util.NLS;

/** Texts of the session. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String CaseSession_allEvents;
	public static String CaseSession_closing;
	public static String CaseSession_finding;
	public static String CaseSession_savedEvents;
	public static String CaseSession_selecting;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
