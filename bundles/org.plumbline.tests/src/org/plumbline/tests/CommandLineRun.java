package org.plumbline.tests;

import java.util.Map;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** Runs the command line as the application that it is. */
final class CommandLineRun {

	private CommandLineRun() {
	}

	/** Runs one command; its results go to standard output. */
	static int exitCode(String... args) throws Exception {
		IApplication application = (IApplication) RegistryFactory.getRegistry()
				.getExtension("org.plumbline.core.commandLine").getConfigurationElements()[0].getChildren("run")[0]
				.createExecutableExtension("class");
		return (Integer) application.start(new Context(args));
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
