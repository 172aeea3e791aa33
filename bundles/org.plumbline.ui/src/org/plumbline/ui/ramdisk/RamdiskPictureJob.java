package org.plumbline.ui.ramdisk;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.casefile.OpenedCase;

/** Reads what happened to the ramdisks of a case. */
final class RamdiskPictureJob extends Job {

	private final OpenedCase opened;
	private final Consumer<RamdiskPicture> result;

	/** @param result takes the picture; called on the job's thread */
	RamdiskPictureJob(OpenedCase opened, Consumer<RamdiskPicture> result) {
		super(Messages.RamdiskPictureJob_name);
		this.opened = opened;
		this.result = result;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(RamdiskPicture.read(opened.bundles(), opened.events(), opened.decoders(), monitor));
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
