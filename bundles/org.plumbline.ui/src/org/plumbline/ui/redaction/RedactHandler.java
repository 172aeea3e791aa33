package org.plumbline.ui.redaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseSaving;
import org.plumbline.core.casefile.Digest;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.redact.Redaction;
import org.plumbline.core.redact.RedactionMap;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** Writes a copy of the case without names, after showing what would be hidden. */
public final class RedactHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		CaseSession session = HandlerUtil.getActiveWorkbenchWindow(event).getService(CaseSession.class);
		session.opened().ifPresent(opened -> {
			RedactDialog dialog = new RedactDialog(shell, opened, proposed(session));
			if (dialog.open() == Window.OK) {
				write(shell, opened, dialog.request());
			}
		});
		return null; // a command's result is always null
	}

	private static Path proposed(CaseSession session) {
		Path folder = session.file().map(each -> each.toAbsolutePath().getParent())
				.orElse(Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
		String name = session.file().map(each -> each.getFileName().toString().replaceFirst("\\.plumb$", "")) //$NON-NLS-1$ //$NON-NLS-2$
				.orElse("case"); //$NON-NLS-1$
		return folder.resolve(name + "-redacted" + CaseFile.EXTENSION); //$NON-NLS-1$
	}

	private static void write(Shell shell, OpenedCase opened, RedactRequest request) {
		CaseSaving state = CaseSaving.copyOf(opened);
		ICoreRunnable run = monitor -> {
			String failure = tryWrite(state, request);
			String sha256 = failure.isEmpty() ? checksum(request.file()) : ""; //$NON-NLS-1$
			shell.getDisplay().asyncExec(() -> {
				if (failure.isEmpty()) {
					opened.editor().noteExport(request.file().getFileName().toString(), sha256, Settings.author());
				}
				tell(shell, request, failure);
			});
		};
		Job.create(NLS.bind(Messages.RedactHandler_writing, request.file().getFileName()), run).schedule();
	}

	private static String checksum(Path file) {
		try {
			return Digest.of(file);
		} catch (IOException e) {
			return ""; // it was moved away already; the chain notes its name //$NON-NLS-1$
		}
	}

	/** Returns why it could not be written; empty if it was. */
	private static String tryWrite(CaseSaving state, RedactRequest request) {
		try {
			RedactionMap map = Files.exists(request.map()) ? RedactionMap.read(request.map()) : new RedactionMap();
			state.writeHidden(request.file(), new Redaction(map, request.terms(), request.keep()));
			map.write(request.map());
			return ""; //$NON-NLS-1$
		} catch (IOException e) {
			return e.getMessage();
		}
	}

	private static void tell(Shell shell, RedactRequest request, String failure) {
		if (!failure.isEmpty()) {
			MessageDialog.openError(shell, Messages.RedactHandler_failed, failure);
		} else {
			Settings.store().setValue(Settings.REPORT_FOLDER, String.valueOf(request.file().getParent()));
			MessageDialog.openInformation(shell, Messages.RedactHandler_title,
					NLS.bind(Messages.RedactHandler_done, request.file(), request.map()));
		}
	}
}
