package org.plumbline.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseLock;
import org.plumbline.core.casefile.CaseOwner;
import org.plumbline.core.casefile.CaseReview;
import org.plumbline.core.extension.PlainRegistry;
import org.plumbline.model.casefile.Case;

/** The commands on case files by their contract. Nobody contributes formats or rules here. */
class CaseCommandTest {

	private static final int MOST_LINES_OF_A_CHANGE = 60;

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private String log;
	private String file;

	@BeforeEach
	void makeACase() throws IOException {
		log = Files.writeString(folder.resolve("a.log"), "one 10.1.2.3\ntwo\n").toString();
		file = folder.resolve("a.plumb").toString();
		assertEquals(0, run("new", file, log));
	}

	private int run(String... args) {
		out.reset();
		List<String> all = Stream.of(Stream.of("case"), Stream.of(args), Stream.of("--data",
				folder.resolve("data").toString(), "--author", "ann")).flatMap(each -> each).toList();
		return new CommandLine(() -> PlainRegistry.read(ClassLoader.getPlatformClassLoader()),
				new Terminal(out, new PrintStream(err, true, StandardCharsets.UTF_8), false)).run(all);
	}

	private String said() {
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Makes a copy whose title and summary somebody has changed, as the window would save it. */
	private String copy(String name, String title, String summary) throws IOException {
		Path copy = folder.resolve(name);
		Case model = CaseFile.read(Path.of(file));
		model.setTitle(title);
		model.setSummary(summary);
		CaseFile.write(model, copy); // what its log does not know is completed by a merge
		return copy.toString();
	}

	@Test
	void makesACaseAndTellsWhatItHolds() {
		assertEquals(0, run("info", file, "--json"));
		assertTrue(said().contains("\"name\" : \"a.log\"") && said().contains("\"format\" : 2"), said());
		assertTrue(said().contains("\"custodyHolds\" : true"), said());
		assertEquals(0, run("info", file));
		assertEquals(2, run("new", file, log));
	}

	@Test
	void verifiesTheChainAndTheBundlesAtHand() throws IOException {
		assertEquals(0, run("verify", file));
		assertTrue(said().contains("1 of 1"), said());
		Files.writeString(Path.of(log), "three\n");
		assertEquals(1, run("verify", file));
		assertTrue(said().contains("SHA-256"), said());
		assertEquals(3, run("verify", log));
	}

	@Test
	void saysOfAFrozenCaseThatItWasTouched() throws IOException {
		Case model = CaseFile.read(Path.of(file));
		CaseEditor editor = new CaseEditor(model, () -> 1_700_000_000_000_000_000L);
		editor.review(CaseReview.FROZEN, "ann", "handed out");
		CaseFile.write(model, Path.of(file));
		run("verify", file);
		assertFalse(said().contains("frozen"), said());
		editor.describe("Another title", "", "", "", "");
		CaseFile.write(model, Path.of(file));
		assertEquals(1, run("verify", file));
		assertTrue(said().contains("This case was frozen by ann at 2023-11-14T22:13:20Z and has been changed since"),
				said());
	}

	@Test
	void mergesAndListsWhatMustBeDecided() throws IOException {
		String mine = copy("mine.plumb", "Mine", "");
		String theirs = copy("theirs.plumb", "Case a.log", "Theirs");
		String merged = folder.resolve("merged.plumb").toString();
		assertEquals(0, run("merge", mine, theirs, "-o", merged));
		assertEquals("Mine Theirs", read(merged));
		String other = copy("other.plumb", "Other", "");
		assertEquals(1, run("merge", mine, other, "-o", merged));
		assertTrue(said().contains("title") && said().contains("Mine") && said().contains("Other"), said());
		assertTrue(said().contains("conflict: Case, title\n") && said().contains("somebody at "), said());
		assertEquals(0, run("merge", mine, other, "-o", merged, "--ours"));
		assertEquals("Mine ", read(merged));
		assertEquals(0, run("merge", mine, other, "-o", merged, "--theirs"));
		assertEquals("Other ", read(merged));
		assertEquals(0, run("verify", merged));
		assertEquals(2, run("merge", mine, other));
		assertEquals(2, run("merge", mine, other, "-o", merged, "--ours", "--theirs"));
	}

	private static String read(String file) throws IOException {
		Case model = CaseFile.read(Path.of(file));
		return model.getTitle() + ' ' + model.getSummary();
	}

	@Test
	void writesNoFileThatSomebodyHasOpen() throws IOException {
		Path target = folder.resolve("open.plumb");
		Files.copy(Path.of(file), target);
		CaseOwner bob = new CaseOwner("bob", "elsewhere", 7, 0, "t");
		try (CaseLock lock = CaseLock.take(target, bob).orElseThrow()) {
			assertTrue(lock.isOurs());
			assertEquals(3, run("merge", file, file, "-o", target.toString()));
			assertTrue(err.toString(StandardCharsets.UTF_8).contains("bob"));
		}
		assertEquals(0, run("merge", file, file, "-o", target.toString()));
	}

	@Test
	void redactsWithAMapThatStaysApart() throws IOException {
		String named = copy("named.plumb", "Case of 10.1.2.3", "heron");
		String hidden = folder.resolve("hidden.plumb").toString();
		Path map = folder.resolve("map.txt");
		assertEquals(0, run("redact", named, "--preview", "--term", "heron"));
		assertTrue(said().contains("IP_1\t10.1.2.3") && said().contains("TERM_1\theron"), said());
		assertEquals(0, run("redact", named, "-o", hidden, "--map", map.toString(), "--term", "heron"));
		assertEquals("Case of IP_1 TERM_1", read(hidden));
		assertTrue(Files.readString(map).contains("IP_1\tIP\t10.1.2.3"));
		assertEquals(0, run("redact", named, "-o", hidden, "--keep", "10.1.2.3"));
		assertEquals("Case of 10.1.2.3 heron", read(hidden));
		assertEquals(2, run("redact", named));
	}

	/** Git calls the driver as {@code plumbline case merge %A %B --base %O -o %A}. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void isAMergeDriverOfGit() throws IOException, InterruptedException {
		assumeTrue(git("--version") == 0, "no git here");
		Path driver = folder.resolve("driver.sh");
		Files.writeString(driver, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
				+ "' -Xmx200m -cp '" + classPath() + "' " + CaseDriver.class.getName()
				+ " case merge \"$1\" \"$2\" --base \"$3\" -o \"$1\" --author git\n");
		assertTrue(driver.toFile().setExecutable(true));
		git("init", "-q", "-b", "main");
		git("config", "user.name", "ann");
		git("config", "user.email", "ann@example.org");
		git("config", "merge.plumb.driver", driver + " %A %B %O");
		Files.writeString(folder.resolve(".gitattributes"), "*.plumb merge=plumb diff=plumb\n");
		Files.writeString(folder.resolve(".gitignore"), "data\n*.bak\n*.sh\n");
		commit("start");
		git("checkout", "-q", "-b", "side");
		Files.move(Path.of(copy("x", "Case a.log", "Side")), Path.of(file),
				java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		commit("side");
		git("checkout", "-q", "main");
		Files.move(Path.of(copy("x", "Main", "")), Path.of(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		commit("main");
		assertEquals(0, git("merge", "-q", "-m", "merge", "side"));
		assertEquals("Main Side", read(file));
		aDiffIsReadable();
		git("checkout", "-q", "-b", "clash", "HEAD~1");
		Files.move(Path.of(copy("x", "Clash", "")), Path.of(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		commit("clash");
		assertFalse(git("merge", "-q", "-m", "merge", "main") == 0);
		assertEquals(1, org.plumbline.core.casefile.CaseMerge.conflicts(CaseFile.read(Path.of(file))).size());
	}

	/** The way to compare that the manual names. */
	private void aDiffIsReadable() throws IOException, InterruptedException {
		if (new ProcessBuilder("sh", "-c", "command -v unzip").redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
				.waitFor() != 0) {
			return; // nothing here that takes a zip apart
		}
		git("config", "diff.plumb.textconv", "sh -c 'unzip -p \"$0\" case.xmi'");
		Path shown = folder.resolve("shown.sh");
		new ProcessBuilder("git", "diff", "HEAD~1", "--", "a.plumb").directory(folder.toFile())
				.redirectOutput(shown.toFile()).start().waitFor();
		String text = Files.readString(shown);
		assertTrue(text.lines().anyMatch(each -> each.startsWith("+") && each.contains("summary=\"Side\"")), text);
		long lines = text.lines().filter(each -> each.startsWith("+") || each.startsWith("-")).count();
		assertTrue(lines < MOST_LINES_OF_A_CHANGE, text);
	}

	private static String classPath() {
		return CaseCommandTest.class.getClassLoader() instanceof URLClassLoader loader
				? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
				: System.getProperty("java.class.path");
	}

	private void commit(String message) throws IOException, InterruptedException {
		git("add", "-A");
		assertEquals(0, git("commit", "-q", "-m", message));
	}

	private int git(String... args) throws IOException, InterruptedException {
		List<String> all = Stream.concat(Stream.of("git"), Stream.of(args)).toList();
		return new ProcessBuilder(all).directory(folder.toFile())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
				.start().waitFor();
	}
}
