package org.plumbline.core.report;

import org.eclipse.osgi.util.NLS;

/** Texts of the report. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} file extension */
	public static String CaseReport_noExporter;
	public static String CaseReport_subtitle;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
