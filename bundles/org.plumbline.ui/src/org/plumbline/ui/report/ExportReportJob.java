package org.plumbline.ui.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.Digest;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.redact.Redaction;
import org.plumbline.core.redact.RedactionMap;
import org.plumbline.core.report.CaseReport;
import org.plumbline.core.report.RedactedDocument;
import org.plumbline.core.report.ReportDocument;

/** Writes the report of a case in the background. Cancelled or failed, it leaves an older file unharmed. */
public final class ExportReportJob extends Job {

	/** All jobs of this kind, for tests that wait. */
	public static final Object FAMILY = ExportReportJob.class;

	private final OpenedCase snapshot;
	private final ExportRequest request;
	private final ReportExport.Content content;
	private volatile Optional<String> failure = Optional.empty();
	private volatile Optional<String> sha256 = Optional.empty();

	/** @param snapshot a copy of the case that nobody changes; its events stay those of the open case */
	ExportReportJob(OpenedCase snapshot, ExportRequest request, ReportExport.Content content) {
		super(NLS.bind(Messages.ExportReportJob_name, request.file().getFileName()));
		this.snapshot = snapshot;
		this.request = request;
		this.content = content;
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		ILog log = Platform.getLog(ExportReportJob.class);
		try {
			CaseReport report = new CaseReport(Platform.getExtensionRegistry(), log::log);
			ReportDocument document = content.of(report, snapshot, monitor);
			if (request.hideNames()) {
				document = RedactedDocument.of(document, snapshot,
						new Redaction(new RedactionMap(), List.of(), List.of()));
			}
			report.export(document, request.format(), request.file(), PreviewJob.settings(snapshot));
			sha256 = Optional.of(Digest.of(request.file()));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			// The user is told by a dialog; a failed job would ask for attention a second time.
			failure = Optional.of(NLS.bind(Messages.ExportReportJob_notWritten, request.file(), reason(e)));
			log.log(Status.warning(failure.get(), e));
			return Status.OK_STATUS;
		}
	}

	/** Returns the sentence that says why the report was not written; empty if it was. Valid after the end. */
	Optional<String> failure() {
		return failure;
	}

	/** Returns the checksum of the report; empty if none was written. Valid after the end. */
	Optional<String> sha256() {
		return sha256;
	}

	private static String reason(IOException e) {
		return switch (e) { // their messages are no more than the path
		case AccessDeniedException _ -> Messages.ExportReportJob_denied;
		case NoSuchFileException _ -> Messages.ExportReportJob_noFolder;
		default -> e.getMessage();
		};
	}
}
