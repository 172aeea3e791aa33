package org.plumbline.ui.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of the view that compares; keys are {@code Class_purpose}, texts are in {@code messages.properties}. */
final class Messages extends NLS {

	public static String ChangeRow_changed;
	public static String ChangeRow_gone;
	public static String ChangeRow_less;
	public static String ChangeRow_more;
	public static String ChangeRow_new;
	public static String CompareJob_name;
	public static String CompareView_after;
	public static String CompareView_area;
	public static String CompareView_before;
	/** {0} host, {1} time, {2} file */
	public static String CompareView_bundle;
	public static String CompareView_change;
	public static String CompareView_comparing;
	public static String CompareView_filter;
	public static String CompareView_needsTwo;
	public static String CompareView_none;
	/** {0} the sentence before, {1} areas */
	public static String CompareView_oneSided;
	public static String CompareView_rules;
	public static String CompareView_same;
	public static String CompareView_sideAfter;
	public static String CompareView_sideBefore;
	/** {0} facts, {1} kinds of lines */
	public static String CompareView_sums;
	public static String CompareView_what;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
