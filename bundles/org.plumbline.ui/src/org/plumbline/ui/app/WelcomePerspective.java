package org.plumbline.ui.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Shown while no case is open: the welcome page and nothing else. */
public final class WelcomePerspective implements IPerspectiveFactory {

	/** Id in the registry. */
	public static final String ID = "org.plumbline.ui.start"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView("org.plumbline.ui.welcome", false, IPageLayout.LEFT, 1f, //$NON-NLS-1$
				layout.getEditorArea());
		layout.getViewLayout("org.plumbline.ui.welcome").setCloseable(false); //$NON-NLS-1$
	}
}
