package org.plumbline.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.ReportExporter;

/**
 * Writes a report as Markdown as GitHub and GitLab read it (CommonMark with tables). No line of a log can act as
 * mark-up: quotes stand between fences longer than any in them, other words are escaped.
 */
public final class MarkdownExporter implements ReportExporter {

	@Override
	public String id() {
		return "org.plumbline.report.markdown"; //$NON-NLS-1$
	}

	@Override
	public String fileExtension() {
		return "md"; //$NON-NLS-1$
	}

	@Override
	public void export(ReportDocument document, OutputStream out, ExportSettings settings) throws IOException {
		out.write(new MarkdownPage(document, settings.zone()).write().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}
}
