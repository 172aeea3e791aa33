package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.format.PathPattern;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.Host;

class CodeDigestTest {

	private static final String TABLE = "org/plumbline/core/intake/internal/table.tsv";

	@TempDir
	Path folder;

	/** A reader that a later build may replace. */
	public static final class Replaced implements CommandOutputParser {

		@Override
		public void parse(CapturedOutput output, Host host) {
			host.setVersion(output.lines().getFirst());
		}
	}

	/** Loads the parser from a place of its own, as if that were all of a bundle. */
	private static Class<?> loaded(Path place) throws IOException, ReflectiveOperationException {
		URL[] urls = { place.toUri().toURL() };
		try (URLClassLoader loader = new URLClassLoader(urls, CodeDigestTest.class.getClassLoader()) {

			@Override
			protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
				return name.equals(Replaced.class.getName()) ? findClass(name) : super.loadClass(name, resolve);
			}
		}) {
			return loader.loadClass(Replaced.class.getName());
		}
	}

	private static byte[] code() throws IOException {
		try (InputStream in = CodeDigestTest.class.getResourceAsStream("CodeDigestTest$Replaced.class")) {
			return in.readAllBytes();
		}
	}

	private static String classFile() {
		return Replaced.class.getName().replace('.', '/') + ".class";
	}

	/** @param built when it was built: the same sources may be built twice */
	private Path archive(String name, String table, long built) throws IOException {
		Path file = folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, byte[]> each : Map.of(classFile(), code(), TABLE,
					table.getBytes(StandardCharsets.UTF_8), "META-INF/MANIFEST.MF",
					Long.toString(built).getBytes(StandardCharsets.UTF_8)).entrySet()) {
				ZipEntry entry = new ZipEntry(each.getKey());
				entry.setTime(built);
				zip.putNextEntry(entry);
				zip.write(each.getValue());
			}
		}
		return file;
	}

	private String digest(Path place) throws IOException, ReflectiveOperationException {
		return CodeDigest.of(Set.of(loaded(place)));
	}

	@Test
	void theSameSourcesBuiltTwiceAreTheSameAndOthersAreNot() throws IOException, ReflectiveOperationException {
		String first = digest(archive("a b.jar", "one", 1_700_000_000_000L));
		assertEquals(first, digest(archive("later.jar", "one", 1_800_000_000_000L)));
		assertNotEquals(first, digest(archive("changed.jar", "two", 1_700_000_000_000L)));
	}

	@Test
	void aClassThatWasCompiledAnewIsOtherCode() throws IOException, ReflectiveOperationException {
		Path place = folder.resolve("classes");
		Path file = place.resolve(classFile());
		Files.createDirectories(file.getParent());
		Files.write(file, code());
		String before = digest(place);
		Files.writeString(place.resolve("report.xml"), "what a test run leaves is no code");
		assertEquals(before, digest(place));
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
		assertNotEquals(before, digest(place));
	}

	@Test
	void anInputIsReadAnewByOtherCodeAndNotByTheSame() throws IOException, ReflectiveOperationException {
		Path input = folder.resolve("a.tgz");
		Files.write(input, Fixtures.tgz(Map.of("r/commands/version.txt", "1.0\n".getBytes(StandardCharsets.UTF_8),
				"r/var/log/a.log", "S1 one\n".getBytes(StandardCharsets.UTF_8))));
		Path first = archive("first.jar", "one", 0);
		Path store = read(input, first).store().folder();
		assertEquals(store, read(input, archive("same.jar", "one", 9_000_000)).store().folder());
		Path other = read(input, archive("other.jar", "two", 0)).store().folder();
		assertNotEquals(store, other);
		assertEquals(store, read(input, first).store().folder());
	}

	@Test
	void whatOtherCodeMadeGoesAfterAWeek() throws IOException, ReflectiveOperationException {
		Path input = folder.resolve("a.tgz");
		Files.write(input, Fixtures.tgz(Map.of("r/commands/version.txt", "1.0\n".getBytes(StandardCharsets.UTF_8),
				"r/var/log/a.log", "S1 one\n".getBytes(StandardCharsets.UTF_8))));
		Path old = read(input, archive("old.jar", "one", 0)).store().folder();
		Path recent = read(input, archive("recent.jar", "two", 0)).store().folder();
		Files.setLastModifiedTime(old.resolve("store.properties"),
				FileTime.from(Instant.now().minus(Duration.ofDays(8))));
		Path other = Files.createDirectory(old.resolveSibling("0".repeat(64) + "-abc"));
		Path now = read(input, archive("now.jar", "three", 0)).store().folder();
		assertEquals(List.of(false, true, true, true),
				List.of(Files.exists(old), Files.exists(recent), Files.exists(other), Files.exists(now)));
		assertEquals(old, read(input, archive("again.jar", "one", 0)).store().folder(), "it is made anew");
	}

	private ReadBundle read(Path input, Path place) throws IOException, ReflectiveOperationException {
		CommandOutputParser parser = (CommandOutputParser) loaded(place).getConstructor().newInstance();
		OutputParsers parsers = new OutputParsers(List.of(
				new OutputParsers.Entry("test.version", "", "version", PathPattern.of("commands/version.txt"),
						parser)));
		ReadBundle read = new InputReader(Fixtures.FORMATS, parsers, new MarkSet(List.of()),
				new IntakeSettings(folder.resolve("data"), OptionalInt.empty())).read(input, new NullProgressMonitor())
				.getFirst();
		assertEquals("1.0", read.model().getHosts().getFirst().getVersion());
		return read;
	}
}
