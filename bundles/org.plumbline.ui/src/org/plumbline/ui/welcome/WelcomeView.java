package org.plumbline.ui.welcome;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.open.CaseOpener;
import org.plumbline.ui.open.RecentFiles;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;
import org.plumbline.ui.welcome.WelcomePage.Way;

/** Shown while no case is open. Only joins parts: the page draws, commands act. */
public final class WelcomeView extends ViewPart {

	private static final String PREFIX = "org.plumbline.ui."; //$NON-NLS-1$

	private WelcomePage page;

	@Override
	public void createPartControl(Composite parent) {
		CaseSession session = getSite().getService(CaseSession.class);
		page = new WelcomePage(parent);
		var store = Settings.store();
		IPropertyChangeListener recentChanged = event -> {
			if (event.getProperty().equals(Settings.RECENT)) {
				show();
			}
		};
		Consumer<Topic> caseChanged = topic -> {
			if (topic == Topic.CASE) {
				show();
			}
		};
		store.addPropertyChangeListener(recentChanged);
		session.addListener(caseChanged);
		Runnable unlisten = Colours.onChange(this::show);
		page.control().addDisposeListener(event -> {
			store.removePropertyChangeListener(recentChanged);
			session.removeListener(caseChanged);
			unlisten.run();
		});
		show();
		parent.getDisplay().asyncExec(this::showKeys);
	}

	/** Keys are known only after the first part has become active. */
	private void showKeys() {
		if (!page.control().isDisposed()) {
			show();
		}
	}

	private void show() {
		List<Way> ways = List.of(
				new Way("bundle24", Messages.WelcomeView_bundle, Messages.WelcomeView_bundleWhat, PREFIX + "openBundle", //$NON-NLS-1$ //$NON-NLS-2$
						key(PREFIX + "openBundle")), //$NON-NLS-1$
				new Way("case24", Messages.WelcomeView_case, Messages.WelcomeView_caseWhat, PREFIX + "openCase", //$NON-NLS-1$ //$NON-NLS-2$
						key(PREFIX + "openCase")), //$NON-NLS-1$
				new Way("sample24", Messages.WelcomeView_sample, Messages.WelcomeView_sampleWhat, PREFIX + "openSample", //$NON-NLS-1$ //$NON-NLS-2$
						"")); //$NON-NLS-1$
		page.show(ways, this::run, new RecentFiles(Settings.store()).list(),
				file -> CaseOpener.of(getSite().getWorkbenchWindow()).open(List.of(file)));
	}

	private String key(String command) {
		var keys = getSite().getService(IBindingService.class).getBestActiveBindingFor(command);
		return keys == null ? "" : keys.format(); //$NON-NLS-1$
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null); // null: no event behind it
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			Platform.getLog(WelcomeView.class).log(Status.error(command, e));
		}
	}

	@Override
	public void setFocus() {
		page.control().setFocus();
	}
}
