package org.plumbline.ui.report;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.Chapters;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** Asks for title page and file, then exports the report in the format that the command's parameter names. */
public final class ExportReportHandler extends AbstractHandler {

	private static final String FORMAT = "org.plumbline.ui.format"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		CaseSession session = window.getService(CaseSession.class);
		String wanted = event.getParameter(FORMAT);
		String format = wanted == null ? "pdf" : wanted; //$NON-NLS-1$
		session.opened().ifPresent(opened -> ask(window.getShell(), session, opened, format));
		return null; // a command's result is always null
	}

	private static void ask(Shell shell, CaseSession session, OpenedCase opened, String format) {
		CaseTitle known = CaseTitle.of(opened.model());
		CaseTitle shown = known.engineer().isEmpty() ? known.by(Settings.author()) : known;
		ExportDialog dialog = new ExportDialog(shell, shown,
				new ExportRequest(format, Chapters.audience(opened.model()), proposed(session, opened, format),
						Chapters.audience(opened.model()).hidesNames(), true));
		if (dialog.open() == Window.OK) {
			dialog.caseTitle().putInto(opened.editor());
			Settings.store().setValue(Settings.REPORT_FOLDER, String.valueOf(dialog.request().file().getParent()));
			Audience audience = dialog.request().audience();
			ReportExport.start(shell, opened, dialog.request(),
					(report, snapshot, monitor) -> report.document(snapshot, audience, monitor));
		}
	}

	private static Path proposed(CaseSession session, OpenedCase opened, String format) {
		String name = session.file().map(file -> file.getFileName().toString().replaceFirst("\\.plumb$", "")) //$NON-NLS-1$ //$NON-NLS-2$
				.orElse(opened.model().getTitle().replaceAll("[^\\p{L}\\p{N}._-]+", "-")); //$NON-NLS-1$ //$NON-NLS-2$
		String last = Settings.store().getString(Settings.REPORT_FOLDER);
		Path folder = last.isEmpty() ? session.file().map(file -> file.toAbsolutePath().getParent())
				.orElse(Path.of(System.getProperty("user.home"))) : Path.of(last); //$NON-NLS-1$
		return folder.resolve((name.isEmpty() ? "report" : name) + '.' + format); //$NON-NLS-1$
	}
}
