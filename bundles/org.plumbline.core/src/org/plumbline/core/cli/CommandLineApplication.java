package org.plumbline.core.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line inside a running platform: {@code -application org.plumbline.core.commandLine}. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		FileOutputStream out = new FileOutputStream(FileDescriptor.out);
		return run(List.of(args), out, err);
	}

	/**
	 * Runs one command for a program that has the platform inside.
	 *
	 * @param out takes results and nothing else
	 * @param err takes complaints
	 * @return exit code
	 */
	public int run(List<String> args, OutputStream out, PrintStream err) {
		return new CommandLine(RegistryFactory::getRegistry, new Terminal(out, err, false)).run(args);
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
