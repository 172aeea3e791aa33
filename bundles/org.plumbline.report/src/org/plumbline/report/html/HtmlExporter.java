package org.plumbline.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.ReportExporter;

/** Writes a report as one HTML file that can be mailed, opened without a network, and printed. */
public final class HtmlExporter implements ReportExporter {

	@Override
	public String id() {
		return "org.plumbline.report.html"; //$NON-NLS-1$
	}

	@Override
	public String fileExtension() {
		return "html"; //$NON-NLS-1$
	}

	@Override
	public Map<String, String> templateFiles() throws IOException {
		return Map.of(Template.WORDS, Template.builtInText(Template.WORDS), Template.SCREEN,
				Template.builtInText(Template.SCREEN));
	}

	@Override
	public void export(ReportDocument document, OutputStream out, ExportSettings settings) throws IOException {
		String page = new ReportPage(document, settings, ReportPage.Medium.SCREEN).write();
		out.write(page.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}
}
