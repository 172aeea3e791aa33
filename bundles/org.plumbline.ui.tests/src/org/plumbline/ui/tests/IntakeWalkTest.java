package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engineer does while a bundle comes in: look at what was read, mend clocks, teach a format, give a password. */
class IntakeWalkTest {

	private static final String FILE = "org.plumbline.ui.file";
	private static final String SEARCH = "Search: words, \"phrases\", /expressions/, OR, NOT, fields (Ctrl+Space)";
	private static final String FORMATS = "formatsFolder";
	/** A zip with one log of one line; its password is {@link #PASSWORD}. */
	private static final String LOCKED = """
			UEsDBBQAAQgIAMCFfV0v1UUJRAAAADkAAAAUAAAAdmFyL2xvZy92bWtlcm5lbC5sb2eb6/MqJlLUjNL/aL1WN8JMLbcwI2MlkySBHmZmB3GR
			mLuC4HPXNbdvtFE/RNan4GBUO2S6xtJyIN+/57GMyl2MVN5n51BLAQIzAxQAAQgIAMCFfV0v1UUJRAAAADkAAAAUAAAAAAAAAAAAAACkgQAA
			AAB2YXIvbG9nL3Zta2VybmVsLmxvZ1BLBQYAAAAAAQABAEIAAAB2AAAAAAA=
			""";
	private static final String PASSWORD = "open sesame";

	@TempDir
	private Path folder;
	private final WorkbenchDriver driver = new WorkbenchDriver();
	private final Screenshots pictures = new Screenshots(driver);

	@BeforeEach
	void keepFormatsToOurselves() {
		driver.setting(FORMATS, folder.resolve("formats").toString());
	}

	@AfterEach
	void close() {
		driver.setting(FORMATS, null);
		if (driver.ui(() -> driver.window().getShell().getText().length()) > "Plumbline".length()) {
			driver.saveAndClose(folder.resolve("walk.plumb"));
		}
		driver.see("the welcome page", search -> search.ofClass("Card"));
	}

	/** A kernel log, an observation log whose clock is an hour ahead, a log of no known format, an empty one. */
	private void openSmall() throws IOException {
		Path logs = Files.createDirectories(folder.resolve("esx-lab7-2014-07-02--03.04-55/var/log"));
		Files.writeString(logs.resolve("vmkernel.log"), """
				2014-07-01T10:00:00.000Z cpu1:33)Init: 11: started
				2014-07-01T10:00:10.000Z cpu1:33)WARNING: NMP: nmp_Path: 7: path vmhba2:C0:T0:L1 is lost
				2014-07-01T10:00:20.000Z cpu1:33)NMP: nmp_Path: 8: trying the next path
				2014-07-01T10:00:30.000Z cpu1:33)Init: 12: ended
				""");
		Files.writeString(logs.resolve("vobd.log"), """
				2014-07-01T11:00:10.500Z: [scsiCorrelator] 10500000us: [vob.scsi.scsipath.pathstate.dead] path vmhba2:C0:T0:L1
				2014-07-01T11:00:40.500Z: [scsiCorrelator] 40500000us: [vob.scsi.scsipath.pathstate.on] path vmhba2:C0:T0:L1
				""");
		StringBuilder odd = new StringBuilder();
		for (int i = 10; i < 40; i++) {
			odd.append("01.07.2014 10:00:").append(i).append(i % 3 == 0 ? " WARN" : " INFO").append(" agent: check ")
					.append(i).append(" of the array\n");
		}
		Files.writeString(logs.resolve("array-agent.log"), odd);
		Files.writeString(logs.resolve("hostd.log"), "");
		Files.writeString(logs.getParent().getParent().resolve("error.log"),
				"2014-07-02T03:05:00Z '/bin/vsi' timed out\n");
		open(logs.getParent().getParent());
		driver.see("the events", search -> search.first(NatTable.class, each -> each.getRowCount() > 5));
	}

	private void open(Path input) {
		driver.command("org.plumbline.ui.openBundle", Map.of(FILE, input.toString()));
	}

	@Test
	void theLoadReportSaysWhatWasReadAndWhatWasNot() throws IOException {
		openSmall();
		driver.show("load");
		driver.see("what yields nothing", search -> search.line("This log has no line"));
		driver.see("what the collector missed", search -> search.line("The collector got no answer in time"));
		driver.see("what nobody understood", search -> search.line("No format that is known fits this log"));
		assertTrue(pictures.take("load-report-light") > 100);
		driver.theme(true);
		assertTrue(pictures.take("load-report-dark") > 100);
		driver.theme(false);
		Label sums = driver.see("the sums", search -> search.first(Label.class,
				each -> each.getText().contains("members")));
		driver.until("the sums can be read", () -> sums.getForeground().getGreen() < 150);
		assertTrue(pictures.take("load-report-light-again") > 100);
	}

	@Test
	void twoEventsThatWereOneActGiveTheOffsetOfALog() throws IOException {
		openSmall();
		driver.until("the log and its menu", this::askForTimeOfObservations);
		driver.seeIn("Source Time", "the offset", search -> search.fieldBehind("Offset:"));
		find("dead");
		take(0);
		find("lost");
		take(1);
		assertTrue(pictures.take("align-two-events") > 100);
		driver.press("Source Time", "Use Their Difference as Offset");
		Text offset = driver.seeIn("Source Time", "the offset", search -> search.fieldBehind("Offset:")
				.filter(each -> !each.getText().isBlank()));
		assertEquals("-1:00:00.5", driver.ui(offset::getText));
		assertTrue(pictures.take("align-offset") > 100);
		driver.press("Source Time", "Apply");
		find("dead");
		driver.see("the time that was moved", search -> search.text("10:00:10.000"));
		driver.command("org.eclipse.ui.edit.undo", Map.of());
		driver.see("the time as it was", search -> search.text("11:00:10.500"));
	}

