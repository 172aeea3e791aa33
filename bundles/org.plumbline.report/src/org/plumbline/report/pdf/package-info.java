/** Renders the page of a report as PDF: tagged, with its fonts inside, the same bytes for the same document. */
package org.plumbline.report.pdf;
