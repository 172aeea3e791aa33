package org.plumbline.ui.storage;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.plumbline.ui.session.CaseSession;

/** Gives every view the same board. */
public final class StorageBoardFactory extends AbstractServiceFactory {

	private StorageBoard board;

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parentLocator, //$NON-NLS-1$
			IServiceLocator locator) {
		if (board == null) {
			board = new StorageBoard(PlatformUI.getWorkbench().getService(CaseSession.class),
					task -> PlatformUI.getWorkbench().getDisplay().asyncExec(task));
		}
		return board;
	}
}
