package org.plumbline.core.query;

import org.eclipse.osgi.util.NLS;

/** Texts of mistakes. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String QueryParser_badCase;
	/** {0} what was typed, {1} the severities */
	public static String QueryParser_badSeverity;
	/** {0} what was typed */
	public static String QueryParser_badTime;
	/** {0} what was typed */
	public static String QueryParser_badUptime;
	/** {0} description of the expression's problem */
	public static String QueryParser_badExpression;
	public static String QueryParser_emptyGroup;
	public static String QueryParser_emptyText;
	/** {0} field */
	public static String QueryParser_emptyField;
	public static String QueryParser_endlessExpression;
	public static String QueryParser_endlessPhrase;
	/** {0} operator */
	public static String QueryParser_nothingAfter;
	/** {0} operator */
	public static String QueryParser_nothingBefore;
	public static String QueryParser_strayClose;
	public static String QueryParser_tooDeep;
	public static String QueryParser_unclosed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
