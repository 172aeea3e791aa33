package org.plumbline.ui.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.CollectionRequest;
import org.plumbline.model.evidence.Host;
import org.plumbline.ui.session.CaseSession;

/** Asks for what rules could not read: saves a mail, or a script of commands that only read. */
final class CollectActions {

	private final CaseSession session;
	private final IShellProvider shell;

	CollectActions(CaseSession session, IShellProvider shell) {
		this.session = session;
		this.shell = shell;
	}

	void addTo(IMenuManager menu) {
		menu.add(action(Messages.CollectActions_mail, "collect.txt", CollectActions::mail)); //$NON-NLS-1$
		menu.add(action(Messages.CollectActions_script, "collect.sh", //$NON-NLS-1$
				opened -> new CollectionRequest(opened.skipped()).script()));
	}

	private static String mail(OpenedCase opened) {
		List<String> hosts = opened.bundles().stream().flatMap(each -> each.getHosts().stream()).map(Host::getName)
				.filter(each -> !each.isEmpty()).distinct().sorted().toList();
		return new CollectionRequest(opened.skipped()).mail(hosts);
	}

	private Action action(String text, String file, Function<OpenedCase, String> content) {
		return new Action(text) {
			@Override
			public void run() {
				session.opened().ifPresent(opened -> save(text, file, content.apply(opened)));
			}
		};
	}

	private void save(String title, String file, String content) {
		FileDialog dialog = new FileDialog(shell.getShell(), SWT.SAVE);
		dialog.setText(title);
		dialog.setFileName(file);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		try {
			Files.writeString(Path.of(chosen), content);
		} catch (IOException e) {
			MessageDialog.openError(shell.getShell(), title, NLS.bind(Messages.CollectActions_failed, chosen, e));
		}
	}
}
