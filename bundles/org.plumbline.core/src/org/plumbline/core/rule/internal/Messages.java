package org.plumbline.core.rule.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String ChainReader_anchorKind;
	public static String ChainReader_from;
	/** {0} id of a rule */
	public static String ChainReader_noRule;
	public static String ChainReader_oneAnchor;
	public static String ChainReader_oneKind;
	public static String ChainReader_oneWindow;
	/** {0} name of a group */
	public static String ConditionReader_noGroup;
	public static String ConditionReader_noLimit;
	public static String ConditionReader_noMark;
	public static String ConditionReader_nothing;
	public static String ConditionReader_oneKind;
	/** {0} what is wrong, {1} place in the expression from 0 */
	public static String ConditionReader_regex;
	/** {0} the mark */
	public static String ConditionReader_shortMark;
	/** {0} line of the pattern in its file, {1} number of lines */
	public static String EventScan_tooSlow;
	/** {0} values joined with commas, {1} how many more there are */
	public static String FieldStatistics_more;
	public static String PackReader_date;
	/** {0} id of a rule, {1} file that has it too */
	public static String PackReader_idTwice;
	/** {0} file, {1} line from 1, {2} what is wrong */
	public static String PackReader_place;
	/** {0} schema in the file, {1} schema that can be read */
	public static String PackReader_schema;
	/** {0} key of a setting */
	public static String PatternRule_missing;
	/** {0} name of a setting */
	public static String Quantity_noSetting;
	/** {0} key of a setting, {1} its unit */
	public static String Quantity_notATimeUnit;
	/** {0} key in the file */
	public static String Quantity_notASpan;
	/** {0} what is known of the space, {1} used inodes, {2} inodes in all */
	public static String RamdiskCondition_inodes;
	/** {0} name, {1} size, {2} used, {3} available, {4} used percent */
	public static String RamdiskCondition_sample;
	public static String RamdiskCondition_source;
	public static String RuleReader_chainOnly;
	public static String RuleReader_chainOrEvidence;
	/** {0} what was written */
	public static String RuleReader_confidence;
	/** {0} release */
	public static String RuleReader_fixedIn;
	/** {0} release, {1} build */
	public static String RuleReader_fixedInBuild;
	/** {0} gap, {1} known fields */
	public static String RuleReader_gap;
	/** {0} what was written */
	public static String RuleReader_id;
	public static String RuleReader_harmless;
	public static String RuleReader_worse;
	public static String RuleReader_noEvidence;
	public static String RuleReader_releases;
	/** {0} what was written */
	public static String RuleReader_severity;
	/** {0} releases of the rule, {1} release of the host */
	public static String RuleText_otherRelease;
	/** {0} the line */
	public static String SampleCheck_match;
	/** {0} the line */
	public static String SampleCheck_noMatch;
	public static String SampleCheck_noSample;
	/** {0} time */
	public static String Tally_at;
	/** {0} first time, {1} last time */
	public static String Tally_between;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
