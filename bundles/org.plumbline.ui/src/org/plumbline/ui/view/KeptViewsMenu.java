package org.plumbline.ui.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.plumbline.model.casefile.SavedView;

/** The menu of views that are kept in the case. */
public final class KeptViewsMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		KeptViews kept = new KeptViews(services.getService(IWorkbenchWindow.class));
		List<IContributionItem> items = new ArrayList<>();
		List<SavedView> all = kept.all();
		all.forEach(each -> items.add(item(name(each), () -> kept.show(each))));
		if (!all.isEmpty()) {
			MenuManager remove = new MenuManager(Messages.KeptViewsMenu_remove);
			all.forEach(each -> remove.add(item(name(each), () -> kept.remove(each))));
			items.add(new Separator());
			items.add(remove);
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static String name(SavedView view) {
		return view.getName().isBlank() ? view.getFilter() : view.getName();
	}

	private static IContributionItem item(String text, Runnable action) {
		return new ActionContributionItem(new Action(text.replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				action.run();
			}
		});
	}
}
