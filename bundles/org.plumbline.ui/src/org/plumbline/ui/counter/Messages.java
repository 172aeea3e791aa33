package org.plumbline.ui.counter;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of counters; keys are {@code Class_purpose}, texts are in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} counter, {1} least, {2} greatest value */
	public static String CounterChart_legend;
	/** {0} file, {1} counters, {2} zone */
	public static String CountersView_columns;
	public static String CountersView_counter;
	/** {0} file, {1} counters, {2} rows, {3} zone, {4} what could not be read */
	public static String CountersView_file;
	public static String CountersView_filter;
	public static String CountersView_memory;
	public static String CountersView_memoryTip;
	public static String CountersView_none;
	public static String CountersView_nothing;
	public static String CountersView_ofCase;
	/** {0} name, {1} counters */
	public static String CountersView_ofCaseColumns;
	public static String CountersView_open;
	/** {0} file */
	public static String CountersView_opening;
	public static String CountersView_title;
	public static String CountersView_together;
	/** {0} number */
	public static String CountersView_unreadable;
	public static String CountersView_zone;
	/** {0} zone */
	public static String CountersView_zoneSaid;
	/** {0} zone */
	public static String CountersView_zoneUnsaid;
	public static String ReadCountersJob_name;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
