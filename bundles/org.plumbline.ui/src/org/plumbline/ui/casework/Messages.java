package org.plumbline.ui.casework;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String CaseSheetView_customer;
	public static String CaseSheetView_engineer;
	public static String CaseSheetView_number;
	public static String CaseSheetView_summary;
	public static String CaseSheetView_title;
	public static String ContactRows_heading;
	public static String ContactRows_mail;
	public static String ContactRows_name;
	public static String ContactRows_organisation;
	public static String ContactRows_phone;
	public static String ContactRows_role;
	public static String HypothesesView_add;
	public static String HypothesesView_against;
	public static String HypothesesView_argument;
	public static String HypothesesView_cause;
	public static String HypothesesView_explains;
	public static String HypothesesView_for;
	public static String HypothesesView_hint;
	public static String HypothesesView_state;
	public static String HypothesisLabels_likely;
	/** {0} number */
	public static String HypothesisLabels_lines;
	public static String HypothesisLabels_open;
	public static String HypothesisLabels_proved;
	public static String HypothesisLabels_refuted;
	/** {0} number */
	public static String HypothesisText_against;
	/** {0} state, {1} author, {2} time */
	public static String HypothesisText_by;
	/** {0} number */
	public static String HypothesisText_for;
	public static String HypothesisText_nothing;
	public static String PartTable_add;
	public static String PartTable_edit;
	public static String PartTable_remove;
	public static String PartView_bind;
	public static String PartView_edit;
	/** {0} text of the event */
	public static String PartView_line;
	public static String PartView_markdown;
	public static String PartView_noCase;
	public static String PartView_noLine;
	public static String PartView_remove;
	public static String ProductRows_fill;
	public static String ProductRows_heading;
	public static String ProductRows_note;
	public static String ProductRows_product;
	public static String ProductRows_role;
	public static String ProductRows_version;
	/** {0} author, {1} time */
	public static String Quotes_by;
	/** {0} path, {1} line */
	public static String Quotes_gone;
	/** {0} time, {1} host, {2} path, {3} line */
	public static String Quotes_place;
	public static String StoryView_add;
	public static String StoryView_down;
	public static String StoryView_heading;
	public static String StoryView_hint;
	public static String StoryView_lines;
	public static String StoryView_piece;
	public static String StoryView_text;
	public static String StoryView_up;
	public static String HypothesisLabels_line;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
