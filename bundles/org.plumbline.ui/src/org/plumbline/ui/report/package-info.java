/**
 * Handing a case to a customer as PDF or HTML. First example: {@link org.plumbline.ui.report.ExportReportJob}.
 */
package org.plumbline.ui.report;
