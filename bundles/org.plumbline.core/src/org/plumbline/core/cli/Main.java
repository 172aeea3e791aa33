package org.plumbline.core.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.plumbline.core.extension.PlainRegistry;

/** The command line on a plain class path, which starts faster than a platform. */
public final class Main {

	private Main() {
	}

	/** Runs the command line and ends the process with its exit code. */
	public static void main(String[] args) {
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		boolean terminal = System.console() != null && System.console().isTerminal();
		try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
			CommandLine commandLine = new CommandLine(() -> PlainRegistry.read(Main.class.getClassLoader()),
					new Terminal(out, err, terminal));
			System.exit(commandLine.run(List.of(args)));
		} catch (java.io.IOException e) {
			System.exit(Session.FAILURE); // standard output is gone: there is nobody to tell
		}
	}
}
