package org.plumbline.tests;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** Runs the command line as the application that it is. */
final class CommandLineRun {

	/** How a command ended and what it said. */
	record Outcome(int exit, String out, String err) {
	}

	private CommandLineRun() {
	}

	/** Runs one command; its results go to standard output. */
	static int exitCode(String... args) throws Exception {
		return (Integer) application().start(new Context(args));
	}

	/** Runs one command and keeps what it says. Called by name: the package is not for other bundles. */
	static Outcome outcome(String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		try {
			IApplication application = application();
			Object exit = application.getClass().getMethod("run", List.class, OutputStream.class, PrintStream.class)
					.invoke(application, List.of(args), out, new PrintStream(err, true, StandardCharsets.UTF_8));
			return new Outcome((Integer) exit, out.toString(StandardCharsets.UTF_8),
					err.toString(StandardCharsets.UTF_8));
		} catch (ReflectiveOperationException | CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static IApplication application() throws CoreException {
		return (IApplication) RegistryFactory.getRegistry().getExtension("org.plumbline.core.commandLine")
				.getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class");
	}

	/** Hands over arguments and nothing else. */
	private record Context(String[] args) implements IApplicationContext {

		@Override
		public Map<?, ?> getArguments() {
			return Map.of(APPLICATION_ARGS, args);
		}

		@Override
		public void applicationRunning() {
			// there is no splash screen to close
		}

		@Override
		public String getBrandingApplication() {
			return "";
		}

		@Override
		public String getBrandingName() {
			return "";
		}

		@Override
		public String getBrandingDescription() {
			return "";
		}

		@Override
		public String getBrandingId() {
			return "";
		}

		@Override
		public String getBrandingProperty(String key) {
			return "";
		}

		@Override
		public Bundle getBrandingBundle() {
			throw new UnsupportedOperationException();
		}

		@Override
		public void setResult(Object result, IApplication application) {
			throw new UnsupportedOperationException();
		}
	}
}
