package org.plumbline.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.progress.IProgressConstants;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** Opens files in a window: asks about unsaved changes, starts the job, says in a sentence what went wrong. */
public final class CaseOpener {

	private final IWorkbenchWindow window;

	private CaseOpener(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Returns an opener for a window. */
	public static CaseOpener of(IWorkbenchWindow window) {
		return new CaseOpener(window);
	}

	/** Opens bundles together, or one case, in place of what is open. Returns at once. UI thread. */
	public void open(List<Path> inputs) {
		if (inputs.isEmpty() || !CaseSaver.of(window).mayClose()) {
			return;
		}
		Display display = window.getShell().getDisplay();
		CaseSession session = window.getService(CaseSession.class);
		OpenBundleJob job = new OpenBundleJob(inputs, settings(), session,
				new UiThread(display), () -> OpeningLine.asksToKeep(window.getShell()));
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE); // we say it ourselves
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				display.asyncExec(() -> ended(inputs, event.getResult(), job.failure()));
			}
		});
		session.begin(job);
		job.schedule();
	}

	private OpeningSettings settings() {
		return OpeningSettings.in(Settings.dataFolder()).withPasswords(new PasswordQuestion(window.getShell()));
	}

	private void ended(List<Path> inputs, IStatus result, Optional<String> failure) {
		RecentFiles recent = new RecentFiles(Settings.store());
		if (failure.isPresent()) {
			inputs.forEach(recent::remove);
			MessageDialog.openError(window.getShell(), Messages.CaseOpener_failed, failure.get());
		} else if (result.getSeverity() == IStatus.ERROR) { // has been logged by the job with its trace
			MessageDialog.openError(window.getShell(), Messages.CaseOpener_failed,
					NLS.bind(Messages.CaseOpener_ownFault, result.getMessage()));
		} else if (result.isOK()) {
			inputs.stream().filter(each -> !each.startsWith(Settings.state())).forEach(recent::add);
		}
	}
}
