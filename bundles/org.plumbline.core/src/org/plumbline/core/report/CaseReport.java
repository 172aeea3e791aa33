package org.plumbline.core.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.extension.Contributions;
import org.plumbline.model.casefile.Case;

/** Builds the report of a case from all contributed sections and writes it with a contributed exporter. One thread. */
public final class CaseReport {

	private static final String VERSION = "0.1.0"; //$NON-NLS-1$

	private record Part(String name, int order, String id, ReportSection section) {
	}

	private final List<Part> parts = new ArrayList<>();
	private final List<ReportExporter> exporters;

	/** @param problems takes contributions that cannot be used; they are left out */
	public CaseReport(IExtensionRegistry registry, Consumer<IStatus> problems) {
		Contributions contributions = new Contributions(registry, problems);
		for (IConfigurationElement each : contributions.elements("reportSection", "section")) { //$NON-NLS-1$ //$NON-NLS-2$
			int order = Integer.parseInt(each.getAttribute("order")); //$NON-NLS-1$
			contributions.create(each, ReportSection.class).ifPresent(section -> parts
					.add(new Part(each.getAttribute("name"), order, each.getAttribute("id"), section))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		parts.sort(Comparator.comparingInt(Part::order).thenComparing(Part::id));
		exporters = contributions.create("reportExporter", "exporter", ReportExporter.class); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Builds the document. */
	public ReportDocument document(OpenedCase openedCase, Audience audience, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, parts.size());
		ReportInput input = new ReportInput(openedCase, audience, new QuoteNumbers());
		ReportBuilder builder = new ReportBuilder();
		for (Part part : parts) {
			progress.split(1);
			builder.addAll(build(part, input));
		}
		Case model = openedCase.model();
		ReportMetadata metadata = new ReportMetadata(model.getTitle(), model.getCustomer(), model.getCaseNumber(),
				model.getEngineer(), model.getCreatedNs(), VERSION, audience);
		return builder.build(model.getTitle(), Messages.CaseReport_subtitle, metadata);
	}

	private static List<ReportBlock> build(Part part, ReportInput input) {
		try {
			return part.section().build(input);
		} catch (RuntimeException e) {
			// one broken section must not cost the report; the reader sees the gap, the log has the cause
			System.getLogger(CaseReport.class.getName()).log(System.Logger.Level.ERROR, part.id(), e);
			return List.of(new Failed(part.name(), String.valueOf(e.getMessage())));
		}
	}

	/**
	 * Writes the report of a case: beside the file, then in its place.
	 *
	 * @param format file extension of the exporter: {@code pdf} or {@code html}
	 * @throws IOException if there is no such exporter or the file cannot be written; an older file is unharmed
	 */
	public void export(OpenedCase openedCase, Audience audience, String format, Path file, IProgressMonitor monitor)
			throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		ReportDocument document = document(openedCase, audience, progress.split(3));
		Path beside = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".saving"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
				write(document, format, out);
			}
			progress.worked(6);
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/**
	 * Writes a document to a stream, which stays open.
	 *
	 * @throws IOException if there is no exporter for the format or the stream fails
	 */
	public void write(ReportDocument document, String format, OutputStream out) throws IOException {
		Optional<ReportExporter> exporter = exporters.stream().filter(each -> each.fileExtension().equals(format))
				.findFirst();
		if (exporter.isEmpty()) {
			throw new IOException(NLS.bind(Messages.CaseReport_noExporter, format));
		}
		exporter.get().export(document, out, ExportSettings.DEFAULT);
	}
}
