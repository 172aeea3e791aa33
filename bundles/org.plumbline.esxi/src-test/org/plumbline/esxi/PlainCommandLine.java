package org.plumbline.esxi;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line on a plain class path, without OSGi: the bundles' folders and whatever this test runs with. It is
 * called by name, as a script calls it, because its package is not for other bundles.
 */
final class PlainCommandLine {

	private static final String MAIN = "org.plumbline.core.cli.Main";

	/** How a command ended and what it said. */
	record Outcome(int exit, String out, String err) {

		Object json() {
			return JsonText.parse(out);
		}
	}

	private static final List<Path> CLASS_PATH = classPath();
	private static final ClassLoader LOADER = new URLClassLoader(
			CLASS_PATH.stream().map(PlainCommandLine::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());

	private final Path data;

	/** @param data where indexes live */
	PlainCommandLine(Path data) {
		this.data = data;
	}

	/** Runs a command in this process. */
	Outcome run(String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		try {
			PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
			Object exit = LOADER.loadClass(MAIN).getMethod("run", List.class, OutputStream.class, PrintStream.class)
					.invoke(null, withData(args), out, complaints);
			return new Outcome((Integer) exit, out.toString(StandardCharsets.UTF_8),
					err.toString(StandardCharsets.UTF_8));
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Runs a command in a process of its own, in a locale and time zone that trap careless code. */
	Outcome start(Path folder, String... args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"-Xmx512m", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Chatham",
						"--enable-native-access=ALL-UNNAMED", "-cp",
						CLASS_PATH.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), MAIN));
		command.addAll(withData(args));
		Path out = folder.resolve("out.txt");
		Path err = folder.resolve("err.txt");
		Process process = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.PIPE)
				.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		process.getOutputStream().close();
		return new Outcome(process.waitFor(), Files.readString(out), Files.readString(err));
	}

	private List<String> withData(String... args) {
		boolean takesData = !List.of("decode", "rules").contains(args[0]);
		return takesData ? Stream.concat(Stream.of(args), Stream.of("--data", data.toString())).toList()
				: List.of(args);
	}

	private static List<Path> classPath() {
		List<Path> running = running();
		List<Path> all = new ArrayList<>();
		all.add(bundle("esxi"));
		if (running.stream()
				.noneMatch(each -> each.getFileName().toString().matches("org\\.plumbline\\.core.*\\.jar"))) {
			all.add(bundle("core"));
		}
		all.addAll(running);
		return all;
	}

	private static List<Path> running() {
		if (PlainCommandLine.class.getClassLoader() instanceof URLClassLoader own) {
			return Stream.of(own.getURLs()).map(each -> Path.of(each.getPath())).toList();
		}
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();
	}

	private static Path bundle(String name) {
		Path here = Path.of("").toAbsolutePath();
		Path bundles = Files.exists(here.resolve("plugin.xml")) ? here.getParent() : here.resolve("bundles");
		return bundles.resolve("org.plumbline." + name);
	}

	private static URL url(Path path) {
		try {
			return path.toUri().toURL();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
