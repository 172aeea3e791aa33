package org.plumbline.ui.open;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseHold;
import org.plumbline.core.casefile.CaseSaving;

/** Writes a case in the background, if nobody else's work would be overwritten. Failed, it leaves the old file. */
final class SaveCaseJob extends Job {

	private final CaseSaving saving;
	private final CaseHold hold;
	private volatile boolean saved;
	private volatile Optional<IOException> failure = Optional.empty();

	/** @param saving the state to write; @param hold the right to write its file */
	SaveCaseJob(CaseSaving saving, CaseHold hold) {
		super(NLS.bind(Messages.SaveCaseJob_name, hold.file().getFileName()));
		this.saving = saving;
		this.hold = hold;
		setUser(false);
	}

	CaseSaving saving() {
		return saving;
	}

	/** Tells whether the file was written; valid after the end. */
	boolean isSaved() {
		return saved;
	}

	/** Returns why the file could not be written. Valid after the end. */
	Optional<IOException> failure() {
		return failure;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			hold.beforeWriting();
			saving.write(hold.file());
			hold.afterWriting();
			saved = true;
		} catch (IOException e) {
			// The user is told by a dialog; a failed job would ask for attention a second time.
			failure = Optional.of(e);
			ILog.of(SaveCaseJob.class).log(Status.warning(e.getMessage(), e));
		}
		return Status.OK_STATUS;
	}
}
