package org.plumbline.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Generates the Java code of the models, or checks that the committed code is what the models say.
 *
 * <p>
 * Arguments: {@code write|check}, the folder of the model bundle, a working folder. Both modes generate into the
 * working folder first, so a failure never leaves half of the bundle's {@code src-gen} replaced. Exit code: 0 if the
 * code is what the models say, 1 if {@code check} found differences, 2 for wrong arguments.
 */
public final class GenerateModel {

	/** In the order of dependence: what a later model uses comes earlier. */
	private static final List<String> MODELS = List.of("evidence", "event", "casefile");

	private GenerateModel() {
	}

	/** Runs the generator. A model that cannot be read, or code that cannot be written, ends it with an exception. */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 3 || !Set.of("write", "check").contains(arguments[0])) {
			System.err.println("usage: GenerateModel write|check BUNDLE WORK");
			System.exit(2);
		}
		Path bundle = Path.of(arguments[1]).toAbsolutePath().normalize();
		Path work = Path.of(arguments[2]).toAbsolutePath().normalize();
		var wanted = new SourceTree(work.resolve("src-gen"));
		wanted.delete();
		new CodeGenerator(bundle, work).generate(MODELS);
		var committed = new SourceTree(bundle.resolve("src-gen"));
		List<String> different = committed.differences(wanted);
		if (arguments[0].equals("write")) {
			committed.take(wanted, different);
			System.out.println("src-gen: " + different.size() + " files changed");
		} else if (!different.isEmpty()) {
			System.err.println("src-gen is not what the models say; run again with -Dmodel.mode=write. Different:");
			different.forEach(System.err::println);
			System.exit(1);
		}
	}
}
