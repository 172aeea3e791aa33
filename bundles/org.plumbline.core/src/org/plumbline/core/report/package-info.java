/**
 * The report as a document of plain blocks, and the door for those who write it to a file.
 *
 * <p>Sections say <em>what</em> a report holds, with {@link org.plumbline.core.report.ReportBuilder}; an
 * {@link org.plumbline.core.report.ReportExporter} decides how it looks. No block knows a colour, a font or a file
 * format, and every value here is immutable, so that one document can be exported several times at once.
 *
 * <pre>
 * var document = new ReportBuilder()
 * 		.heading(1, "Summary")
 * 		.paragraph("The ramdisk `hostdstats` is **full**, see [E1](#evidence-1).")
 * 		.build("Host hangs", "Analysis of one support bundle", metadata);
 * </pre>
 */
package org.plumbline.core.report;
