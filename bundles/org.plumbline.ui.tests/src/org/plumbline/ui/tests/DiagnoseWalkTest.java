package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engineer does with the sample case, from opening to handing over. */
class DiagnoseWalkTest {

	private static final String FULL = "Full statistics ramdisk took hostd down";
	private static final String FILE = "org.plumbline.ui.file";
	private static final String COMMENT = "The first write that found no room.";

	@TempDir
	private Path folder;
	private final WorkbenchDriver driver = new WorkbenchDriver();
	private final Screenshots pictures = new Screenshots(driver);

	@BeforeEach
	void openSample() {
		driver.openSample(FULL);
	}

	@AfterEach
	void close() {
		driver.saveAndClose(folder.resolve("walk.plumb"));
	}

	@Test
	void findingLeadsToItsLineAndAllViewsFollow() throws IOException {
		choose(FULL);
		driver.see("its story", search -> search.text("How it came about"));
		driver.see("what is no trouble in a group of its own", search -> search.line("Known to be harmless"));
		driver.see("the event's provenance", search -> search.text("Where it comes from"));
		driver.see("the decoded code", search -> search.text("Reference"));
		assertTrue(pictures.take("diagnose-light") > 100);
	}

	@Test
	void darkThemeReachesEveryPart() throws IOException {
		choose(FULL);
		driver.theme(true);
		assertTrue(pictures.take("diagnose-dark") > 100);
		driver.theme(false);
	}

	@Test
	void clickInTheTableSelectsTheEvent() {
		driver.see("the count", DiagnoseWalkTest::count);
		NatTable table = driver.see("the events", search -> search.first(NatTable.class, each -> true));
		int third = driver.ui(() -> table.getBoundsByPosition(0, 3).y);
		driver.click(table, 40, third + 5);
		driver.see("its details", search -> search.text("Where it comes from"));
	}

	@Test
	void zoomingShowsLessTime() throws IOException {
		String whole = driver.see("the range", DiagnoseWalkTest::range);
		Control timeline = driver.see("the timeline", search -> search.ofClass("TimelineControl"));
		for (int i = 0; i < 4; i++) {
			driver.key(timeline, '+');
		}
		driver.see("a shorter range", search -> range(search).filter(each -> !each.equals(whole)));
		pictures.take("zoomed");
		driver.key(timeline, '0');
		driver.see("the whole range", search -> range(search).filter(whole::equals));
	}

	/** The status line's range of time. */
	private static Optional<String> range(WidgetSearch search) {
		return search.first(CLabel.class, each -> each.getText().contains(" \u2013 ")).map(CLabel::getText);
	}

	@Test
	void filterLeavesOnlyWhatHoldsTheWords() throws IOException {
		String all = driver.see("the count", DiagnoseWalkTest::count);
		Text field = driver.see("the filter",
				search -> search.field("Search: words, \"phrases\", /expressions/, OR, NOT, fields (Ctrl+Space)"));
		driver.enter(field, "No space left");
		String some = driver.see("a smaller count", search -> count(search).filter(each -> !each.equals(all)));
		assertTrue(some.contains("of"), some);
		pictures.take("filtered");
		driver.command("org.plumbline.ui.showAll", Map.of());
		assertEquals(all, driver.see("all again", search -> count(search).filter(all::equals)));
	}

	/** The status line's count of events. */
	private static Optional<String> count(WidgetSearch search) {
		return search.first(CLabel.class, each -> each.getText().contains(" events"))
				.map(CLabel::getText);
	}

	@Test
	void annotationIsMadeUndoneRedoneSavedAndReadAgain() throws IOException {
		choose("Ramdisk for host statistics is full");
		annotate();
		driver.command("org.eclipse.ui.edit.undo", Map.of());
		driver.until("undone", () -> annotations() == 0);
		driver.command("org.eclipse.ui.edit.redo", Map.of());
		driver.until("done again", () -> annotations() == 1);
		assertTrue(driver.title().startsWith("*"), driver.title());
		Path file = driver.saveAs(folder.resolve("walk.plumb"));
		assertFalse(driver.title().startsWith("*"), driver.title());
		assertTrue(Files.size(file) > 1000);
		driver.command("org.plumbline.ui.closeCase", Map.of());
		driver.see("the welcome page", search -> search.ofClass("Card"));
		driver.command("org.plumbline.ui.openCase", Map.of(FILE, file.toString()));
		driver.see("the comment", search -> search.first(Table.class,
				each -> each.getItemCount() == 1 && each.getItem(0).getText(1).equals(COMMENT)));
		pictures.take("reopened");
	}

