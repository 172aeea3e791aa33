package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engineer sees of the storage of two hosts that share their devices. */
class StorageWalkTest {

	@TempDir
	private Path folder;
	private final WorkbenchDriver driver = new WorkbenchDriver();
	private final Screenshots pictures = new Screenshots(driver);

	@AfterEach
	void close() {
		driver.saveAndClose(folder.resolve("walk.plumb"));
	}

	@Test
	void theFourViewsShowTheStorageOfTwoHosts() throws IOException {
		driver.command("org.plumbline.ui.openBundle",
				Map.of("org.plumbline.ui.file", MadeBundles.file("two-hosts.zip").toString()));
		driver.see("the events", search -> search.first(NatTable.class, each -> each.getRowCount() > 5));
		driver.see("all of them", search -> search.first(CLabel.class, each -> each.getText().endsWith(" events")));
		decode();
		views("light");
		driver.theme(true);
		views("dark");
		driver.theme(false);
	}

	/** Chooses a line with sense data. */
	private void decode() {
		Text field = driver.see("the filter",
				search -> search.field("Search: words, \"phrases\", /expressions/, OR, NOT, fields (Ctrl+Space)"));
		driver.enter(field, "\"Valid sense data: 0x6 0x29\"");
		driver.see("less events", search -> search.first(CLabel.class, each -> each.getText().contains(" of ")));
		NatTable table = driver.see("the events",
				search -> search.first(NatTable.class, each -> each.getRowCount() > 2));
		int second = driver.ui(() -> table.getBoundsByPosition(0, 2).y);
		driver.click(table, 40, second + 5);
		driver.show("scsi");
		driver.see("its fields", search -> search.ofClass("FieldBoxes"));
		driver.command("org.plumbline.ui.showAll", Map.of());
	}

	private void views(String theme) throws IOException {
		driver.show("scsi");
		driver.see("the fields", search -> search.ofClass("FieldBoxes"));
		picture("decode-" + theme);
		driver.show("failures");
		driver.see("the failures", search -> search.first(Control.class, StorageWalkTest::isFilled));
		picture("failures-" + theme);
		driver.show("storageTimeline");
		driver.see("the lanes", search -> search.ofClass("StorageTimelineControl"));
		picture("timeline-" + theme);
		driver.show("passport");
		Table devices = driver.see("the devices", search -> search.first(Table.class,
				each -> Stream.of(each.getItems()).anyMatch(item -> item.getText().startsWith("naa."))));
		driver.ui(() -> {
			TableItem device = Stream.of(devices.getItems()).filter(item -> item.getText().startsWith("naa."))
					.findFirst().orElseThrow();
			devices.setSelection(device);
			Event chosen = new Event();
			chosen.item = device;
			devices.notifyListeners(SWT.Selection, chosen);
			return null;
		});
		driver.see("its passport", search -> search.text("Paths"));
		picture("passport-" + theme);
	}

	private static boolean isFilled(Control control) {
		Rectangle area = control.getBounds();
		return control.getClass().getSimpleName().equals("FailureMatrix") && area.height > 40;
	}

	private void picture(String name) throws IOException {
		assertTrue(pictures.takeBoth("storage-" + name) > 50, name);
	}
}
