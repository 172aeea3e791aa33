package org.plumbline.core.store.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

	/** {0} temporary folder */
	public static String BlockCodec_notLoaded;

	static {
		NLS.initializeMessages("org.plumbline.core.store.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
