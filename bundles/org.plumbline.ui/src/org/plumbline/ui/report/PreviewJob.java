package org.plumbline.ui.report;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.redact.Redaction;
import org.plumbline.core.redact.RedactionMap;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.CaseReport;
import org.plumbline.core.report.Chapters;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.PagePicture;
import org.plumbline.core.report.PaperSize;
import org.plumbline.core.report.RedactedDocument;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.ui.preference.Settings;

/** Draws the pages of a report in the background, as it would be printed for the readers of its plan. */
final class PreviewJob extends Job {

	/** All jobs of this kind, for tests that wait. */
	static final Object FAMILY = PreviewJob.class;
	private static final int DOTS_PER_INCH = 84;
	/** More pages would cost memory for pictures that nobody scrolls to. */
	private static final int MOST_PAGES = 60;

	private final CaseReport report;
	private final OpenedCase snapshot;
	private final Consumer<PagePicture> page;
	private final Consumer<Optional<String>> ended;
	private int pages;

	/**
	 * @param snapshot a copy of the case that nobody changes
	 * @param page     takes pages as they are drawn, on the thread of the job
	 * @param ended    is told at the end why there is no preview, if so; not called after a cancel
	 */
	PreviewJob(CaseReport report, OpenedCase snapshot, Consumer<PagePicture> page, Consumer<Optional<String>> ended) {
		super(Messages.PreviewJob_name);
		this.report = report;
		this.snapshot = snapshot;
		this.page = page;
		this.ended = ended;
		setSystem(true);
	}

	/** Returns the number of pages that were drawn. */
	int pages() {
		return pages;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Audience audience = Chapters.audience(snapshot.model());
			ReportDocument document = report.document(snapshot, audience, monitor);
			if (audience.hidesNames()) {
				document = RedactedDocument.of(document, snapshot,
						new Redaction(new RedactionMap(), List.of(), List.of()));
			}
			report.draw(document, settings(snapshot), DOTS_PER_INCH, each -> {
				if (!monitor.isCanceled()) {
					page.accept(each);
					pages = each.number();
				}
				return !monitor.isCanceled() && each.number() < MOST_PAGES;
			});
			return finish(monitor, Optional.empty());
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return finish(monitor, Optional.of(e.getMessage()));
		}
	}

	private IStatus finish(IProgressMonitor monitor, Optional<String> failure) {
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		ended.accept(failure);
		return Status.OK_STATUS;
	}

	/** Returns the look that the plan of a case asks for. */
	static ExportSettings settings(OpenedCase opened) {
		String name = opened.model().getReportPlan() == null ? "" : opened.model().getReportPlan().getTemplate(); //$NON-NLS-1$
		return new ExportSettings(ZoneOffset.UTC, PaperSize.A4, Settings.templates().folder(name));
	}
}
