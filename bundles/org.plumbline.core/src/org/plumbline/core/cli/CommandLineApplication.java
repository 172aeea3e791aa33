package org.plumbline.core.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
		return new CommandLine(RegistryFactory::getRegistry, new Terminal(out, err, false)).run(List.of(args));
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
