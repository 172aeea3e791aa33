package org.plumbline.ui.session;

import java.util.concurrent.Executor;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Gives every place of the workbench the same session: there is one open case, however many parts look at it. */
public final class CaseSessionFactory extends AbstractServiceFactory {

	private final Executor uiThread = task -> PlatformUI.getWorkbench().getDisplay().asyncExec(task);
	private final CaseSession session = new CaseSession(uiThread);

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parentLocator,
			IServiceLocator locator) {
		return session;
	}
}
