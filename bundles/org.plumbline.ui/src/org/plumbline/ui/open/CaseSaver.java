package org.plumbline.ui.open;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseHold;
import org.plumbline.core.casefile.CaseSaving;
import org.plumbline.core.casefile.CaseSaving.Size;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.ui.keep.CaseKeeper;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.view.WindowArrangement;

/** Saves the open case; asks before changes are lost. UI thread. */
public final class CaseSaver {

	private final Shell shell;
	private final CaseSession session;

	/** @param shell parent of dialogs */
	CaseSaver(Shell shell, CaseSession session) {
		this.shell = shell;
		this.session = session;
	}

	/** Returns a saver with dialogs in front of a window. */
	public static CaseSaver of(IWorkbenchWindow window) {
		return new CaseSaver(window.getShell(), window.getService(CaseSession.class));
	}

	/** Returns a saver for the end of the workbench. */
	public static CaseSaver of(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		return new CaseSaver(shell, workbench.getService(CaseSession.class));
	}

	/** Tells whether the open case may be left: it has no changes, was saved now, or the user gives the changes up. */
	public boolean mayClose() {
		if (session.opened().map(each -> !each.editor().isDirty()).orElse(true)) {
			return true;
		}
		String[] labels = { Messages.CaseSaver_save, Messages.CaseSaver_discard, Messages.CaseSaver_cancel };
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.CaseSaver_title,
				Messages.CaseSaver_question, SWT.SHEET, labels);
		return answer == 0 ? save() : answer == 1;
	}

	/** Saves under the known name, else asks for one. Returns whether the case has been saved. */
	public boolean save() {
		return session.file().map(this::saveTo).orElseGet(this::saveAs);
	}

	/** Asks for a name and saves. Returns whether the case has been saved. */
	public boolean saveAs() {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.CaseSaver_saveAs);
		String pattern = "*" + CaseFile.EXTENSION; //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { pattern, pattern });
		dialog.setFilterNames(new String[] { Messages.CaseSaver_small, Messages.CaseSaver_full });
		dialog.setFileName(suggestedName());
		dialog.setFilterPath(Settings.store().getString(Settings.LAST_FOLDER));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		return chosen != null
				&& saveTo(withExtension(chosen), dialog.getFilterIndex() == 1 ? Size.FULL : Size.SMALL);
	}

	/** Saves to a file, as the case came, and remembers it; see {@link #saveTo(Path, Size)}. */
	public boolean saveTo(Path file) {
		return saveTo(file, Size.AS_IT_IS);
	}

	/**
	 * Saves to a file and remembers it. Returns whether the case has been saved; if not, a dialog has said why.
	 *
	 * @param size whether its bundles shall be inside
	 */
	public boolean saveTo(Path file, Size size) {
		Optional<OpenedCase> opened = session.opened();
		if (opened.isEmpty()) {
			return false;
		}
		CaseKeeper keeper = PlatformUI.getWorkbench().getService(CaseKeeper.class);
		CaseHold hold = keeper.holdFor(file);
		SaveCaseJob job = new SaveCaseJob(CaseSaving.of(opened.get(), Settings.author()).as(size).withLayout(layout()),
				hold);
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE); // we say it ourselves
		job.setRule(session.order());
		job.schedule();
		waitFor(job);
		if (!job.isSaved()) {
			MessageDialog.openError(shell, Messages.CaseSaver_failed, NLS.bind(Messages.CaseSaver_notWritten, file,
					job.failure().map(CaseSaver::reason).orElse(Messages.CaseSaver_ownFault)));
			if (!keeper.hold().equals(Optional.of(hold))) {
				hold.close();
			}
			return false;
		}
		job.saving().finish();
		if (session.opened().filter(each -> each.editor() == opened.get().editor()).isPresent()) {
			keeper.saved(hold);
			session.setFile(file);
		} else { // it was closed meanwhile
			hold.close();
		}
		new RecentFiles(Settings.store()).add(file);
		rememberFolder(file);
		return true;
	}

	/** How the window lies, so that whoever opens the case finds it so; as it was saved last if there is no window. */
	private String layout() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? session.opened().map(each -> each.model().getLayout()).orElse("") //$NON-NLS-1$
				: new WindowArrangement(window).text();
	}

	/** The window goes on painting; after a moment it shows the progress. */
	private void waitFor(SaveCaseJob job) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> job.join(0, monitor));
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e); // waiting does not fail
		} catch (InterruptedException e) {
			job.cancel(); // not written yet, or written whole: the job says which
		}
	}

	private static String reason(IOException e) {
		return switch (e) { // their messages are no more than the path
		case AccessDeniedException _ -> Messages.CaseSaver_denied;
		case NoSuchFileException _ -> Messages.CaseSaver_noFolder;
		default -> e.getMessage();
		};
	}

	private static void rememberFolder(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		if (folder != null && Files.isDirectory(folder)) {
			Settings.store().setValue(Settings.LAST_FOLDER, folder.toString());
		}
	}

	private String suggestedName() {
		String name = session.file().map(file -> file.getFileName().toString())
				.orElseGet(() -> session.opened().flatMap(each -> each.bundles().stream().findFirst())
						.map(bundle -> bundle.getName().replaceFirst("(\\.tar)?\\.[A-Za-z0-9]+$", "")).orElse("case")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return withExtension(name).toString();
	}

	private static Path withExtension(String name) {
		Path file = Path.of(name);
		return name.endsWith(CaseFile.EXTENSION) ? file : Path.of(name + CaseFile.EXTENSION);
	}
}
