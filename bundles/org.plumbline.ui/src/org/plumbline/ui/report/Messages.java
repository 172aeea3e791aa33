package org.plumbline.ui.report;

import org.eclipse.osgi.util.NLS;

/** Texts of exporting. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String ChapterTable_add;
	public static String ChapterTable_down;
	public static String ChapterTable_newTitle;
	public static String ChapterTable_remove;
	public static String ChapterTable_up;
	/** heading, - list, 1. steps, > box, **bold**, `code`. */
	public static String ChapterWords_hint;
	public static String ChapterWords_insert;
	public static String ChapterWords_title;
	public static String ExportDialog_audience;
	public static String ExportDialog_browse;
	public static String ExportDialog_caseNumber;
	public static String ExportDialog_caseTitle;
	public static String ExportDialog_customer;
	public static String ExportDialog_engineer;
	public static String ExportDialog_file;
	public static String ExportDialog_forColleagues;
	public static String ExportDialog_forCustomer;
	public static String ExportDialog_forVendor;
	public static String ExportDialog_format;
	public static String ExportDialog_hideNames;
	public static String ExportDialog_html;
	public static String ExportDialog_json;
	public static String ExportDialog_markdown;
	public static String ExportDialog_message;
	public static String ExportDialog_noFile;
	public static String ExportDialog_open;
	public static String ExportDialog_pdf;
	public static String ExportDialog_shell;
	public static String ExportDialog_summary;
	public static String ExportDialog_summaryHint;
	public static String ExportDialog_title;
	public static String ExportReportHandler_failed;
	/** {0} message of the failure */
	public static String ExportReportHandler_ownFault;
	public static String ExportReportJob_denied;
	/** {0} file name */
	public static String ExportReportJob_name;
	public static String ExportReportJob_noFolder;
	/** {0} file, {1} reason */
	public static String ExportReportJob_notWritten;
	public static String PreviewJob_name;
	public static String ReportActions_all;
	public static String ReportActions_brief;
	public static String ReportActions_export;
	public static String ReportActions_newTemplate;
	public static String ReportActions_notAName;
	public static String ReportActions_standard;
	public static String ReportActions_templateName;
	public static String ReportView_noCase;
	public static String ReportView_readers;
	public static String ReportView_template;
	public static String ReportView_title;
	public static String ReportView_usualTemplate;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
