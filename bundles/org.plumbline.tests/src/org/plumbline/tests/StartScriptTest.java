package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The class path that the start script gives the command line, told by a Java that only says how it was called: all that
 * our bundles without a screen require, for reports the library that turns Arabic and Hebrew, and nothing of the screen.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script there takes all plug-ins")
class StartScriptTest {

	private static final String TURNING = "com.ibm.icu";

	@TempDir
	Path home;

	@BeforeEach
	void installNothingButNames() throws IOException {
		Files.copy(Checkout.root().resolve("features/org.plumbline.feature/rootfiles/plumbline"),
				home.resolve("plumbline"));
		Path plugins = Files.createDirectory(home.resolve("plugins"));
		for (String line : Files
				.readAllLines(Checkout.root().resolve("releng/org.plumbline.product/plugins.txt"))) {
			if (!line.isBlank() && !line.startsWith("#")) {
				Files.createFile(plugins.resolve(line.strip().replaceFirst(" ", "_") + ".jar"));
			}
		}
		for (String each : Checkout.BUNDLES) {
			Files.write(plugins.resolve("org.plumbline." + each + "_0.1.0.jar"), new byte[0]);
		}
		Path java = home.resolve("runtime/bin/java");
		Files.createDirectories(java.getParent());
		Files.writeString(home.resolve("runtime/release"), "JAVA_VERSION=\"25\"\n");
		Files.writeString(java, "#!/bin/sh\nfor each in \"$@\"; do echo \"$each\"; done\n");
		assertTrue(java.toFile().setExecutable(true));
	}

	private List<String> classPath(String command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("plumbline").toString(), command, "x");
		builder.environment().put("HOME", home.toString());
		Process process = builder.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		List<String> words = said.lines().toList();
		return Stream.of(words.get(words.indexOf("-cp") + 1).split(":"))
				.map(each -> each.replaceFirst(".*/", "").replaceFirst("_.*", "")).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "report", "analyze" })
	void reportsHaveAllThatOurBundlesRequire(String command) throws Exception {
		List<String> path = classPath(command);
		TreeSet<String> missing = new TreeSet<>(required());
		missing.removeAll(path);
		assertEquals(new TreeSet<String>(), missing);
		assertTrue(path.contains(TURNING), "Arabic and Hebrew");
	}

	@ParameterizedTest
	@ValueSource(strings = { "report", "analyze", "case", "decode", "info", "--help" })
	void nothingOfTheScreenIsOnThePath(String command) throws Exception {
		assertEquals(List.of(), classPath(command).stream().filter(each -> each.contains(".swt")
				|| each.contains(".jface") || each.equals("org.plumbline.ui")).toList());
	}

	@Test
	void commandsWithoutReportsDoWithoutTheLargeLibrary() throws Exception {
		assertFalse(classPath("decode").contains(TURNING));
	}

	/** What the bundles without a screen are and require. */
	private static List<String> required() throws IOException {
		List<String> required = new ArrayList<>();
		for (String bundle : List.of("model", "core", "esxi", "report")) {
			try (InputStream in = Files.newInputStream(Checkout.bundle(bundle).resolve("META-INF/MANIFEST.MF"))) {
				String all = String.valueOf(new Manifest(in).getMainAttributes().getValue("Require-Bundle"));
				Stream.of(all.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(each -> each.split(";")[0].strip())
						.forEach(required::add);
			}
			required.add("org.plumbline." + bundle);
		}
		required.remove("null");
		return required;
	}
}
