package org.plumbline.core.format.internal;

import org.eclipse.osgi.util.NLS;

/** Texts about written formats. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
public final class Messages extends NLS {

	public static String DefinitionReader_contradiction;
	/** {0} id */
	public static String DefinitionReader_id;
	public static String DefinitionReader_noSample;
	/** {0} largest */
	public static String DefinitionReader_order;
	/** {0} schema in the file, {1} schema that can be read */
	public static String DefinitionReader_schema;
	/** {0} word */
	public static String DefinitionReader_severity;
	/** {0} zone */
	public static String DefinitionReader_zone;
	/** {0} file and line, {1} what is wrong */
	public static String LogFormats_refused;
	/** {0} id */
	public static String LogFormats_taken;
	/** {0} known groups */
	public static String PatternFormat_noGroup;
	/** {0} expression, {1} what is wrong */
	public static String PatternFormat_notAPattern;
	/** {0} group, {1} known groups */
	public static String PatternFormat_unknownGroup;
	/** {0} sample */
	public static String SampleRun_noContinuation;
	/** {0} sample */
	public static String SampleRun_noHead;
	/** {0} sample */
	public static String SampleRun_notLeft;
	/** {0} part, {1} expected, {2} read */
	public static String SampleRun_otherPart;
	/** {0} pattern */
	public static String StampReader_noDate;
	/** {0} pattern, {1} what is wrong */
	public static String StampReader_notAPattern;
	/** {0} id */
	public static String WrittenFormats_idTwice;
	/** {0} what is wrong */
	public static String WrittenFormats_unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
