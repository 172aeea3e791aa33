package org.plumbline.ui.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.PackImport;
import org.plumbline.core.rule.PackOffer;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.Settings;

/** Takes a pack of rules from a file, after saying what it is and who vouches for it. */
final class PackImporting {

	private final Shell shell;
	private final PackImport packs;

	/** @param shipped packs of the program */
	PackImporting(Shell shell, List<NamedResource> shipped) {
		this.shell = shell;
		this.packs = new PackImport(Settings.rulesFolder(), shipped);
	}

	/** Asks for a file and takes it; returns whether there are other rules now. */
	boolean ask() {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.PackImporting_title);
		dialog.setFilterExtensions(new String[] { "*.yaml;*.yml" }); //$NON-NLS-1$
		String chosen = dialog.open();
		return chosen != null && take(Path.of(chosen));
	}

	private boolean take(Path file) {
		try {
			PackOffer offer = packs.look(file);
			if (offer.trust() == PackOffer.Trust.REFUSED) {
				MessageDialog.openError(shell, Messages.PackImporting_title, words(offer));
				return false;
			}
			if (!MessageDialog.openConfirm(shell, Messages.PackImporting_title, words(offer))) {
				return false;
			}
			packs.take(offer);
			return true;
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.PackImporting_title, String.valueOf(e.getMessage()));
			return false;
		}
	}

	/** Says what a pack is, a sentence a line. */
	static String words(PackOffer offer) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.PackImporting_pack, new Object[] { offer.id(), offer.version(), offer.date(),
				Amounts.count(offer.rules().size()) }));
		lines.add(switch (offer.trust()) {
		case SIGNED -> Messages.PackImporting_signed;
		case UNSIGNED -> Messages.PackImporting_unsigned;
		case REFUSED -> Messages.PackImporting_refused;
		});
		offer.replaces().ifPresent(old -> lines.add(NLS.bind(
				offer.isOlder() ? Messages.PackImporting_older : Messages.PackImporting_replaces, old.version(),
				old.date())));
		offer.broken().forEach(each -> lines.add(NLS.bind(Messages.PackImporting_broken, each.rule(), each.reason())));
		return String.join("\n\n", lines); //$NON-NLS-1$
	}
}
