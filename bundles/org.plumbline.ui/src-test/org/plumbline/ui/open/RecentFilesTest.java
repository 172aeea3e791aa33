package org.plumbline.ui.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {

	@TempDir
	private Path folder;
	private final RecentFiles recent = new RecentFiles(new PreferenceStore());
	private Path first;
	private Path second;

	@BeforeEach
	void makeFiles() throws IOException {
		first = Files.createFile(folder.resolve("first.tgz"));
		second = Files.createFile(folder.resolve("second name.plumb"));
	}

	@Test
	void newestStandsFirst() {
		recent.add(first);
		recent.add(second);
		assertEquals(List.of(second, first), recent.list());
	}

	@Test
	void openingAgainMovesAFileToTheTop() {
		recent.add(first);
		recent.add(second);
		recent.add(first);
		assertEquals(List.of(first, second), recent.list());
	}

	@Test
	void vanishedFileIsNotOffered() throws IOException {
		recent.add(first);
		recent.add(second);
		Files.delete(first);
		assertEquals(List.of(second), recent.list());
	}

	@Test
	void oldestFallsOut() throws IOException {
		recent.add(first);
		for (int i = 0; i < RecentFiles.MOST; i++) {
			recent.add(Files.createFile(folder.resolve(i + ".log")));
		}
		assertEquals(RecentFiles.MOST, recent.list().size());
		assertEquals("9.log", recent.list().getFirst().getFileName().toString());
		assertEquals("0.log", recent.list().getLast().getFileName().toString());
	}

	@Test
	void clearedListIsEmpty() {
		recent.add(first);
		recent.clear();
		assertEquals(List.of(), recent.list());
	}
}
