package org.plumbline.ui.draw;

import org.eclipse.osgi.util.NLS;

/** Texts of amounts. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} days, {1} hours */
	public static String Amounts_days;
	/** {0} hours, {1} minutes */
	public static String Amounts_hours;
	/** {0} minutes, {1} seconds */
	public static String Amounts_minutes;
	/** {0} seconds with fraction */
	public static String Amounts_seconds;
	/** {0} milliseconds with fraction */
	public static String Amounts_milliseconds;
	/** {0} microseconds with fraction */
	public static String Amounts_microseconds;
	/** {0} nanoseconds */
	public static String Amounts_nanoseconds;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
