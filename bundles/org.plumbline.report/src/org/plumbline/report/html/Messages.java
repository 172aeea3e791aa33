package org.plumbline.report.html;

import org.eclipse.osgi.util.NLS;

/** Words that the exporters add to a document. A key is {@code Class_purpose}. */
public final class Messages extends NLS {

	public static String Audience_CUSTOMER;
	public static String Audience_INTERNAL;
	public static String Audience_VENDOR;

	/** {0} bars, {1} their values */
	public static String BarPicture_description;

	public static String BlockWriter_danger;
	/** {0} section, {1} reason */
	public static String BlockWriter_failed;
	public static String BlockWriter_failedTitle;
	public static String BlockWriter_host;
	/** {0} line number */
	public static String BlockWriter_line;
	public static String BlockWriter_noRows;
	public static String BlockWriter_note;
	public static String BlockWriter_remedy;

	public static String FindingWriter_chain;
	public static String FindingWriter_danger;
	public static String FindingWriter_evidence;
	public static String FindingWriter_references;
	public static String FindingWriter_remedy;
	/** {0} rule id */
	public static String FindingWriter_rule;

	/** {0} first time, {1} last time, {2} zone, {3} series */
	public static String LinePicture_description;
	public static String LinePicture_forecast;

	/** {0} number of the evidence */
	public static String ProseWriter_evidence;
	/** {0} the words of the link */
	public static String ProseWriter_goTo;

	public static String ReportPage_audience;
	public static String ReportPage_case;
	public static String ReportPage_caseNumber;
	public static String ReportPage_contents;
	public static String ReportPage_customer;
	public static String ReportPage_date;
	public static String ReportPage_engineer;
	public static String ReportPage_names;
	public static String ReportPage_namesHidden;
	public static String ReportPage_namesShown;
	/** Stands between the number of the page and the number of pages. */
	public static String ReportPage_of;
	/** Stands before the number of the page. */
	public static String ReportPage_page;
	/** {0} version of the program */
	public static String ReportPage_producedBy;
	public static String ReportPage_report;

	/** {0} key and value, {1} path */
	public static String Template_notAColour;
	/** {0} path */
	public static String Template_unreadable;
	public static String TimelineDrawing_scale;
	/** {0} first time, {1} last time, {2} zone, {3} number of events */
	public static String TimelineDrawing_description;

	public static String Tone_CRITICAL;
	public static String Tone_ERROR;
	public static String Tone_GOOD;
	public static String Tone_INFO;
	public static String Tone_NEUTRAL;
	public static String Tone_NOTICE;
	public static String Tone_WARNING;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
