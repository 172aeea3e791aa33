package org.plumbline.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.handlers.IHandlerService;
import org.plumbline.core.report.CaseReport;
import org.plumbline.core.report.PlanEditor;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.preference.Settings;

/** What can be done with a report besides writing it: presets, export, a new template. */
final class ReportActions {

	private final ReportView view;
	private final CaseReport report;

	ReportActions(ReportView view, CaseReport report) {
		this.view = view;
		this.report = report;
	}

	void fill(IActionBars bars) {
		Action export = new Action(Messages.ReportActions_export, Icons.descriptor("exportPdf")) { //$NON-NLS-1$
			@Override
			public void run() {
				export();
			}
		};
		bars.getToolBarManager().add(export);
		IMenuManager menu = bars.getMenuManager();
		menu.add(preset(Messages.ReportActions_standard, PlanEditor::chooseStandard));
		menu.add(preset(Messages.ReportActions_brief, PlanEditor::chooseBrief));
		menu.add(preset(Messages.ReportActions_all, PlanEditor::chooseAll));
		menu.add(new Separator());
		menu.add(new Action(Messages.ReportActions_newTemplate) {
			@Override
			public void run() {
				newTemplate(view.getSite().getShell());
			}
		});
	}

	private Action preset(String name, Consumer<PlanEditor> choose) {
		return new Action(name) {
			@Override
			public void run() {
				view.plan().ifPresent(choose);
			}
		};
	}

	private void export() {
		try {
			view.getSite().getService(IHandlerService.class).executeCommand("org.plumbline.ui.exportReport", null); //$NON-NLS-1$
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new IllegalStateException(e); // our own command
		}
	}

	private void newTemplate(Shell shell) {
		InputDialog dialog = new InputDialog(shell, Messages.ReportActions_newTemplate,
				Messages.ReportActions_templateName, "", //$NON-NLS-1$
				text -> text.matches("[\\p{L}\\p{N} _-]{1,60}") && !text.isBlank() ? null //$NON-NLS-1$
						: Messages.ReportActions_notAName); // null: the name can be used
		if (dialog.open() != Window.OK) {
			return;
		}
		Path folder = Settings.templates().root().resolve(dialog.getValue().strip());
		try {
			report.writeTemplate(folder);
			view.plan().ifPresent(each -> each.setTemplate(folder.getFileName().toString()));
			Program.launch(folder.toString());
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.ReportActions_newTemplate, e.getMessage());
		}
	}
}
