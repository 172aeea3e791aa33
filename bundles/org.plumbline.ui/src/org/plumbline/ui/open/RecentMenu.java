package org.plumbline.ui.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.plumbline.ui.preference.Settings;

/** The menu of files opened last. */
public final class RecentMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		RecentFiles recent = new RecentFiles(Settings.store());
		List<IContributionItem> items = new ArrayList<>();
		for (Path file : recent.list()) {
			String text = NLS.bind(Messages.RecentMenu_file, file.getFileName(), file.getParent());
			items.add(item(text, true, () -> CaseOpener.of(services.getService(IWorkbenchWindow.class))
					.open(List.of(file))));
		}
		if (items.isEmpty()) {
			items.add(item(Messages.RecentMenu_none, false, () -> {}));
		} else {
			items.add(new Separator());
			items.add(item(Messages.RecentMenu_clear, true, recent::clear));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(String text, boolean enabled, Runnable action) {
		Action result = new Action(text.replace("&", "&&"), IAction.AS_PUSH_BUTTON) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				action.run();
			}
		};
		result.setEnabled(enabled);
		return new ActionContributionItem(result);
	}
}
