package org.plumbline.core.report;

import java.util.List;
import java.util.Objects;

/**
 * A whole report, ready to be exported: the same document gives the same bytes.
 *
 * @param title    what the report is about, in one line
 * @param subtitle one more line for the title page; may be empty
 * @param metadata who, for whom, when
 * @param blocks   the content in reading order; title page and table of contents are made by the exporter
 */
public record ReportDocument(String title, String subtitle, ReportMetadata metadata, List<ReportBlock> blocks) {

	public ReportDocument {
		Objects.requireNonNull(title, "title"); //$NON-NLS-1$
		Objects.requireNonNull(subtitle, "subtitle"); //$NON-NLS-1$
		Objects.requireNonNull(metadata, "metadata"); //$NON-NLS-1$
		blocks = List.copyOf(blocks);
	}
}
