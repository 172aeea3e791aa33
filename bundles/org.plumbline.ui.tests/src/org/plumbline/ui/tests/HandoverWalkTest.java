package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engineer does with a case before and after a colleague gets it. */
class HandoverWalkTest {

	private static final String FULL = "Full statistics ramdisk took hostd down";
	private static final String FILE = "org.plumbline.ui.file";
	private static final int NEAR_THE_EDGE = 20;
	private static final String NAME = "org.plumbline.ui.name";

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
		driver.saveAndClose(folder.resolve("handover.plumb"));
	}

	@Test
	void aFindingIsAnnotatedFromItsMenu() {
		driver.annotateFinding(FULL, "The cause of the night.");
		driver.see("the comment in the list", search -> search.first(Table.class, each -> Stream.of(each.getItems())
				.anyMatch(item -> each.getColumnCount() == 4 && item.getText(1).equals("The cause of the night."))));
	}

	@Test
	void aReviewShowsTheChecksumOfWhatItVouchesFor() throws IOException {
		driver.show("history");
		ToolItem review = driver.see("Review", search -> search
				.first(ToolBar.class, each -> item(each, "Review").isPresent()).flatMap(each -> item(each, "Review")));
		driver.ui(() -> {
			review.getDisplay().asyncExec(() -> review.notifyListeners(SWT.Selection, new Event()));
			return null;
		});
		driver.press("Review Case", "OK");
		driver.untilClosed("Review Case");
		driver.see("the checksum", search -> search.text("Checksum of what people have written"));
		pictures.take("review");
		driver.show("annotation");
	}

	private static Optional<ToolItem> item(ToolBar bar, String text) {
		return Stream.of(bar.getItems())
				.filter(each -> String.valueOf(each.getToolTipText()).startsWith(text)).findFirst();
	}

	@Test
	void namesAreSeenBeforeAndAfterBeforeACopyIsWritten() throws IOException {
		String title = "Export Redacted Case";
		driver.command("org.plumbline.ui.redactCase", Map.of());
		TabFolder tabs = driver.seeIn(title, "tabs", search -> search.first(TabFolder.class, each -> true));
		driver.ui(() -> {
			tabs.setSelection(1);
			return null;
		});
		Table texts = driver.seeIn(title, "texts that change", search -> search.first(Table.class,
				each -> each.getColumnCount() == 3 && each.getItemCount() > 20));
		String[] first = driver.ui(() -> new String[] { texts.getItem(0).getText(1), texts.getItem(0).getText(2) });
		assertTrue(first[0].contains("mailesx02") && first[1].contains("HOST_1"), String.join(" -> ", first));
		pictures.take("redact-preview");
		driver.press(title, "Cancel");
		driver.untilClosed(title);
	}

	@Test
	void aViewIsKeptInTheCaseAndShownAgainFromTheFile() throws IOException {
		String all = driver.see("the count", HandoverWalkTest::count);
		Text field = driver.see("the filter",
				search -> search.field("Search: words, \"phrases\", /expressions/, OR, NOT, fields (Ctrl+Space)"));
		driver.enter(field, "No space left");
		String some = driver.see("a smaller count", search -> count(search).filter(each -> !each.equals(all)));
		driver.show("failures");
		driver.see("failures in front", search -> search.ofClass("FailureMatrix"));
		driver.command("org.plumbline.ui.keepView", Map.of(NAME, "Full disk"));
		driver.until("kept", () -> driver.window().getShell().getText().startsWith("*"));
		Path file = driver.saveAs(folder.resolve("handover.plumb"));
		driver.command("org.plumbline.ui.closeCase", Map.of());
		driver.see("the welcome page", search -> search.ofClass("Card"));
		driver.command("org.plumbline.ui.openCase", Map.of(FILE, file.toString()));
		driver.see("findings", search -> search.line(FULL));
		driver.see("all events", search -> count(search).filter(all::equals));
		driver.show("scsi");
		driver.until("failures behind", () -> new WidgetSearch(driver.window().getShell()).ofClass("FailureMatrix")
				.filter(each -> each.isVisible()).isEmpty());
		driver.command("org.plumbline.ui.showKeptView", Map.of(NAME, "Full disk"));
		assertEquals(some, driver.see("the kept events", search -> count(search).filter(some::equals)));
		driver.until("failures in front again", () -> new WidgetSearch(driver.window().getShell())
				.ofClass("FailureMatrix").filter(each -> each.isVisible()).isPresent());
		pictures.take("kept-view");
		driver.show("scsi");
	}

	@Test
	void foldersLieWhereACaseLeftThemOnWhateverWindow() throws IOException {
		driver.ui(() -> {
			new WindowModel(driver.window()).drag("org.plumbline.ui.annotation", "org.plumbline.ui.finding");
			return null;
		});
		driver.until("dragged", () -> lieTogether("Findings", "Annotations"));
		driver.command("org.plumbline.ui.keepView", Map.of(NAME, "Together"));
		driver.until("kept", () -> driver.window().getShell().getText().startsWith("*"));
		Path file = driver.saveAs(folder.resolve("handover.plumb"));
		resetWindow();
		driver.until("apart", () -> !lieTogether("Findings", "Annotations"));
		driver.command("org.plumbline.ui.showKeptView", Map.of(NAME, "Together"));
		driver.until("together by name", () -> lieTogether("Findings", "Annotations"));
		driver.see("findings", search -> search.line(FULL));
		pictures.take("kept-layout");
		driver.command("org.plumbline.ui.closeCase", Map.of());
		driver.see("the welcome page", search -> search.ofClass("Card"));
		driver.command("org.plumbline.ui.openSample", Map.of());
		driver.see("findings", search -> search.line(FULL));
		resetWindow();
		driver.until("apart again", () -> !lieTogether("Findings", "Annotations"));
		driver.command("org.plumbline.ui.openCase", Map.of(FILE, file.toString()));
		driver.until("together as saved", () -> lieTogether("Findings", "Annotations"));
		driver.see("findings", search -> search.line(FULL));
		pictures.take("opened-layout");
		resetWindow();
	}

	@Test
	void aCaseThatSomebodyHasOpenCanBeReadButNotTakenAway() throws IOException {
		String dialog = "Case Is Open Elsewhere";
		Path file = driver.saveAs(folder.resolve("shared.plumb"));
		driver.command("org.plumbline.ui.closeCase", Map.of());
		driver.see("the welcome page", search -> search.ofClass("Card"));
		byte[] before = Files.readAllBytes(file);
		Files.writeString(folder.resolve(".shared.plumb.lock"), "user: bob\nmachine: elsewhere\nprocess: 7\nsince: "
				+ Instant.now() + "\ntoken: " + UUID.randomUUID() + "\n");
		driver.command("org.plumbline.ui.openCase", Map.of(FILE, file.toString()));
		driver.seeIn(dialog, "who has it", search -> search.says("bob on elsewhere") ? Optional.of(true)
				: Optional.empty());
		driver.seeIn(dialog, "no way to take it", search -> search.button("Take Over").isEmpty() ? Optional.of(true)
				: Optional.empty());
		pictures.take("open-elsewhere");
		driver.press(dialog, "Read Only");
		driver.untilClosed(dialog);
		driver.see("findings", search -> search.line(FULL));
		driver.annotateFinding(FULL, "Mine.");
		driver.saveAs(folder.resolve("copy-to-merge.plumb"));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	private void resetWindow() {
		driver.ui(() -> {
			driver.window().getActivePage().resetPerspective();
			return null;
		});
	}

	/** Whether the tabs of two views are seen in one folder, and the window is filled from its left edge. */
	private boolean lieTogether(String view, String other) {
		WidgetSearch search = new WidgetSearch(driver.window().getShell());
		boolean filled = search.first(CTabFolder.class, each -> each.toDisplay(0, 0).x
				- driver.window().getShell().toDisplay(0, 0).x < NEAR_THE_EDGE && each.getItemCount() > 0).isPresent();
		return filled && search.first(CTabFolder.class, each -> has(each, view) && has(each, other)).isPresent();
	}

	private static boolean has(CTabFolder folder, String tab) {
		return Stream.of(folder.getItems()).anyMatch(each -> each.getText().equals(tab));
	}

	/** The status line's count of events. */
	private static Optional<String> count(WidgetSearch search) {
		return search.first(CLabel.class, each -> each.getText().contains(" events")).map(CLabel::getText);
	}

	@Test
	void theTimelineOfACaseWithoutItsBundleShowsWhatTheCaseCounted() throws IOException {
		Path file = driver.saveAs(folder.resolve("handover.plumb"));
		driver.command("org.plumbline.ui.closeCase", Map.of());
		driver.see("the welcome page", search -> search.ofClass("Card"));
		Path bundle = sampleBundle();
		Path aside = bundle.resolveSibling("aside");
		Files.move(bundle, aside);
		try {
			driver.command("org.plumbline.ui.openCase", Map.of(FILE, file.toString()));
			driver.see("findings", search -> search.line(FULL));
			driver.see("few events", search -> count(search).filter(each -> !each.startsWith("50")));
			driver.see("the timeline", search -> search.ofClass("TimelineControl"));
			assertTrue(pictures.take("without-bundle") > 100);
		} finally {
			Files.move(aside, bundle);
		}
	}

	private static Path sampleBundle() throws IOException {
		Path state = Path.of(java.net.URI
				.create(org.eclipse.core.runtime.Platform.getInstanceLocation().getURL().toString().replace(" ",
						"%20")))
				.resolve(".metadata/.plugins/org.plumbline.ui/sample");
		try (Stream<Path> files = Files.list(state)) {
			return files.filter(each -> each.toString().endsWith(".tgz")).findFirst().orElseThrow();
		}
	}
}
