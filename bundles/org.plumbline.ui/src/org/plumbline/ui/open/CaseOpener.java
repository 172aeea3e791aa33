package org.plumbline.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.progress.IProgressConstants;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.view.WindowArrangement;

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
		schedule(inputs, Optional.empty());
	}

	/** Adds bundles to the open case, which goes on. Returns at once. UI thread. */
	public void add(List<Path> inputs) {
		Optional<OpenedCase> opened = window.getService(CaseSession.class).opened();
		if (!inputs.isEmpty() && opened.isPresent()) {
			schedule(inputs, opened);
		}
	}

	/** Opens files that a person brought without a word; asks what is meant if a case is open. UI thread. */
	void take(List<Path> inputs) {
		CaseSession session = window.getService(CaseSession.class);
		boolean mayBeAdded = session.opened().isPresent() && session.opening().isEmpty()
				&& inputs.stream().noneMatch(CaseFile::isCase);
		if (!mayBeAdded) {
			open(inputs);
			return;
		}
		String[] labels = { Messages.CaseOpener_add, Messages.CaseOpener_replace, Messages.CaseOpener_cancel };
		String question = inputs.size() == 1
				? NLS.bind(Messages.CaseOpener_whereOne, inputs.getFirst().getFileName())
				: NLS.bind(Messages.CaseOpener_whereMany, inputs.size());
		int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.CaseOpener_where, question,
				SWT.SHEET, labels);
		if (answer == 0) {
			add(inputs);
		} else if (answer == 1) {
			open(inputs);
		}
	}

	private void schedule(List<Path> inputs, Optional<OpenedCase> growing) {
		Display display = window.getShell().getDisplay();
		CaseSession session = window.getService(CaseSession.class);
		OpenBundleJob job = new OpenBundleJob(inputs, growing, settings(), session,
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

	/** A case is shown as it was left, on whatever machine. */
	private void arrange(List<Path> inputs) {
		if (inputs.size() == 1 && CaseFile.isCase(inputs.getFirst())
				&& Settings.store().getBoolean(Settings.CASE_LAYOUT)) {
			window.getService(CaseSession.class).opened()
					.ifPresent(each -> new WindowArrangement(window).restore(each.model().getLayout()));
		}
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
			arrange(inputs);
		}
	}
}
