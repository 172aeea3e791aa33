package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
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
	void removesWhatKilledProcessesLeftButNothingOfTheLiving() throws IOException {
		Path file = folder.resolve("a (1).plumb");
		Instant now = Instant.now();
		Path dead = leftover(file, 11, now.minus(Duration.ofHours(1)));
		Path living = leftover(file, 12, now.minus(Duration.ofHours(1)));
		Path fresh = leftover(file, 13, now);
		Path other = leftover(folder.resolve("a (1).plumb.11.plumb"), 11, now.minus(Duration.ofHours(1)));
		Leftovers.remove(file, process -> process == 12, now.plusSeconds(1));
		assertFalse(Files.exists(dead));
		assertTrue(Files.exists(living));
		assertTrue(Files.exists(fresh), "another machine may be writing it");
		assertTrue(Files.exists(other));
		leftover(file, Integer.MAX_VALUE, now.minus(Duration.ofHours(1)));
		write(file, "new");
		assertFalse(Files.exists(Leftovers.of(file, Integer.MAX_VALUE)), "saving looks after it");
	}

	private static Path leftover(Path file, long process, Instant written) throws IOException {
		Path half = Files.writeString(Leftovers.of(file, process), "half");
		return Files.setLastModifiedTime(half, FileTime.from(written));
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
