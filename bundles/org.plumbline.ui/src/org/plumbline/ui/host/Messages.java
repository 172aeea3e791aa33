package org.plumbline.ui.host;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of hosts. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String HostSheetsJob_name;
	public static String HostView_fact;
	public static String HostView_noCase;
	/** {0} file, {1} line */
	public static String HostView_place;
	public static String HostView_reading;
	public static String HostView_source;
	public static String HostView_unnamed;
	public static String HostView_value;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
