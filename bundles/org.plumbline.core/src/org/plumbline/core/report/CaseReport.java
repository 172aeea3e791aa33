package org.plumbline.core.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.extension.Contributions;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.ReportPlan;

/**
 * Builds the report of a case from the contributed sections that its plan names, and writes it with a contributed
 * exporter. Window and command line both come here, so they write the same bytes. One thread.
 */
public final class CaseReport {

	/** The version of this program, as papers and {@code --version} say it; a test compares it with the manifests. */
	public static final String VERSION = "0.1.0"; //$NON-NLS-1$

	/** A section and what is known of it. */
	public record Section(ReportPart part, ReportSection section) {
	}

	private final List<Section> sections;
	private final List<ReportExporter> exporters;

	/** @param problems takes contributions that cannot be used; they are left out */
	public CaseReport(IExtensionRegistry registry, Consumer<IStatus> problems) {
		this(sections(new Contributions(registry, problems)),
				new Contributions(registry, problems).create("reportExporter", "exporter", ReportExporter.class)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Takes sections and exporters that were made elsewhere. */
	public CaseReport(List<Section> sections, List<ReportExporter> exporters) {
		this.sections = sections.stream().sorted(Comparator.comparingInt((Section each) -> each.part().order())
				.thenComparing(each -> each.part().id())).toList();
		this.exporters = List.copyOf(exporters);
	}

	private static List<Section> sections(Contributions contributions) {
		List<Section> found = new ArrayList<>();
		for (IConfigurationElement each : contributions.elements("reportSection", "section")) { //$NON-NLS-1$ //$NON-NLS-2$
			try {
				ReportPart part = ReportPart.of(each);
				contributions.create(each, ReportSection.class)
						.ifPresent(section -> found.add(new Section(part, section)));
			} catch (IllegalArgumentException e) { // order or audiences cannot be read
				contributions.report(each, e);
			}
		}
		return found;
	}

	/** Returns all sections there are, in the order of a report that nobody ordered. */
	public List<ReportPart> parts() {
		return sections.stream().map(Section::part).toList();
	}

	/** Returns the texts that a person may take into the report, by name. */
	public List<LibraryText> texts() {
		return sections.stream().flatMap(each -> each.section().texts().stream())
				.sorted(Comparator.comparing(LibraryText::name)).toList();
	}

	/** Returns the formats that can be written, as file extensions, sorted. */
	public List<String> formats() {
		return exporters.stream().map(ReportExporter::fileExtension).sorted().toList();
	}

	/**
	 * Makes a template folder with the usual look of all formats, for a person to change; files that are there stay.
	 */
	public void writeTemplate(Path folder) throws IOException {
		Map<String, String> files = new HashMap<>();
		for (ReportExporter each : exporters) {
			files.putAll(each.templateFiles());
		}
		Templates.write(folder, files);
	}

	/** Builds the document, in the order and with the words of the plan of the case. */
	public ReportDocument document(OpenedCase opened, Audience audience, IProgressMonitor monitor) {
		OpenedCase openedCase = ReportCase.of(opened);
		Case model = openedCase.model();
		List<Chapter> chapters = new Chapters(parts(), model).of(audience);
		ReportBuilder builder = new ReportBuilder();
		Map<String, List<ReportBlock>> built = build(chapters, openedCase, audience, monitor);
		chapters.forEach(each -> builder.addAll(each.blocks(built.getOrDefault(each.id(), List.of()))));
		ReportMetadata metadata = metadata(model, audience);
		String title = Optional.ofNullable(model.getReportPlan()).map(ReportPlan::getTitle)
				.filter(each -> !each.isBlank()).orElse(model.getTitle());
		return builder.build(title, Messages.CaseReport_subtitle, metadata);
	}

	/** Returns what a title page says about a case, for a report or a part of one that is printed alone. */
	public static ReportMetadata metadata(Case model, Audience audience) {
		return new ReportMetadata(model.getTitle(), model.getCustomer(), model.getCaseNumber(), model.getEngineer(),
				model.getCreatedNs(), VERSION, audience, model.isRedacted());
	}

	/** Builds sections in the order of print, those that tell what the others said after all others. */
	private Map<String, List<ReportBlock>> build(List<Chapter> chapters, OpenedCase openedCase, Audience audience,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, chapters.size()));
		ReportInput input = new ReportInput(openedCase, audience, new QuoteNumbers());
		Map<String, List<ReportBlock>> built = new HashMap<>();
		for (boolean closing : new boolean[] { false, true }) {
			for (Chapter chapter : chapters) {
				if (chapter.part().isPresent() && chapter.part().get().closing() == closing) {
					progress.split(1);
					built.put(chapter.id(), build(section(chapter.id()), input, monitor));
				}
			}
		}
		return built;
	}

	private Section section(String id) {
		return sections.stream().filter(each -> each.part().id().equals(id)).findFirst().orElseThrow();
	}

	private static List<ReportBlock> build(Section section, ReportInput input, IProgressMonitor monitor) {
		try {
			return section.section().build(input);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError e) {
			if (monitor.isCanceled()) { // whoever closes a case cancels first; its store is gone then
				throw new OperationCanceledException();
			}
			// one broken section must not cost the report; the reader sees the gap, the log has the cause
			System.getLogger(CaseReport.class.getName()).log(System.Logger.Level.ERROR, section.part().id(), e);
			return List.of(new Failed(section.part().name(), String.valueOf(e.getMessage())));
		}
	}

	/** Draws the pages of a document as paper would show them; see {@link ReportExporter#draw}. */
	public void draw(ReportDocument document, ExportSettings settings, int dotsPerInch, Predicate<PagePicture> next)
			throws IOException {
		for (ReportExporter each : exporters) {
			if (each.draw(document, settings, dotsPerInch, next)) {
				return;
			}
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
		export(document, format, file, ExportSettings.DEFAULT);
		progress.worked(7);
	}

	/**
	 * Writes a document: beside the file, then in its place.
	 *
	 * @throws IOException if there is no such exporter or the file cannot be written; an older file is unharmed
	 */
	public void export(ReportDocument document, String format, Path file, ExportSettings settings) throws IOException {
		Path beside = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".saving"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
				write(document, format, out, settings);
			}
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Writes a document in the usual look to a stream, which stays open. */
	public void write(ReportDocument document, String format, OutputStream out) throws IOException {
		write(document, format, out, ExportSettings.DEFAULT);
	}

	/**
	 * Writes a document to a stream, which stays open.
	 *
	 * @throws IOException if there is no exporter for the format or the stream fails
	 */
	public void write(ReportDocument document, String format, OutputStream out, ExportSettings settings)
			throws IOException {
		Optional<ReportExporter> exporter = exporters.stream().filter(each -> each.fileExtension().equals(format))
				.findFirst();
		if (exporter.isEmpty()) {
			throw new IOException(NLS.bind(Messages.CaseReport_noExporter, format));
		}
		exporter.get().export(document, out, settings);
	}
}
