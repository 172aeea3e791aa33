package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engineer looks at of a host: ramdisks, facts, crashes, memory, what changed, and any file as it stands. */
class HostWalkTest {

	private static final String FILE = "org.plumbline.ui.file";

	@TempDir
	private Path folder;
	private final WorkbenchDriver driver = new WorkbenchDriver();
	private final Screenshots pictures = new Screenshots(driver);

	@AfterEach
	void close() {
		driver.saveAndClose(folder.resolve("walk.plumb"));
	}

	/** A host with everything that may go wrong, and again with further outputs; the maker of bundles made both. */
	private void openHost(String release) throws IOException {
		Path both = Files.createDirectories(folder.resolve("both"));
		for (String each : new String[] { release, "facts-" + release + "-table" }) {
			Files.copy(MadeBundles.file(each + ".tgz"), both.resolve(each + ".tgz"));
		}
		open(both);
		driver.see("the events", search -> search.first(NatTable.class, each -> each.getRowCount() > 5));
	}

	private void open(Path input) {
		driver.command("org.plumbline.ui.openBundle", Map.of(FILE, input.toString()));
	}

	private void picture(String name) throws IOException {
		assertTrue(pictures.take("host-" + name) > 50, name);
	}

	private void views(String release, String theme) throws IOException {
		String of = release + "-" + theme;
		driver.show("ramdisk");
		driver.see("the ramdisks", search -> search.ofClass("RamdiskChart"));
		driver.pause();
		picture("ramdisks-" + of);
		driver.show("host");
		driver.see("the sheet", search -> search.line("Services"));
		picture("facts-" + of);
		driver.show("crash");
		driver.see("the crashes", search -> search.first(Table.class, each -> each.getItemCount() > 3
				&& each.getItem(0).getText().startsWith("20")));
		driver.until("a crash is chosen", () -> {
			Table table = new WidgetSearch(driver.window().getShell()).first(Table.class,
					each -> each.getItemCount() > 3 && each.getItem(0).getText().startsWith("20")).orElseThrow();
			table.setSelection(1);
			Event chosen = new Event();
			chosen.item = table.getItem(1);
			table.notifyListeners(SWT.Selection, chosen);
			return true;
		});
		picture("crashes-" + of);
		driver.show("counter");
		driver.see("the heap", search -> search.first(Table.class, each -> each.getItemCount() > 5
				&& each.getItem(0).getText().startsWith("Heap(")));
		driver.until("counters are chosen", () -> {
			Table table = new WidgetSearch(driver.window().getShell())
					.first(Table.class, each -> each.getItemCount() > 5
							&& each.getItem(0).getText().startsWith("Heap("))
					.orElseThrow();
			table.setSelection(0, 3);
			table.notifyListeners(SWT.Selection, new Event());
			return true;
		});
		driver.see("the number of counters", search -> search.first(Label.class,
				each -> each.getText().startsWith("Memory of this case")));
		picture("counters-" + of);
		driver.show("compare");
		driver.see("what changed", search -> search.first(Table.class, each -> each.getItemCount() > 3));
		picture("compare-" + of);
	}

	private void look(String release) throws IOException {
		openHost(release);
		views(release, "light");
		driver.theme(true);
		views(release, "dark");
		driver.theme(false);
		driver.until("labels are dark on light again", () -> new WidgetSearch(driver.window().getShell())
				.all(Label.class, each -> each.getText().startsWith("Before:") || each.getText().startsWith("After:"))
				.stream().allMatch(each -> each.getForeground().getRed() < 128));
	}

	@Test
	void aHostOfAnOldReleaseIsSeenFromAllSides() throws IOException {
		look("4.1");
	}

	@Test
	void aHostOfARecentReleaseIsSeenFromAllSides() throws IOException {
		look("8.0");
	}

