package org.plumbline.ui.source;

import java.io.IOException;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseRetiming;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.store.EventFilter;
import org.plumbline.ui.session.CaseSession;

/** Puts the events of the open case in the order of their corrected times and shows them where people looked. */
final class RetimeJob extends Job {

	private final CaseSession session;
	private final OpenedCase before;
	private final Executor uiThread;
	private final CaseRetiming retiming;

	/** Made on the UI thread, because the settings count as they are now. */
	RetimeJob(CaseSession session, OpenedCase before, Executor uiThread) {
		super(Messages.RetimeJob_name);
		this.session = session;
		this.before = before;
		this.uiThread = uiThread;
		retiming = new CaseRetiming(before, Knowledge
				.read(Platform.getExtensionRegistry(), Platform.getLog(RetimeJob.class)::log).rules());
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			retiming.run(monitor);
			uiThread.execute(() -> show(monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			retiming.close();
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			retiming.close();
			return Status.error(NLS.bind(Messages.RetimeJob_failed, before.model().getTitle()), e);
		}
	}

	/** Another case may be open by now, or the settings may have changed once more. */
	private void show(IProgressMonitor monitor) {
		if (monitor.isCanceled() || session.opened().filter(each -> each == before).isEmpty()) {
			retiming.close();
			return;
		}
		EventFilter filter = session.filter();
		var row = session.selectedRow();
		session.show(retiming.finish(), session.file());
		session.setFilter(filter);
		row.ifPresent(session::select); // rows keep their numbers
	}
}