	@Test
	void aMistakeInASearchLeavesItsFieldTheRoomToMendIt() throws IOException {
		openSmall();
		Text field = driver.see("the field", search -> search.field(SEARCH));
		int before = driver.ui(() -> field.getSize().x);
		driver.enter(field, "severity:nonsense");
		Label mistake = driver.see("what is wrong",
				search -> search.first(Label.class, each -> each.getText().contains("\"nonsense\" is no severity")));
		assertEquals(before, driver.ui(() -> field.getSize().x));
		assertTrue(pictures.take("search-mistake") > 100);
		driver.enter(field, "");
		driver.until("nothing is wrong", () -> !mistake.isVisible());
	}

	/** Presses the first or the second button that takes the selected event. */
	private void take(int which) {
		driver.press(driver.seeIn("Source Time", "a button", search -> Optional
				.of(search.all(Button.class, each -> each.getText().equals("Take Selected")))
				.filter(all -> all.size() == 2)
				.map(all -> all.get(which))));
		driver.seeIn("Source Time", "an event that was taken", search -> search.first(Label.class,
				each -> each.getText().contains(which == 0 ? "vobd.log" : "vmkernel.log")
						&& each.getText().startsWith("2014")));
	}

	/** Selects the first event with a word and takes the filter off again. */
	private void find(String word) {
		driver.enter(driver.see("the field", search -> search.field(SEARCH)), word);
		NatTable table = driver.see("one event",
				search -> search.first(NatTable.class, each -> each.getRowCount() == 2));
		int first = driver.ui(() -> table.getBoundsByPosition(0, 1).y);
		driver.click(table, 40, first + 5);
		driver.see("its details", search -> search.text(word));
		driver.command("org.plumbline.ui.showAll", Map.of());
		driver.see("all events", search -> search.first(NatTable.class, each -> each.getRowCount() > 5));
	}

	/** The explorer follows the import: whether the log stands there already and its menu offers to mend its clock. */
	private boolean askForTimeOfObservations() {
		Optional<TreeItem> log = new WidgetSearch(driver.window().getShell()).line("vobd.log");
		log.ifPresent(item -> {
			item.getParent().setSelection(item);
			item.getParent().notifyListeners(SWT.Selection, new Event());
		});
		return log.isPresent() && choose(log.get().getParent().getMenu(), "Source Time\u2026");
	}

	/** Chooses an entry of a menu; returns whether it is there. */
	private static boolean choose(Menu menu, String text) {
		menu.notifyListeners(SWT.Show, new Event());
		Optional<MenuItem> item = Stream.of(menu.getItems())
				.filter(each -> each.getText().equals(text) && each.isEnabled()).findFirst();
		item.ifPresent(each -> each.notifyListeners(SWT.Selection, new Event()));
		menu.notifyListeners(SWT.Hide, new Event());
		return item.isPresent();
	}

	@Test
	void aFormatIsTaughtByTheLinesOfALogAndUsedAtOnce() throws IOException {
		openSmall();
		driver.command("org.plumbline.ui.newFormat", Map.of());
		driver.press("New Log Format", "OK");
		String title = "New Log Format for var/log/array-agent.log";
		driver.seeIn(title, "how many lines match",
				search -> search.first(Label.class, each -> each.getText().startsWith("30 of 30 lines match")));
		assertTrue(pictures.take("format-wizard-pattern") > 100);
		driver.press(title, "Next >");
		Text yaml = driver.seeIn(title, "the file",
				search -> search.first(Text.class, each -> each.getText().contains("pattern:")));
		assertTrue(driver.ui(yaml::getText).contains("samples:"));
		assertTrue(pictures.take("format-wizard-name") > 100);
		driver.press(title, "Finish");
		driver.untilClosed(title);
		driver.see("only this log", search -> search.first(CLabel.class, each -> each.getText().startsWith("30 of ")));
		assertTrue(pictures.take("format-taught") > 100);
		try (Stream<Path> files = Files.list(folder.resolve("formats"))) {
			assertEquals(1, files.filter(each -> each.toString().endsWith(".yaml")).count());
		}
	}

	@Test
	void aProtectedArchiveAsksAgainUntilThePasswordOpensIt() throws IOException {
		Path zip = Files.write(folder.resolve("locked.zip"), Base64.getMimeDecoder().decode(LOCKED));
		open(zip);
		password("wrong");
		driver.seeIn("Protected Archive", "that it was wrong", search -> search.first(Label.class,
				each -> each.getText().contains("does not open")));
		assertTrue(pictures.take("password-again") > 100);
		password(PASSWORD);
		driver.see("the event behind it", search -> search.first(NatTable.class, each -> each.getRowCount() == 2));
	}

	private void password(String typed) {
		Text field = driver.seeIn("Protected Archive", "a field", search -> search.first(Text.class,
				each -> (each.getStyle() & SWT.PASSWORD) != 0));
		driver.enter(field, typed);
		driver.press("Protected Archive", "OK");
		driver.until("the answer was taken", field::isDisposed);
	}
}
