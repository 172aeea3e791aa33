package org.plumbline.ui.open;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.core.intake.Passwords;

/** Asks for the password of an archive in a dialog while the thread that reads waits. */
final class PasswordQuestion implements Passwords {

	private final Shell shell;
	private final Display display;

	/** @param shell parent of the dialog; UI thread */
	PasswordQuestion(Shell shell) {
		this.shell = shell;
		display = shell.getDisplay();
	}

	@Override
	public Optional<char[]> ask(Path archive, int attempt) {
		if (display.isDisposed()) {
			return Optional.empty();
		}
		return display.syncCall(() -> shell.isDisposed() ? Optional.empty() : answer(archive, attempt));
	}

	private Optional<char[]> answer(Path archive, int attempt) {
		String question = attempt == 0 ? Messages.PasswordQuestion_question : Messages.PasswordQuestion_wrong;
		InputDialog dialog = new InputDialog(shell, Messages.PasswordQuestion_title,
				NLS.bind(question, archive.getFileName()), "", null) { //$NON-NLS-1$
			@Override
			protected int getInputTextStyle() {
				return super.getInputTextStyle() | SWT.PASSWORD;
			}
		};
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().toCharArray()) : Optional.empty();
	}
}
