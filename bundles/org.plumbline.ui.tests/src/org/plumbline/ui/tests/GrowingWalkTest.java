package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that grows: a second bundle is added to it; the reading of a long log is stopped half way. */
class GrowingWalkTest {

	private static final String FILE = "org.plumbline.ui.file";
	private static final String SEARCH = "Search: words, \"phrases\", /expressions/, OR, NOT, fields (Ctrl+Space)";
	private static final int LINES_PER_PART = 20_000;
	/** So many that reading is stopped before its end, however slow the window is. */
	private static final int PARTS = 1600;

	@TempDir
	private Path folder;
	private final WorkbenchDriver driver = new WorkbenchDriver();
	private final Screenshots pictures = new Screenshots(driver);

	@AfterEach
	void close() {
		if (driver.title().length() > "Plumbline".length()) {
			driver.saveAndClose(folder.resolve("walk.plumb"));
		}
		driver.see("the welcome page", search -> search.ofClass("Card"));
	}

	private Path bundle(String host, String lines) throws IOException {
		Path logs = Files.createDirectories(folder.resolve("esx-" + host + "-2014-07-02--03.04-55/var/log"));
		Files.writeString(logs.resolve("vmkernel.log"), lines);
		return logs.getParent().getParent();
	}

	private void command(String id, Path file) {
		driver.command("org.plumbline.ui." + id, Map.of(FILE, file.toString()));
	}

	private void seeRows(int rows) {
		driver.see(rows + " lines in the table",
				search -> search.first(NatTable.class, each -> each.getRowCount() == rows));
	}

	@Test
	void aBundleIsAddedToTheOpenCaseAndTheFilterStaysWhereItWas() throws IOException {
		command("openBundle", bundle("lab7", """
				2014-07-01T10:00:00.000Z cpu1:33)Init: 11: started
				2014-07-01T10:00:10.000Z cpu1:33)WARNING: NMP: nmp_Path: 7: path vmhba2:C0:T0:L1 is lost
				"""));
		seeRows(3);
		driver.enter(driver.see("the field", search -> search.field(SEARCH)), "lost");
		seeRows(2);
		command("addBundle", bundle("lab8", """
				2014-07-01T10:00:05.000Z cpu1:33)WARNING: NMP: nmp_Path: 7: path vmhba3:C0:T0:L1 is lost
				2014-07-01T10:00:15.000Z cpu1:33)Init: 12: ended
				"""));
		seeRows(3);
		driver.see("the second host", search -> search.line("lab8"));
		driver.see("the first host", search -> search.line("lab7"));
		driver.command("org.plumbline.ui.showAll", Map.of());
		seeRows(5);
		assertTrue(pictures.take("bundle-added") > 100);
	}

	@Test
	void whatIsInTheCaseAlreadyIsRefusedWithASentence() throws IOException {
		Path bundle = bundle("lab7", "2014-07-01T10:00:00.000Z cpu1:33)Init: 11: started\n");
		command("openBundle", bundle);
		seeRows(2);
		command("addBundle", bundle);
		driver.press("Cannot Open", "OK");
		driver.untilClosed("Cannot Open");
		seeRows(2);
	}

	@Test
	void readingThatIsStoppedKeepsWhatWasReadMarkedAsPartial() throws IOException {
		command("openBundle", longLog());
		driver.see("first events", search -> search.first(NatTable.class, each -> each.getRowCount() > 5));
		stop();
		assertTrue(pictures.take("stop-reading") > 100);
		driver.press("Stop Reading", "Keep What Was Read");
		driver.until("nothing is read any more",
				() -> new WidgetSearch(driver.window().getShell()).first(Link.class, this::isStop).isEmpty());
		driver.see("that it is partial", search -> search.line("Notices"));
		String count = driver.see("how many events there are", search -> search.first(CLabel.class,
				each -> String.valueOf(each.getText()).matches("[0-9,]+ events")).map(CLabel::getText));
		int kept = Integer.parseInt(count.replaceAll("\\D", ""));
		assertTrue(kept > 1000 && kept < LINES_PER_PART * PARTS, kept + " events were kept");
		assertTrue(pictures.take("stopped-partial") > 100);
	}

	@Test
	void readingThatIsStoppedCanLeaveNothing() throws IOException {
		command("openBundle", longLog());
		driver.see("first events", search -> search.first(NatTable.class, each -> each.getRowCount() > 5));
		stop();
		driver.press("Stop Reading", "Discard");
		driver.see("the welcome page", search -> search.ofClass("Card"));
		assertEquals("Plumbline", driver.title());
	}

	private boolean isStop(Link link) {
		return link.getText().contains("Stop");
	}

	private void stop() {
		Link link = driver.see("Stop", search -> search.first(Link.class, this::isStop));
		driver.ui(() -> {
			link.getDisplay().asyncExec(() -> link.notifyListeners(SWT.Selection, new Event()));
			return null;
		});
		driver.seeIn("Stop Reading", "the question", search -> search.button("Go On Reading"));
	}

	/** Some hundred times the same part: written in a moment, read in more than that. */
	private Path longLog() throws IOException {
		Random random = new Random(7);
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < LINES_PER_PART; i++) {
			lines.append("2014-07-01T10:%02d:%02d.%03dZ cpu%d:%d)Net: %d: link %016x is up%n".formatted(i / 600 % 60,
					i / 10 % 60, i % 1000, i % 8, random.nextInt(100_000), random.nextInt(9999), random.nextLong()));
		}
		ByteArrayOutputStream part = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(part)) {
			packed.write(lines.toString().getBytes(StandardCharsets.UTF_8));
		}
		Path file = folder.resolve("vmkernel.log.gz");
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < PARTS; i++) {
				part.writeTo(out);
			}
		}
		return file;
	}
}
