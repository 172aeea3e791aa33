package org.plumbline.ui.host;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.host.HostSheet;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/** Makes the fact sheets of all hosts of a case; their reboots stand in the logs. */
final class HostSheetsJob extends Job {

	private final OpenedCase opened;
	private final Consumer<List<HostSheet>> result;

	/** @param result takes the sheets; called on the job's thread */
	HostSheetsJob(OpenedCase opened, Consumer<List<HostSheet>> result) {
		super(Messages.HostSheetsJob_name);
		this.opened = opened;
		this.result = result;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<Crash> crashes = CrashPicture.read(opened.bundles(), opened.events(), opened.decoders(), monitor)
					.crashes();
			List<HostSheet> sheets = new ArrayList<>();
			for (SupportBundle bundle : opened.bundles()) {
				for (Host host : bundle.getHosts()) {
					sheets.add(HostSheet.of(bundle, host, crashes));
				}
			}
			result.accept(List.copyOf(sheets));
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