	@Test
	void anyFileOfABundleIsReadAndSearchedAsText() throws IOException {
		Path root = Files.createDirectories(folder.resolve("esx-lab7-2014-07-02--03.04-55"));
		Files.createDirectories(root.resolve("var/log"));
		Files.createDirectories(root.resolve("commands"));
		Files.writeString(root.resolve("var/log/vmkernel.log"), "2014-07-01T10:00:00.000Z cpu1:33)Init: 11: started\n");
		Files.writeString(root.resolve("commands/acme-tool_--status.txt"),
				"Tray 1: open\nTray 2: stuck\nTray 3: open\n");
		open(root);
		driver.see("the events", search -> search.first(NatTable.class, each -> each.getRowCount() > 1));
		openFile("acme-tool_--status.txt");
		StyledText text = driver.see("the file as text", search -> search.text("Tray 2: stuck"));
		driver.enter(driver.see("the search", search -> search.field("Find")), "STUCK");
		assertEquals("stuck", driver.ui(text::getSelectionText));
		assertTrue(pictures.take("file") > 50);
		driver.show("log");
	}

	/** Opens a file below the commands of a bundle by a double click. */
	private void openFile(String name) {
		driver.show("navigator");
		TreeItem file = driver.see("the files", search -> search.line("Files"));
		driver.ui(() -> {
			expand(file);
			return null;
		});
		driver.until("a file is opened", () -> {
			TreeItem item = new WidgetSearch(driver.window().getShell()).line(name).orElse(null);
			if (item == null) {
				expand(new WidgetSearch(driver.window().getShell()).line("commands").orElse(file));
				return false;
			}
			item.getParent().setSelection(item);
			Event twice = new Event();
			twice.item = item;
			item.getParent().notifyListeners(SWT.DefaultSelection, twice);
			return true;
		});
	}

	/** Two counters of an hour, as a batch file of esxtop has them: the processor is busy and the disk slow at its end. */
	private static String batch() {
		StringBuilder file = new StringBuilder("\"(PDH-CSV 4.0) (UTC)(0)\"");
		for (String each : new String[] { "Physical Cpu(_Total)\\% Util Time", "Memory\\Free MBytes",
				"Physical Disk Adapter(vmhba2)\\Average Guest MilliSec/Command" }) {
			file.append(",\"\\\\esx-lab7\\").append(each).append('"');
		}
		for (int minute = 0; minute < 60; minute++) {
			double busy = 30 + 12 * Math.sin(minute / 4.0) + (minute > 40 ? 25 : 0);
			double late = 2 + Math.abs(Math.sin(minute)) + (minute > 45 ? (minute - 45) * 9 : 0);
			file.append(String.format(Locale.ROOT, "%n\"07/01/2014 10:%02d:00\",\"%.2f\",\"%d\",\"%.2f\"", minute, busy,
					9000 - 40 * minute, late));
		}
		return file.append('\n').toString();
	}

	@Test
	void countersOfABatchFileStandOnAnAxisOfTime() throws IOException {
		Path root = Files.createDirectories(folder.resolve("esx-lab7-2014-07-02--03.04-55"));
		Files.createDirectories(root.resolve("var/log"));
		Files.createDirectories(root.resolve("commands"));
		Files.writeString(root.resolve("var/log/vmkernel.log"), "2014-07-01T10:00:00.000Z cpu1:33)Init: 11: started\n"
				+ "2014-07-01T10:59:00.000Z cpu1:33)Init: 12: ended\n");
		Files.writeString(root.resolve("commands/esxtop-batch.csv"), batch());
		open(root);
		driver.see("the events", search -> search.first(NatTable.class, each -> each.getRowCount() > 1));
		openFile("esxtop-batch.csv");
		Table list = driver.see("its counters", search -> search.first(Table.class, each -> each.getItemCount() == 3
				&& each.getItem(2).getText().contains("MilliSec")));
		driver.ui(() -> {
			list.selectAll();
			list.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		driver.see("what they reach",
				search -> search.first(Label.class, each -> each.getText().contains("3 counters, 60 rows")));
		assertTrue(pictures.takeBoth("host-batch") > 50);
		driver.show("log");
	}

	private static void expand(TreeItem item) {
		item.setExpanded(true);
		Event event = new Event();
		event.item = item;
		item.getParent().notifyListeners(SWT.Expand, event);
	}
}
