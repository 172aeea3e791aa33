package org.plumbline.ui.keep;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.plumbline.core.casefile.CaseLock;
import org.plumbline.core.casefile.CaseRecovery;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** Gives every place of the workbench the same keeper. */
public final class CaseKeeperFactory extends AbstractServiceFactory {

	private CaseKeeper keeper;

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parentLocator,
			IServiceLocator locator) {
		if (keeper == null) {
			CaseSession session = locator.getService(CaseSession.class);
			keeper = new CaseKeeper(session, new CaseRecovery(Settings.state().resolve("recovery")), //$NON-NLS-1$
					CaseLock.owner(Settings.author(), machine()));
		}
		return keeper;
	}

	private static String machine() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "localhost"; //$NON-NLS-1$
		}
	}
}
