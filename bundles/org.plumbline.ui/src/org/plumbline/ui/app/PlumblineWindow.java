package org.plumbline.ui.app;

import java.util.function.Consumer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.plumbline.ui.open.FileDrop;
import org.plumbline.ui.open.KeeperQuestions;
import org.plumbline.ui.open.OpeningLine;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;
import org.plumbline.ui.source.SourceTimeWatch;

/** The one window: title, tool bar, status line, files dropped onto it; welcome page or workbench. */
final class PlumblineWindow extends WorkbenchWindowAdvisor {

	private static final Point FIRST_SIZE = new Point(1500, 940);

	private CaseSession session;
	private Consumer<Topic> perspectiveSwitch = topic -> {};

	PlumblineWindow(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(FIRST_SIZE);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowMenuBar(true);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		session = window.getService(CaseSession.class);
		WindowTitle.keep(window, session);
		IStatusLineManager line = getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
		CaseStatusLine.keep(line, window.getShell(), session);
		OpeningLine.keep(line, window.getShell(), session);
		FileDrop.onto(window);
		SourceTimeWatch.keep(session, window.getShell().getDisplay()::asyncExec);
		KeeperQuestions.keep(window);
		perspectiveSwitch = topic -> {
			if (topic == Topic.CASE) {
				showPerspective(window);
			}
		};
		session.addListener(perspectiveSwitch);
		// The restored one may belong to a case that is not open any more; it is being drawn just now, so switch later.
		window.getShell().getDisplay().asyncExec(() -> showPerspective(window));
	}

	private void showPerspective(IWorkbenchWindow window) {
		if (window.getActivePage() == null) {
			return; // closed before it was shown
		}
		String id = session.opened().isPresent() ? DiagnosePerspective.ID : WelcomePerspective.ID;
		PlumblineWorkbench.showPerspective(window, id);
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(perspectiveSwitch);
		}
		super.dispose();
	}
}
