package org.plumbline.ui.crash;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.crash.CrashPicture;

/** Reads the crashes of a case in the background. */
final class ReadCrashesJob extends Job {

	private final OpenedCase opened;
	private final Consumer<CrashPicture> result;

	/** @param result takes the crashes; called on the job's thread */
	ReadCrashesJob(OpenedCase opened, Consumer<CrashPicture> result) {
		super(Messages.ReadCrashesJob_name);
		this.opened = opened;
		this.result = result;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(CrashPicture.read(opened.bundles(), opened.events(), opened.decoders(), monitor));
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
