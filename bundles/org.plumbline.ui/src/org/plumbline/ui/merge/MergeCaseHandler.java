package org.plumbline.ui.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.Custody;
import org.plumbline.core.casefile.Digest;
import org.plumbline.core.casefile.FieldConflict;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.Case;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** Merges another copy of a case into the open one: asks for the file, reads it in a job, lets the user decide. */
public final class MergeCaseHandler extends AbstractHandler {

	private static final String FILE = "org.plumbline.ui.file"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		CaseSession session = HandlerUtil.getActiveWorkbenchWindow(event).getService(CaseSession.class);
		String given = event.getParameter(FILE);
		String chosen = given == null ? ask(shell) : given;
		if (chosen != null && session.opened().isPresent()) {
			read(shell, Path.of(chosen), other -> merge(shell, session, Path.of(chosen), other));
		}
		return null; // a command's result is always null
	}

	private static String ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.MergeCaseHandler_choose);
		dialog.setFilterExtensions(new String[] { "*" + CaseFile.EXTENSION }); //$NON-NLS-1$
		dialog.setFilterPath(Settings.store().getString(Settings.LAST_FOLDER));
		return dialog.open();
	}

	/** The other copy with its checksum. */
	private record Other(Case model, String sha256) {
	}

	private static void read(Shell shell, Path file, Consumer<Other> then) {
		ICoreRunnable run = monitor -> {
			try {
				Other other = new Other(CaseFile.read(file), Digest.of(file));
				shell.getDisplay().asyncExec(() -> then.accept(other));
			} catch (IOException e) {
				shell.getDisplay().asyncExec(
						() -> MessageDialog.openError(shell, Messages.MergeCaseHandler_failed, e.getMessage()));
			}
		};
		Job.create(NLS.bind(Messages.MergeCaseHandler_reading, file.getFileName()), run).schedule();
	}

	private static void merge(Shell shell, CaseSession session, Path file, Other other) {
		if (session.opened().isEmpty() || shell.isDisposed()) {
			return;
		}
		OpenedCase opened = session.opened().get();
		boolean stranger = !opened.model().getId().equals(other.model().getId());
		if (stranger && !MessageDialog.openQuestion(shell, Messages.MergeCaseHandler_title,
				NLS.bind(Messages.MergeCaseHandler_stranger, other.model().getTitle()))) {
			return;
		}
		CaseEditor editor = opened.editor();
		int comments = opened.model().getAnnotations().size();
		List<FieldConflict> conflicts = editor.merge(other.model(), Settings.author());
		Custody.add(opened.model(), Custody.Action.MERGE, Settings.author(), Times.ns(java.time.Instant.now()),
				String.valueOf(file.getFileName()), other.sha256());
		int added = opened.model().getAnnotations().size() - comments;
		if (conflicts.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.MergeCaseHandler_title,
					NLS.bind(Messages.MergeCaseHandler_done, file.getFileName(), added));
		} else {
			new MergeDialog(shell, editor, other.model(), conflicts).open();
		}
	}
}
