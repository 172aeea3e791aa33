package org.plumbline.ui.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.CaseReport;
import org.plumbline.core.report.DevicePassport;
import org.plumbline.core.report.ReportFile;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.report.ExportRequest;
import org.plumbline.ui.report.ReportExport;
import org.plumbline.ui.session.CaseSession;

/** One page per device over all hosts; the page can be written as a PDF of its own for those who run the storage. */
public final class PassportView extends ViewPart {

	private CaseSession session;
	private StorageBoard board;
	private Table list;
	private StyledText page;
	private StoragePicture shown = StoragePicture.EMPTY;
	private final List<Action> exports = List.of(export(Messages.PassportView_exportNames, false),
			export(Messages.PassportView_exportHidden, true));

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		board = getSite().getService(StorageBoard.class);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		list = new Table(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		page = new StyledText(sash, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		page.setMargins(12, 8, 12, 8);
		page.setFont(JFaceResources.getTextFont());
		sash.setWeights(3, 5);
		list.addListener(SWT.Selection, event -> board.choose(shown.devices().get(list.getSelectionIndex())));
		new AnnotateMenu(getSite(), session).install(list, at -> Optional.ofNullable(list.getItem(at))
				.map(each -> Anchor.device(shown.devices().get(list.indexOf(each)).id())));
		new AnnotateMenu(getSite(), session).install(page,
				at -> board.chosen().map(each -> Anchor.device(each.id())));
		getViewSite().getActionBars().getToolBarManager().add(exports.getFirst());
		exports.forEach(getViewSite().getActionBars().getMenuManager()::add);
		Runnable listener = this::show;
		Runnable noColours = Colours.onChange(this::ground);
		board.addListener(listener);
		page.addDisposeListener(event -> {
			board.removeListener(listener);
			noColours.run();
		});
		ground();
	}

	private void ground() {
		Colours.ground(list);
		Colours.ground(page);
		show();
	}

	private void show() {
		StoragePicture now = board.picture().orElse(StoragePicture.EMPTY);
		if (now != shown) {
			shown = now;
			list.removeAll();
			for (DeviceHistory each : now.devices()) {
				TableItem item = new TableItem(list, SWT.NONE);
				String name = Devices.shortName(each, now.devices());
				item.setText(each.faults() > 0 ? name + "  (" + Amounts.count(each.faults()) + ")" : name); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (board.chosen().isEmpty() && !shown.devices().isEmpty()) {
			board.choose(shown.devices().getFirst());
			return; // the board calls again
		}
		exports.forEach(each -> each.setEnabled(board.chosen().isPresent()));
		board.chosen().ifPresentOrElse(this::show,
				() -> page.setText(board.picture().isEmpty() ? board.waiting() : Messages.FailuresView_none));
	}

	private void show(DeviceHistory device) {
		list.setSelection(shown.devices().indexOf(device));
		new PassportText().show(device.id(), Devices.subtitle(device), new DevicePassport(device, shown).blocks(),
				page);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	/** Whoever runs the storage needs the names; from the menu of the view the page is written without them. */
	private Action export(String text, boolean hideNames) {
		Action action = new Action(text, AbstractUIPlugin.imageDescriptorFromPlugin("org.plumbline.ui", //$NON-NLS-1$
				"icons/exportPdf.svg")) { //$NON-NLS-1$
			@Override
			public void run() {
				ask(hideNames);
			}
		};
		action.setEnabled(false);
		return action;
	}

	private void ask(boolean hideNames) {
		board.chosen().ifPresent(device -> {
			FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
			dialog.setText((hideNames ? Messages.PassportView_exportHidden : Messages.PassportView_exportNames)
					.replace("\u2026", "")); //$NON-NLS-1$ //$NON-NLS-2$
			dialog.setFilterExtensions(List.of("*.pdf").toArray(String[]::new)); //$NON-NLS-1$
			dialog.setFileName(ReportFile.named(Path.of(device.id().replaceAll("[^\\w.-]", "_")), "pdf", hideNames) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.toString());
			dialog.setOverwrite(true);
			String file = dialog.open();
			if (file != null) {
				write(device, ReportFile.named(Path.of(file), "pdf", hideNames), hideNames); //$NON-NLS-1$
			}
		});
	}

	private void write(DeviceHistory device, Path file, boolean hideNames) {
		StoragePicture picture = shown;
		ReportExport.start(getSite().getShell(), session.opened().orElseThrow(),
				new ExportRequest("pdf", Audience.VENDOR, file, hideNames, false), //$NON-NLS-1$
				(report, snapshot, monitor) -> new DevicePassport(device, picture)
						.document(CaseReport.metadata(snapshot.model(), Audience.VENDOR)));
	}
}