	private void annotate() throws IOException {
		driver.command("org.plumbline.ui.annotate", Map.of());
		Text comment = driver.seeIn("Annotate", "the comment",
				search -> search.field("What does this tell?"));
		driver.enter(comment, COMMENT);
		pictures.take("annotate");
		driver.press("Annotate", "OK");
		driver.untilClosed("Annotate");
		driver.until("annotated", () -> annotations() == 1);
	}

	private int annotations() {
		return new WidgetSearch(driver.window().getShell())
				.first(Table.class, each -> each.getColumnCount() == 4 && each.getColumn(1).getText().equals("Comment"))
				.map(Table::getItemCount).orElse(-1);
	}

	@Test
	void reportForTheCustomerHoldsTheFindingsAndNoNames() throws IOException {
		Path pdf = export("pdf", true);
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			String text = new PDFTextStripper().getText(document);
			assertTrue(text.contains("hostdstats"), text);
			assertFalse(text.contains("Example Mail Ltd") || text.contains("mailesx02"), text);
		}
		String html = Files.readString(export("html", false));
		assertTrue(html.contains("hostdstats") && html.contains("Example Mail Ltd"));
	}

	private Path export(String format, boolean hideNames) throws IOException {
		String title = "Export Report";
		Path file = folder.resolve("report." + format);
		Path written = folder.resolve(hideNames ? "report." + format : "report-unredacted." + format);
		driver.command("org.plumbline.ui.exportReport", Map.of("org.plumbline.ui.format", format));
		driver.enter(driver.seeIn(title, "customer", search -> search.fieldBehind("Customer:")), "Example Mail Ltd");
		driver.enter(driver.seeIn(title, "file", search -> search.fieldBehind("File:")), file.toString());
		Button open = driver.seeIn(title, "open", search -> search.button("Open the report when it is written"));
		Button hide = driver.seeIn(title, "hide names",
				search -> search.button("Hide names of hosts, people, machines and addresses"));
		driver.ui(() -> {
			open.setSelection(false);
			hide.setSelection(hideNames);
			return null;
		});
		pictures.take("export-" + format);
		driver.press(title, "OK");
		driver.untilClosed(title);
		driver.until("written", () -> Files.exists(written));
		driver.show("history");
		driver.see("the export in the chain of custody", search -> search.first(Table.class, each -> Stream
				.of(each.getItems()).anyMatch(item -> item.getText(2).contains(written.getFileName().toString()))));
		driver.show("annotation");
		return written;
	}

	@Test
	void theReportIsEditedBesideItsPages() throws IOException {
		driver.show("report");
		driver.see("the chapters", search -> search.first(Table.class, each -> holds(each, "Recommendations")));
		driver.see("pages", search -> search.first(Canvas.class, DiagnoseWalkTest::isPages));
		driver.press(driver.see("a way to add a chapter", search -> search.button("New Chapter")));
		driver.see("the new chapter", search -> search.first(Table.class, each -> holds(each, "New chapter")));
		pictures.take("report-editor");
		driver.command("org.eclipse.ui.edit.undo", Map.of());
		driver.see("the chapters as they were", search -> search.first(Table.class,
				each -> holds(each, "Recommendations") && !holds(each, "New chapter")));
		driver.show("log");
	}

	private static boolean holds(Table table, String text) {
		return Stream.of(table.getItems()).anyMatch(each -> each.getText().equals(text));
	}

	/** Tells whether pages have come: they are more than fits. */
	private static boolean isPages(Canvas canvas) {
		return canvas.getClass().getSimpleName().equals("PagePreview")
				&& canvas.getVerticalBar().getMaximum() > 2 * canvas.getClientArea().height;
	}

	@Test
	void theSheetOfTheCaseIsFilledInAndTakenBack() throws IOException {
		driver.show("sheet");
		Text customer = driver.see("the customer", search -> search.fieldBehind("Customer"));
		driver.enter(customer, "Example Mail Ltd");
		driver.ui(() -> {
			customer.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		driver.until("changed", () -> driver.title().startsWith("*"));
		pictures.take("sheet");
		driver.command("org.eclipse.ui.edit.undo", Map.of());
		driver.until("taken back", () -> customer.getText().isEmpty());
		driver.show("log");
	}

	@Test
	void viewsOfCausesAndStorySayHowToBegin() throws IOException {
		driver.show("hypotheses");
		driver.see("how to begin", search -> search.text("Write down what may be the cause"));
		pictures.take("hypotheses");
		driver.show("story");
		driver.see("how to begin", search -> search.text("Tell what happened"));
		pictures.take("story");
		driver.show("log");
	}

	@Test
	void aCodeIsLookedUpAndReadInPlainWords() throws IOException {
		driver.show("knowledge");
		Text search = driver.see("the search", each -> each.field("Search rules and codes"));
		driver.enter(search, "3F/0E");
		pick("0x3f 0xe");
		driver.see("its name", each -> each.text("REPORTED LUNS DATA HAS CHANGED"));
		assertTrue(pictures.take("knowledge") > 100);
		driver.enter(search, "storage.apd.start");
		pick("esx.problem.storage.apd.start");
		driver.see("what the event is", each -> each.text("No path leads to a device or share"));
		driver.see("the rule that looks for it", each -> each.text("STO-004"));
		assertTrue(pictures.take("knowledge-event") > 100);
		driver.show("ramdisk");
		driver.show("log");
	}

	@Test
	void aSilencedRuleIsListedWithItsReasonAndSpeaksAgain() throws IOException {
		String changed = "Array says: the list of LUNs has changed";
		silence(changed, "Backups are verified every night.");
		silence("esx.conf was locked for more than 20 seconds", "Known.");
		String title = "Silenced Rules";
		driver.command("org.plumbline.ui.silencedRules", Map.of());
		Table rules = driver.seeIn(title, "both rules",
				search -> search.first(Table.class, each -> each.getItemCount() == 2));
		assertEquals("STO-025  " + changed, driver.ui(() -> rules.getItem(0).getText(0)));
		assertEquals("Backups are verified every night.", driver.ui(() -> rules.getItem(0).getText(1)));
		pictures.take("silenced-rules");
		driver.ui(() -> {
			Event event = new Event();
			event.item = rules.getItem(1);
			rules.setSelection(1);
			rules.notifyListeners(SWT.Selection, event);
			return null;
		});
		driver.press(title, "Let This Rule Speak Again");
		driver.until("one left", () -> rules.getItemCount() == 1);
		driver.press(title, "Close");
		driver.untilClosed(title);
	}

	private void silence(String finding, String why) {
		String title = "Silence This Rule\u2026";
		driver.chooseOf(finding, title);
		Text reason = driver.seeIn(title, "the reason",
				search -> search.first(Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0));
		driver.enter(reason, why);
		driver.press(title, "OK");
		driver.untilClosed(title);
	}

	/** Chooses the row of a table that has an id in its second column. */
	private void pick(String id) {
		Table found = driver.see(id, each -> each.first(Table.class, table -> place(table, id) >= 0));
		driver.ui(() -> {
			TableItem item = found.getItem(place(found, id));
			Event event = new Event();
			event.item = item;
			found.setSelection(item);
			found.notifyListeners(SWT.Selection, event);
			return null;
		});
	}

	/** Returns the row that has a text in its second column; -1 if none has. */
	private static int place(Table table, String text) {
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getText(1).equals(text)) {
				return i;
			}
		}
		return -1;
	}

	private void choose(String finding) {
		TreeItem line = driver.see(finding, search -> search.line(finding));
		driver.ui(() -> {
			Event event = new Event();
			event.item = line;
			line.getParent().setSelection(line);
			line.getParent().notifyListeners(SWT.Selection, event);
			return null;
		});
	}
}
