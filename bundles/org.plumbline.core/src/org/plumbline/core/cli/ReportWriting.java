package org.plumbline.core.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.CaseReport;
import org.plumbline.core.report.DecodeTable;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.PaperSize;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.Templates;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.model.casefile.ReportPlan;

/** Writes reports in the formats that a command asks for, with the template of its options or of the case. */
final class ReportWriting {

	/** Option that names a template: a folder, or the name of one where indexes live. */
	static final String TEMPLATE = "template"; //$NON-NLS-1$
	/** Option for the decoded failures of storage. */
	static final String CSV = "csv"; //$NON-NLS-1$
	private static final String TEMPLATES = "templates"; //$NON-NLS-1$

	private final Arguments arguments;
	private final Session session;
	private final Hiding hiding;
	private final CaseReport report;

	ReportWriting(Arguments arguments, Session session, Hiding hiding) {
		this.arguments = arguments;
		this.session = session;
		this.hiding = hiding;
		report = report(session);
	}

	/** Returns what builds and writes reports; names broken contributions on standard error. */
	static CaseReport report(Session session) {
		return new CaseReport(session.registry(), problem -> session.terminal().err().println(problem.getMessage()));
	}

	/** Writes each format that was asked for; nothing is built if none was. */
	void write(OpenedCase opened, Audience audience, List<String> formats) throws IOException, UsageException {
		if (formats.stream().anyMatch(arguments::has)) {
			ExportSettings settings = settings(opened);
			ReportDocument document = hiding.hide(report.document(opened, audience, new NullProgressMonitor()));
			for (String format : formats) {
				if (arguments.has(format)) {
					session.write(arguments.value(format).orElseThrow(),
							out -> report.write(document, format, out, settings));
				}
			}
		}
		if (arguments.has(CSV)) {
			StoragePicture picture = StoragePicture.read(opened.bundles(), opened.events(), opened.decoders(),
					new NullProgressMonitor());
			String csv = hiding.hide(DecodeTable.of(picture).csv());
			session.write(arguments.value(CSV).orElseThrow(),
					out -> out.write(csv.getBytes(StandardCharsets.UTF_8)));
		}
	}

	private ExportSettings settings(OpenedCase opened) throws UsageException {
		Templates known = new Templates(Session.dataFolder(arguments).resolve(TEMPLATES));
		Optional<Path> folder = Optional.empty();
		if (arguments.has(TEMPLATE)) {
			String name = arguments.value(TEMPLATE).orElseThrow();
			folder = known.folder(name).or(() -> Optional.of(Path.of(name)).filter(Files::isDirectory));
			if (folder.isEmpty()) {
				throw new UsageException(NLS.bind(Messages.ReportWriting_noTemplate, name));
			}
		} else {
			String planned = Optional.ofNullable(opened.model().getReportPlan()).map(ReportPlan::getTemplate)
					.orElse(""); //$NON-NLS-1$
			folder = known.folder(planned);
			if (folder.isEmpty() && !planned.isEmpty()) { // a colleague's folder: the report matters more than its look
				session.terminal().err().println(NLS.bind(Messages.ReportWriting_noTemplate, planned));
			}
		}
		return new ExportSettings(ZoneOffset.UTC, PaperSize.A4, folder);
	}
}
