package org.plumbline.ui.crash;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.crash.CrashIndex;
import org.plumbline.core.crash.CrashIndex.Seen;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.ui.preference.Settings;

/** Reads the crashes of a case in the background. */
final class ReadCrashesJob extends Job {

	private final OpenedCase opened;
	private final BiConsumer<CrashPicture, Map<String, List<Seen>>> result;

	/** @param result takes the crashes, and those of other bundles by signature; called on the job's thread */
	ReadCrashesJob(OpenedCase opened, BiConsumer<CrashPicture, Map<String, List<Seen>>> result) {
		super(Messages.ReadCrashesJob_name);
		this.opened = opened;
		this.result = result;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			CrashPicture picture = CrashPicture.read(opened.bundles(), opened.events(), opened.decoders(), monitor);
			result.accept(picture, elsewhere(picture));
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

	/** Without an index there are no other crashes; that is worth a line in the log, not the view. */
	private Map<String, List<Seen>> elsewhere(CrashPicture picture) {
		try {
			return new CrashIndex(Settings.dataFolder()).exchange(opened.bundles(), picture);
		} catch (IOException e) {
			ILog.of(ReadCrashesJob.class).warn(String.valueOf(e.getMessage()), e);
			return Map.of();
		}
	}
}
