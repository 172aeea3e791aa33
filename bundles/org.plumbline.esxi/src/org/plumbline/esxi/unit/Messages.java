package org.plumbline.esxi.unit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. A key is {@code Class_purpose}. */
final class Messages extends NLS {

	public static String OperationLines_kernel;
	/** {0} id in the logs of services */
	public static String OperationLines_meaning;
	public static String OperationLines_service;
	/** {0} id in the log of the kernel */
	public static String OperationLines_title;
	public static String UptimeInput_kernel;
	/** {0} the uptime as the search takes it */
	public static String UptimeInput_meaning;
	public static String UptimeInput_micro;
	public static String UptimeInput_seconds;
	/** {0} days, {1} hours, {2} minutes, {3} seconds */
	public static String UptimeInput_spoken;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
