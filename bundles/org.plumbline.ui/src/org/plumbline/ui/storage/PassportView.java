package org.plumbline.ui.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
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
import org.plumbline.core.report.ReportMetadata;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.model.casefile.Case;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.session.CaseSession;

/** One page per device over all hosts; the page can be written as a PDF of its own for those who run the storage. */
public final class PassportView extends ViewPart {

	private static final String VERSION = "0.1.0"; //$NON-NLS-1$

	private CaseSession session;
	private StorageBoard board;
	private Table list;
	private StyledText page;
	private StoragePicture shown = StoragePicture.EMPTY;
	private Action export;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		board = getSite().getService(StorageBoard.class);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		list = new Table(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		page = new StyledText(sash, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		page.setMargins(12, 8, 12, 8);
		page.setFont(JFaceResources.getTextFont());
		sash.setWeights(1, 3);
		list.addListener(SWT.Selection, event -> board.choose(shown.devices().get(list.getSelectionIndex())));
		new AnnotateMenu(getSite(), session).install(list, at -> Optional.ofNullable(list.getItem(at))
				.map(each -> Anchor.device(shown.devices().get(list.indexOf(each)).id())));
		new AnnotateMenu(getSite(), session).install(page,
				at -> board.chosen().map(each -> Anchor.device(each.id())));
		export = new ExportAction();
		getViewSite().getActionBars().getToolBarManager().add(export);
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
				item.setText(each.faults() > 0 ? each.id() + "  (" + each.faults() + ")" : each.id()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (board.chosen().isEmpty() && !shown.devices().isEmpty()) {
			board.choose(shown.devices().getFirst());
			return; // the board calls again
		}
		export.setEnabled(board.chosen().isPresent());
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

	private final class ExportAction extends Action {

		ExportAction() {
			super(Messages.PassportView_export,
					AbstractUIPlugin.imageDescriptorFromPlugin("org.plumbline.ui", "icons/exportPdf.svg")); //$NON-NLS-1$ //$NON-NLS-2$
			setToolTipText(Messages.PassportView_exportTip);
		}

		@Override
		public void run() {
			FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
			dialog.setFilterExtensions(List.of("*.pdf").toArray(String[]::new)); //$NON-NLS-1$
			dialog.setFileName(board.chosen().map(each -> each.id().replaceAll("[^\\w.-]", "_")).orElse("") + ".pdf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			dialog.setOverwrite(true);
			String file = dialog.open();
			if (file != null) {
				board.chosen().ifPresent(each -> write(each, Path.of(file)));
			}
		}

		private void write(DeviceHistory device, Path file) {
			Case model = session.opened().orElseThrow().model();
			ReportMetadata metadata = new ReportMetadata(model.getTitle(), model.getCustomer(), model.getCaseNumber(),
					model.getEngineer(), model.getCreatedNs(), VERSION, Audience.VENDOR);
			ILog log = ILog.of(PassportView.class);
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
				new CaseReport(Platform.getExtensionRegistry(), log::log)
						.write(new DevicePassport(device, shown).document(metadata), "pdf", out); //$NON-NLS-1$
			} catch (IOException e) {
				MessageDialog.openError(getSite().getShell(), Messages.PassportView_export,
						NLS.bind(Messages.PassportView_notWritten, file, e.getMessage()));
			}
		}
	}
}
