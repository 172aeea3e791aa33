package org.plumbline.core.redact;

import org.eclipse.osgi.util.NLS;

/** Texts of redaction. */
final class Messages extends NLS {

	public static String RedactionMap_head;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
