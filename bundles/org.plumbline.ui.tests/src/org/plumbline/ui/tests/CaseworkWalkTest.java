package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people wrote about a case in some days, seen in every view that holds some of it. */
class CaseworkWalkTest {

	private static final String FULL = "Full statistics ramdisk took hostd down";
	private static final String REDACT = "Export Redacted Case";

	@TempDir
	private Path folder;
	private final WorkbenchDriver driver = new WorkbenchDriver();
	private final Screenshots pictures = new Screenshots(driver);

	@AfterEach
	void close() {
		driver.theme(false);
		driver.saveAndClose(folder.resolve("end.plumb"));
	}

	@Test
	void allThatPeopleWroteIsSeenInItsViews() throws IOException {
		driver.openSample(FULL);
		Path sample = driver.saveAs(folder.resolve("sample.plumb"));
		driver.open(new FilledCase(folder).of(sample), FULL);
		views("light");
		driver.theme(true);
		views("dark");
	}

	private void views(String theme) throws IOException {
		driver.show("hypotheses");
		chooseLine("The ramdisk hostdstats is full");
		driver.see("what speaks for it", search -> search.text("The first failed write"));
		picture("hypotheses-" + theme);
		driver.show("story");
		driver.see("the whole story", search -> search.text("Every night the backup is verified"));
		picture("story-" + theme);
		driver.show("sheet");
		driver.see("the environment", search -> search.first(Table.class, each -> has(each, "NetApp Data ONTAP")));
		picture("sheet-" + theme);
		driver.show("annotation");
		chooseRow("\u2713 Core dump of hostd");
		chooseRow("Here it begins: no room for one more counter.");
		driver.see("the answers", search -> search.text("166 MB on each"));
		picture("annotations-" + theme);
		history(theme);
		driver.show("report");
		driver.see("the pages", search -> search.ofClass("PagePreview").filter(CaseworkWalkTest::hasPages));
		picture("report-" + theme);
		redaction(theme);
	}

	/** Each change is told from what its author saw, so nobody is said to have changed a title to itself. */
	private void history(String theme) throws IOException {
		driver.show("history");
		chooseRow("Case: title decided");
		driver.see("between what", search -> search.text("decided between hostd is down because a ramdisk is full"));
		picture("history-" + theme);
	}

	private void redaction(String theme) throws IOException {
		driver.command("org.plumbline.ui.redactCase", Map.of());
		driver.seeIn(REDACT, "names", search -> search.first(Table.class,
				each -> each.getColumnCount() == 2 && each.getItemCount() > 10));
		pictures.take("case-redact-names-" + theme);
		TabFolder tabs = driver.seeIn(REDACT, "tabs", search -> search.first(TabFolder.class, each -> true));
		driver.ui(() -> {
			tabs.setSelection(1);
			return null;
		});
		Table texts = driver.seeIn(REDACT, "texts that change", search -> search.first(Table.class,
				each -> each.getColumnCount() == 3 && each.getItemCount() > 20));
		List<String> places = driver.ui(() -> Stream.of(texts.getItems()).map(TableItem::getText).distinct().toList());
		assertTrue(places.contains("Bundle, host") && !places.toString().contains("Reference"), places.toString());
		pictures.take("case-redact-texts-" + theme);
		driver.press(REDACT, "Cancel");
		driver.untilClosed(REDACT);
	}

	private static boolean hasPages(Control preview) {
		return ((Scrollable) preview).getVerticalBar().isVisible();
	}

	private static boolean has(Table table, String cell) {
		return Stream.of(table.getItems()).anyMatch(each -> has(each, cell));
	}

	private static boolean has(TableItem row, String cell) {
		return IntStream.range(0, row.getParent().getColumnCount()).anyMatch(at -> row.getText(at).startsWith(cell));
	}

	/** In the same turn in which it was found: lists are filled again now and then. */
	private void chooseLine(String words) {
		driver.see(words, search -> search.line(words).map(line -> {
			Tree tree = line.getParent();
			tree.setSelection(line);
			tree.notifyListeners(SWT.Selection, chosen(line));
			return tree;
		}));
	}

	private void chooseRow(String cell) {
		driver.see(cell, search -> search.first(Table.class, each -> has(each, cell)).map(table -> {
			TableItem row = Stream.of(table.getItems()).filter(each -> has(each, cell)).findFirst().orElseThrow();
			table.setSelection(row);
			table.showSelection();
			table.notifyListeners(SWT.Selection, chosen(row));
			return table;
		}));
	}

	private static Event chosen(Item item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	private void picture(String name) throws IOException {
		assertTrue(pictures.takeBoth("case-" + name) > 50, name);
	}
}
