package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.counter.CounterFile;
import org.plumbline.core.counter.CounterInput;
import org.plumbline.core.intake.MemberReader;
import org.plumbline.core.intake.MemberReader.Shown;
import org.plumbline.core.intake.Passwords;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.SupportBundle;

class MemberSearchTest {

	private static final String NAME = "esx-host1-2023-03-04--10.15-4711.tgz";
	private static final String ROOT = "esx-host1-2023-03-04--10.15-4711/";
	private static final String CSV = "\"(PDH-CSV 4.0) (UTC)(0)\",\"\\\\esx1\\Memory\\Free MBytes\"\n"
			+ "\"02/03/2022 03:46:25\",\"512\"\n";

	@TempDir
	private Path folder;

	private static byte[] bundle() {
		Map<String, byte[]> members = Fixtures.members(ROOT + "commands/odd.txt", "first\nsecond\n", ROOT + "top.csv",
				CSV, ROOT + "commands/long.txt.FRAG-00001", "two", ROOT + "commands/long.txt.FRAG-00000", "one ");
		members.put(ROOT + "etc/blob", new byte[] { 0, 1, 2, 'a', (byte) 0xff });
		members.put(ROOT + "commands/packed.txt.gz",
				Fixtures.gzip("inside\n".getBytes(StandardCharsets.UTF_8)));
		return Fixtures.tgz(members);
	}

	private SupportBundle tgz() throws IOException {
		return bundle(Files.write(folder.resolve(NAME), bundle()), NAME);
	}

	private static SupportBundle bundle(Path file, String name) {
		SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
		bundle.setFile(file.toString());
		bundle.setName(name);
		return bundle;
	}

	private static Shown show(SupportBundle bundle, String path, int most) throws IOException {
		return new MemberReader(Passwords.NONE).show(bundle, path, most, new NullProgressMonitor());
	}

	@Test
	void fileOfAnArchiveIsReadAsText() throws IOException {
		assertEquals(new Shown("first\nsecond\n", true, true), show(tgz(), "commands/odd.txt", 100));
		assertEquals("inside\n", show(tgz(), "commands/packed.txt.gz", 100).text());
	}

	@Test
	void longTextIsCutAndSaysSo() throws IOException {
		assertEquals(new Shown("first", true, false), show(tgz(), "commands/odd.txt", 5));
	}

	@Test
	void whatIsNoTextIsShownAsBytes() throws IOException {
		Shown shown = show(tgz(), "etc/blob", 100);
		assertFalse(shown.isText());
		assertTrue(shown.text().startsWith("00000000  00 01 02 61 ff  "), shown.text());
		assertTrue(shown.text().endsWith("  ...a.\n"), shown.text());
	}

	@Test
	void piecesAreReadAsTheFileThatTheyWere() throws IOException {
		assertEquals("one two", show(tgz(), "commands/long.txt", 100).text());
	}

	@Test
	void bundleInsideAnotherArchiveIsFoundByItsName() throws IOException {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(zip)) {
			for (String each : List.of("other.tgz", NAME)) {
				out.putNextEntry(new ZipEntry(each));
				out.write(each.equals(NAME) ? bundle()
						: Fixtures.tgz(Fixtures.members("commands/odd.txt", "of another host\n")));
			}
		}
		Path outer = Files.write(folder.resolve("vcsupport-1.zip"), zip.toByteArray());
		assertEquals("first\nsecond\n", show(bundle(outer, NAME), "commands/odd.txt", 100).text());
	}

	@Test
	void folderIsReadToo() throws IOException {
		Path inside = Files.createDirectories(folder.resolve("unpacked/commands"));
		Files.writeString(inside.resolve("odd.txt"), "of a folder\n");
		assertEquals("of a folder\n",
				show(bundle(folder.resolve("unpacked"), "unpacked"), "commands/odd.txt", 100).text());
	}

	@Test
	void countersAreReadInsideTheBundle() throws IOException {
		CounterInput input = CounterInput.of(new MemberReader(Passwords.NONE), tgz(), "top.csv");
		CounterFile file = CounterFile.open(input, new NullProgressMonitor());
		assertEquals(List.of("\\\\esx1\\Memory\\Free MBytes"), file.columns());
		assertEquals(1, file.read(List.of(0), 10, ZoneOffset.UTC, new NullProgressMonitor()).rows());
		CounterInput none = CounterInput.of(new MemberReader(Passwords.NONE), tgz(), "commands/odd.txt");
		assertThrows(IOException.class, () -> CounterFile.open(none, new NullProgressMonitor()));
	}

	@Test
	void whatIsNotThereIsSaid() throws IOException {
		IOException noFile = assertThrows(IOException.class, () -> show(tgz(), "commands/none.txt", 100));
		assertTrue(noFile.getMessage().contains("commands/none.txt"), noFile.getMessage());
		IOException noBundle = assertThrows(IOException.class,
				() -> show(bundle(folder.resolve("gone.tgz"), "gone.tgz"), "x", 100));
		assertTrue(noBundle.getMessage().contains("gone.tgz"), noBundle.getMessage());
	}

	@Test
	void cancelEndsTheWalk() throws IOException {
		SupportBundle bundle = tgz();
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> new MemberReader(Passwords.NONE).show(bundle, "commands/odd.txt", 100, cancelled));
	}
}
