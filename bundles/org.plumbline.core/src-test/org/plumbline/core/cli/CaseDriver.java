package org.plumbline.core.cli;

import java.util.List;

import org.plumbline.core.extension.PlainRegistry;

/** The command line of {@link CaseCommandTest} as a process of its own. */
final class CaseDriver {

	private CaseDriver() {
	}

	public static void main(String[] args) {
		System.exit(new CommandLine(() -> PlainRegistry.read(ClassLoader.getPlatformClassLoader()),
				new Terminal(System.out, System.err, false)).run(List.of(args)));
	}
}
