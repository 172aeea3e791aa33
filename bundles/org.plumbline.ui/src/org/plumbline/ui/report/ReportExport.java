package org.plumbline.ui.report;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.progress.IProgressConstants;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.report.CaseReport;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.ui.preference.Settings;

/** Writes a document of a case in the background, notes it in the chain of custody and says what went wrong. */
public final class ReportExport {

	private ReportExport() {
	}

	/** Makes what is to be written. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Returns the document, with all names. Called on the job's thread.
		 *
		 * @param snapshot a copy of the case that nobody changes
		 * @param monitor  may be cancelled
		 */
		ReportDocument of(CaseReport report, OpenedCase snapshot, IProgressMonitor monitor);
	}

	/** Starts the job; its end is told by a dialog or by opening the file. UI thread. */
	public static void start(Shell shell, OpenedCase opened, ExportRequest request, Content content) {
		ExportReportJob job = new ExportReportJob(CaseSnapshot.of(opened), request, content);
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE); // we say it ourselves
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				shell.getDisplay().asyncExec(() -> {
					job.sha256().ifPresent(sha256 -> opened.editor()
							.noteExport(request.file().getFileName().toString(), sha256, Settings.author()));
					ended(shell, event.getResult(), job.failure(), request);
				});
			}
		});
		job.schedule();
	}

	private static void ended(Shell shell, IStatus result, Optional<String> failure, ExportRequest request) {
		if (failure.isPresent()) {
			MessageDialog.openError(shell, Messages.ExportReportHandler_failed, failure.get());
		} else if (result.getSeverity() == IStatus.ERROR) { // has been logged by the job with its trace
			MessageDialog.openError(shell, Messages.ExportReportHandler_failed,
					NLS.bind(Messages.ExportReportHandler_ownFault, result.getMessage()));
		} else if (result.isOK() && request.openIt()) {
			Program.launch(request.file().toString());
		}
	}
}
