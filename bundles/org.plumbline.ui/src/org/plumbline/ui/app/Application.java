package org.plumbline.ui.app;

import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The workbench as an application. Arguments are the files to open at start. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Map<?, ?> arguments = context.getArguments();
		String[] files = (String[]) arguments.get(IApplicationContext.APPLICATION_ARGS);
		TableCollections.join();
		Display display = PlatformUI.createDisplay();
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new PlumblineWorkbench(files));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
