package org.plumbline.ui.load;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.load.LoadReport;

/** Makes the load report of a case in the background. */
final class LoadReportJob extends Job {

	private final OpenedCase opened;
	private final Consumer<LoadReport> result;

	/** @param result takes the report; called on the job's thread */
	LoadReportJob(OpenedCase opened, Consumer<LoadReport> result) {
		super(Messages.LoadReportJob_name);
		this.opened = opened;
		this.result = result;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(LoadReport.of(opened, monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IllegalStateException e) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS; // the case was closed under a job that had not yet seen its cancel
			}
			throw e;
		}
	}
}
