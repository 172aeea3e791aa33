package org.plumbline.ui.knowledge;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of rules and codes; keys are {@code Class_purpose}, texts are in {@code messages.properties}. */
final class Messages extends NLS {

	public static String KnowledgeContent_also;
	public static String KnowledgeContent_anyLog;
	public static String KnowledgeContent_danger;
	public static String KnowledgeContent_decoded;
	public static String KnowledgeContent_file;
	/** {0} events, {1} hosts */
	public static String KnowledgeContent_found;
	public static String KnowledgeContent_harmless;
	/** {0} id, {1} confidence, {2} component */
	public static String KnowledgeContent_head;
	public static String KnowledgeContent_here;
	public static String KnowledgeContent_java;
	public static String KnowledgeContent_joins;
	/** {0} names */
	public static String KnowledgeContent_logs;
	public static String KnowledgeContent_lookalikes;
	public static String KnowledgeContent_looks;
	/** {0} text, {1} number of events */
	public static String KnowledgeContent_mark;
	public static String KnowledgeContent_meaning;
	/** {0} number */
	public static String KnowledgeContent_more;
	public static String KnowledgeContent_notFound;
	public static String KnowledgeContent_notUsed;
	/** {0} file, {1} line */
	public static String KnowledgeContent_place;
	public static String KnowledgeContent_references;
	public static String KnowledgeContent_releases;
	public static String KnowledgeContent_remedy;
	public static String KnowledgeContent_rules;
	public static String KnowledgeContent_samples;
	/** {0} key, {1} name, {2} value, {3} unit */
	public static String KnowledgeContent_setting;
	public static String KnowledgeContent_settings;
	/** {0} path, {1} host, {2} number of events */
	public static String KnowledgeContent_source;
	public static String KnowledgeContent_sources;
	public static String KnowledgeRow_broken;
	public static String KnowledgeRow_ownRule;
	public static String KnowledgeRow_rule;
	public static String KnowledgeView_again;
	public static String KnowledgeView_changed;
	public static String KnowledgeView_chooseFile;
	public static String KnowledgeView_chooseFolder;
	public static String KnowledgeView_id;
	public static String KnowledgeView_import;
	public static String KnowledgeView_importTip;
	public static String KnowledgeView_kind;
	public static String KnowledgeView_nothing;
	public static String KnowledgeView_reading;
	public static String KnowledgeView_reload;
	public static String KnowledgeView_reloadTip;
	public static String KnowledgeView_search;
	public static String KnowledgeView_searchTip;
	public static String KnowledgeView_severity;
	public static String KnowledgeView_stop;
	public static String KnowledgeView_stopped;
	/** {0} shown, {1} all */
	public static String KnowledgeView_sums;
	public static String KnowledgeView_title;
	public static String KnowledgeView_tryFile;
	public static String KnowledgeView_tryFolder;
	public static String KnowledgeView_tryTip;
	/** {0} file */
	public static String KnowledgeView_trying;
	/** {0} rule, {1} why */
	public static String PackImporting_broken;
	/** {0} version, {1} date */
	public static String PackImporting_older;
	/** {0} id, {1} version, {2} date, {3} number of rules */
	public static String PackImporting_pack;
	public static String PackImporting_refused;
	/** {0} version, {1} date */
	public static String PackImporting_replaces;
	public static String PackImporting_signed;
	public static String PackImporting_title;
	public static String PackImporting_unsigned;
	public static String ReadKnowledgeJob_name;
	public static String RuleSightJob_name;
	public static String TrialContent_failed;
	public static String TrialContent_failures;
	public static String TrialContent_findings;
	public static String TrialContent_good;
	/** {0} time, {1} path, {2} line */
	public static String TrialContent_line;
	public static String TrialContent_noCase;
	public static String TrialContent_none;
	public static String TrialContent_notInCase;
	public static String TrialContent_skipped;
	/** {0} rule, {1} reason */
	public static String TrialContent_skippedRule;
	/** {0} rules, {1} failures, {2} findings */
	public static String TrialContent_sums;
	/** {0} file */
	public static String TrialContent_title;
	/** {0} file */
	public static String TrialJob_name;
	/** {0} file, {1} reason */
	public static String TrialJob_unreadable;
	public static String Trial_watch;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
