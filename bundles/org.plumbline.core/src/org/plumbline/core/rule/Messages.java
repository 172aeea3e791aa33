package org.plumbline.core.rule;

import org.eclipse.osgi.util.NLS;

/** Texts of this room. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String RuleFolder_badSignature;

	/** {0} text, {1} file */
	public static String RuleFolder_notANumber;

	/** {0} what went wrong inside the rule */
	public static String Rules_failed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
