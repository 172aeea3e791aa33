package org.plumbline.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plumbline.ui.open.CaseOpener;
import org.plumbline.ui.open.CaseSaver;
import org.plumbline.ui.session.CaseSession;

/** The life of the workbench: start, files to open at start, question before losing changes, end. */
final class PlumblineWorkbench extends WorkbenchAdvisor {

	private final List<Path> files;

	/** @param arguments of the command line; what starts with a dash, and its value, is not ours */
	PlumblineWorkbench(String[] arguments) {
		files = IntStream.range(0, arguments.length).filter(i -> !isOption(arguments[i]))
				.filter(i -> i == 0 || !isOption(arguments[i - 1])).mapToObj(i -> Path.of(arguments[i])).toList();
	}

	private static boolean isOption(String argument) {
		return argument.startsWith("-"); //$NON-NLS-1$
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return WelcomePerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new PlumblineWindow(configurer);
	}

	@Override
	public void postStartup() {
		super.postStartup();
		IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow();
		GtkTheme.follow(getWorkbenchConfigurer().getWorkbench());
		if (!files.isEmpty()) {
			CaseOpener.of(window).open(files);
		}
	}

	@Override
	public boolean preShutdown() {
		IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
		if (!super.preShutdown() || !CaseSaver.of(workbench).mayClose()) {
			return false;
		}
		workbench.getService(CaseSession.class).close(); // the window is remembered with the welcome page
		return true;
	}

	/** Shows a perspective in a window. */
	static void showPerspective(IWorkbenchWindow window, String id) {
		try {
			window.getWorkbench().showPerspective(id, window);
		} catch (WorkbenchException e) {
			report(e);
		}
	}

	private static void report(CoreException e) {
		IStatus status = Status.error(e.getMessage(), e);
		StatusManager.getManager().handle(status, StatusManager.LOG);
	}
}
