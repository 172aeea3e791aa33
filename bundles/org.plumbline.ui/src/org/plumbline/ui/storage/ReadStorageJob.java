package org.plumbline.ui.storage;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.storage.StoragePicture;

/** Reads the storage of a case in the background. */
final class ReadStorageJob extends Job {

	private final OpenedCase opened;
	private final Consumer<StoragePicture> result;

	/** @param result called on the job's thread */
	ReadStorageJob(OpenedCase opened, Consumer<StoragePicture> result) {
		super(Messages.ReadStorageJob_name);
		this.opened = opened;
		this.result = result;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(opened.storage(monitor));
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
