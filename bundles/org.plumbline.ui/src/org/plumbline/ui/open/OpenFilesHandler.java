package org.plumbline.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.ui.preference.Settings;

/** Opens, or adds, the file of the command's parameter, else asks: for bundles, a folder or a case, by its id. */
public final class OpenFilesHandler extends AbstractHandler {

	/** Parameter of commands: a file, so that nobody is asked. */
	static final String FILE = "org.plumbline.ui.file"; //$NON-NLS-1$

	private static final String ADD = "org.plumbline.ui.addBundle"; //$NON-NLS-1$
	private static final String OPEN_CASE = "org.plumbline.ui.openCase"; //$NON-NLS-1$
	private static final String OPEN_FOLDER = "org.plumbline.ui.openFolder"; //$NON-NLS-1$
	private static final String[] BUNDLES = { "*.tgz;*.tar.gz;*.tar;*.zip;*.tar.xz;*.tar.zst;*.log;*.gz;*.txt", "*" }; //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		String given = event.getParameter(FILE);
		List<Path> chosen = given == null ? ask(event.getCommand().getId(), window.getShell())
				: List.of(Path.of(given));
		if (!chosen.isEmpty()) {
			Path parent = chosen.getFirst().getParent();
			Settings.store().setValue(Settings.LAST_FOLDER, parent == null ? "" : parent.toString()); //$NON-NLS-1$
			if (event.getCommand().getId().equals(ADD)) {
				CaseOpener.of(window).add(chosen);
			} else {
				CaseOpener.of(window).open(chosen);
			}
		}
		return null; // a command's result is always null
	}

	private static List<Path> ask(String command, Shell shell) {
		return switch (command) {
		case OPEN_FOLDER -> folder(shell);
		case OPEN_CASE -> files(shell, false);
		default -> files(shell, true);
		};
	}

	private static List<Path> folder(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(Messages.OpenFilesHandler_folder);
		dialog.setMessage(Messages.OpenFilesHandler_folderMessage);
		dialog.setFilterPath(Settings.store().getString(Settings.LAST_FOLDER));
		String chosen = dialog.open();
		return chosen == null ? List.of() : List.of(Path.of(chosen));
	}

	private static List<Path> files(Shell shell, boolean bundles) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | (bundles ? SWT.MULTI : SWT.SINGLE));
		dialog.setText(bundles ? Messages.OpenFilesHandler_bundle : Messages.OpenFilesHandler_case);
		dialog.setFilterPath(Settings.store().getString(Settings.LAST_FOLDER));
		if (bundles) {
			dialog.setFilterExtensions(BUNDLES);
			dialog.setFilterNames(new String[] { Messages.OpenFilesHandler_bundles, Messages.OpenFilesHandler_all });
		} else {
			dialog.setFilterExtensions(new String[] { "*" + CaseFile.EXTENSION }); //$NON-NLS-1$
			dialog.setFilterNames(new String[] { Messages.OpenFilesHandler_cases });
		}
		if (dialog.open() == null) {
			return List.of();
		}
		return Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}
}
