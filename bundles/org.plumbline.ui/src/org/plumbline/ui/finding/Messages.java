package org.plumbline.ui.finding;

import org.eclipse.osgi.util.NLS;

/** Texts of findings. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} file, {1} why */
	public static String CollectActions_failed;
	public static String CollectActions_mail;
	public static String CollectActions_script;
	public static String FindingActions_annotate;
	public static String FindingActions_comment;
	public static String FindingActions_confirm;
	public static String FindingActions_dismiss;
	public static String FindingActions_inReport;
	public static String FindingActions_listen;
	public static String FindingActions_silence;
	public static String FindingActions_silenceNeedsWords;
	public static String FindingActions_silenced;
	/** {0} rule */
	public static String FindingActions_silenceWhy;
	public static String FindingColumns_curve;
	public static String FindingColumns_finding;
	public static String FindingColumns_first;
	public static String FindingColumns_hosts;
	public static String FindingColumns_last;
	public static String FindingContent_chain;
	public static String FindingContent_comment;
	public static String FindingContent_danger;
	/** {0} number of lines */
	public static String FindingContent_evidence;
	public static String FindingContent_explanation;
	public static String FindingContent_harmless;
	/** {0} rule, {1} confidence, {2} number of events, {3} time of the first */
	public static String FindingContent_head;
	/** {0} rule, {1} confidence, {2} number of events, {3} time of the first */
	public static String FindingContent_headOne;
	/** {0} time, {1} file, {2} line */
	public static String FindingContent_place;
	public static String FindingContent_patches;
	public static String FindingContent_references;
	public static String FindingContent_related;
	public static String FindingContent_remedy;
	/** {0} number and name */
	public static String FindingContent_world;
	public static String FindingGroup_critical;
	public static String FindingGroup_error;
	public static String FindingGroup_harmless;
	public static String FindingGroup_info;
	public static String FindingGroup_warning;
	public static String FindingLabels_confirmed;
	/** {0} number of events */
	public static String FindingLabels_count;
	/** {0} what they have in common, {1} how many */
	public static String FindingLabels_group;
	public static String FindingLabels_notInReport;
	public static String FindingsView_later;
	public static String FindingsView_none;
	public static String FindingsView_select;
	public static String SilencedRulesDialog_author;
	public static String SilencedRulesDialog_message;
	public static String SilencedRulesDialog_none;
	public static String SilencedRulesDialog_reason;
	public static String SilencedRulesDialog_rule;
	public static String SilencedRulesDialog_since;
	public static String SilencedRulesDialog_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
