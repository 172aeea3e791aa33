package org.plumbline.core.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
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
		FileOutputStream out = new FileOutputStream(FileDescriptor.out);
		System.exit(run(List.of(args), new Terminal(out, err, terminal)));
	}

	/**
	 * Runs one command for a program that has the command line inside.
	 *
	 * @param out takes results and nothing else
	 * @param err takes complaints
	 * @return exit code
	 */
	public static int run(List<String> args, OutputStream out, PrintStream err) {
		return run(args, new Terminal(out, err, false));
	}

	private static int run(List<String> args, Terminal terminal) {
		return new CommandLine(() -> PlainRegistry.read(Main.class.getClassLoader()), terminal).run(args);
	}
}
