package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeReplaceTest {

	@TempDir
	Path folder;

	private static void write(Path file, String text) throws IOException {
		SafeReplace.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> each.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void keepsTheOldFileAndNoRemainsIfTheContentFails() throws IOException {
		Path file = folder.resolve("a.plumb");
		write(file, "old");
		assertThrows(IOException.class, () -> SafeReplace.write(file, out -> {
			out.write(new byte[100_000]);
			throw new IOException("the disk is full");
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.plumb"), names());
	}

	@Test
	void writesWhereALinkLeadsAndLeavesTheLink() throws IOException {
		Path file = Files.createDirectory(folder.resolve("share")).resolve("a.plumb");
		write(file, "old");
		Path link = folder.resolve("link.plumb");
		try {
			Files.createSymbolicLink(link, file);
		} catch (IOException | UnsupportedOperationException e) {
			assumeTrue(false, "no links here");
		}
		write(link, "new");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
		assertEquals("old", Files.readString(folder.resolve("share").resolve("a.plumb.bak")));
	}

	@Test
	void leavesTheFileToAllWhoCouldReadAndWriteIt() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no such rights here");
		Path file = folder.resolve("a.plumb");
		write(file, "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		write(file, "new");
		assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}
}
