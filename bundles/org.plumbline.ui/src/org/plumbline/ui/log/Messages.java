package org.plumbline.ui.log;

import org.eclipse.osgi.util.NLS;

/** Texts of the event table. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String EventColumn_host;
	public static String EventColumn_line;
	public static String EventColumn_message;
	public static String EventColumn_operation;
	public static String EventColumn_process;
	public static String EventColumn_severity;
	public static String EventColumn_source;
	public static String EventColumn_time;
	public static String EventColumn_world;
	/** {0} name of the zone */
	public static String EventTable_timeIn;
	public static String EventTable_empty;
	public static String EventTable_noMatch;
	public static String EventTableView_columns;
	public static String EventTableView_copy;
	public static String EventTableView_nextWarning;
	public static String EventTableView_previousWarning;
	/** {0} uptime */
	public static String EventTip_uptime;
	/** {0} number and name of the world */
	public static String EventTip_world;
	public static String FilterBar_allEvents;
	public static String FilterBar_allSeverities;
	/** {0} shown, {1} all */
	public static String FilterBar_count;
	/** {0} all */
	public static String FilterBar_countAll;
	public static String FilterBar_filtering;
	public static String FilterBar_finding;
	public static String FilterBar_hint;
	/** {0} number of events */
	public static String FilterBar_hits;
	public static String FilterBar_onlyHits;
	public static String FilterBar_onlyHitsTip;
	/** {0} severity */
	public static String FilterBar_orWorse;
	/** {0} place, from 1; {1} what is wrong */
	public static String FilterBar_problem;
	public static String FilterBar_range;
	public static String FilterBar_removeCondition;
	/** {0} number of sources */
	public static String FilterBar_sources;
	/** {0} name of the source */
	public static String FilterBar_source;
	public static String SearchIndexJob_failed;
	public static String SearchIndexJob_name;
	/** one field a line: name with colon, space, what it means */
	public static String SearchProposals_fields;
	public static String SearchMenus_filters;
	public static String SearchMenus_highlighters;
	public static String SearchMenus_name;
	public static String SearchMenus_noName;
	public static String SearchMenus_remove;
	public static String SearchMenus_saveFilter;
	public static String SearchMenus_saveFilterInCase;
	public static String SearchMenus_saveHighlighter;
	public static String SearchMenus_saveHighlighterInCase;
	/** lines of name, colour, whether it is on, query; separated by tabs */
	public static String SearchMenus_shippedFilters;
	public static String SearchMenus_shippedHighlighters;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
