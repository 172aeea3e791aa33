package org.plumbline.core.rule;

import org.eclipse.osgi.util.NLS;

/** Texts of this room. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String CollectionRequest_byHand;

	public static String CollectionRequest_greeting;

	/** {0} hosts */
	public static String CollectionRequest_greetingHosts;

	/** {0} name, {1} where it is, {2} rules */
	public static String CollectionRequest_item;

	public static String CollectionRequest_nothing;

	public static String CollectionRequest_script;

	public static String CollectionRequest_scriptHead;

	public static String CollectionRequest_scriptUse;

	public static String CollectionRequest_somewhere;

	public static String CollectionRequest_subject;

	public static String CollectionRequest_unsure;

	/** {0} file, {1} line, {2} why */
	public static String PackImport_noPack;
	/** {0} file */
	public static String PackImport_refused;
	/** {0} file */
	public static String PackImport_taken;

	/** {0} build, {1} level */
	public static String PatchSentence_after;

	/** {0} level, {1} build */
	public static String PatchSentence_build;

	public static String PatchSentence_collectBuild;

	/** {0} days */
	public static String PatchSentence_days;

	/** {0} hosts, {1} their level */
	public static String PatchSentence_here;

	/** {0} hosts and level, {1} mend */
	public static String PatchSentence_included;

	/** {0} level, {1} build, {2} day */
	public static String PatchSentence_known;

	public static String PatchSentence_mendNotInTable;

	/** {0} hosts and level, {1} mend, {2} how far */
	public static String PatchSentence_missing;

	/** {0} months */
	public static String PatchSentence_months;

	public static String PatchSentence_noBuild;

	/** {0} build */
	public static String PatchSentence_noLevel;

	public static String PatchSentence_noTable;

	public static String PatchSentence_otherLine;

	/** {0} hosts and level, {1} mend, {2} why */
	public static String PatchSentence_unknown;

	public static String RuleFolder_badSignature;

	/** {0} text, {1} file */
	public static String RuleFolder_notANumber;

	/** {0} id */
	public static String RuleTrial_taken;

	/** {0} what went wrong inside the rule */
	public static String Rules_failed;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
