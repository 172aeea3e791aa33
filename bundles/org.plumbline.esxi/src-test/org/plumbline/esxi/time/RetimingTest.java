package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.CaseRetiming;
import org.plumbline.core.casefile.ClockPreview;
import org.plumbline.core.casefile.ClockSetting;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.SourceTimeEdit;
import org.plumbline.core.casefile.SourceTimes;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.event.Times;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.rule.PatchGate;
import org.plumbline.core.rule.Rules;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.esxi.format.ShippedFormats;
import org.plumbline.model.casefile.CasefileFactory;

/** Clocks of an open case: said, seen before, put in order, taken back. */
class RetimingTest {

	private static final ClockSetting BERLIN = new ClockSetting(Optional.of(ZoneId.of("Europe/Berlin")), 0, 0);

	@TempDir
	Path folder;

	private OpenedCase open() throws IOException {
		ReadBundle bundle = TimedBundle.named(folder, "esx-h-2010-07-08--03.04.5")
				.file("var/log/vmkernel", "2024-01-01T00:00:00Z", """
						Jul  1 12:00:00 h vmkernel: 5:00:01:10.000 cpu0:4096)Init: 2: lost
						Jul  1 12:00:09 h vmkernel: 5:00:01:19.000 cpu0:4096)Init: 2: later
						""").file("var/log/vmware/hostd.log", "2024-01-01T00:00:00Z", """
						2010-07-01T10:00:03.500Z [2B1C4B90 info 'App'] agent
						""").read();
		CaseEditor editor = new CaseEditor(CasefileFactory.eINSTANCE.createCase(), () -> 0);
		EventStore events = EventStores.openCorrected(List.of(bundle.store()), ShippedFormats.all(),
				new SourceTimes(editor.model().getSourceSettings()));
		return new OpenedCase(editor, List.of(bundle.model()), events, new Decoders(List.of()), List.of(), List.of(),
				PatchGate.NONE);
	}

	private static EventSource source(OpenedCase opened, String name) {
		return opened.events().sources().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	private static String firstMessage(OpenedCase opened) {
		return opened.events().record(opened.events().row(0)).message();
	}

	private static OpenedCase retimed(OpenedCase opened) throws IOException {
		CaseRetiming retiming = new CaseRetiming(opened, new Rules(List.of(), List.of(), (rule, failure) -> {}));
		retiming.run(new NullProgressMonitor());
		return retiming.finish();
	}

	@Test
	void aZoneReordersTheOpenCaseAndUndoTakesItBack() throws IOException {
		try (OpenedCase before = open()) {
			assertFalse(CaseRetiming.isNeeded(before));
			new SourceTimeEdit(before.editor()).set(List.of(source(before, "vmkernel")), BERLIN);
			assertTrue(CaseRetiming.isNeeded(before));
			try (OpenedCase after = retimed(before)) {
				assertFalse(CaseRetiming.isNeeded(after));
				assertEquals("App", before.events().record(before.events().row(0)).module());
				assertEquals("2010-07-01T10:00:00Z", Times.rfc3339(after.events().firstNs()));
				after.editor().undo();
				assertTrue(CaseRetiming.isNeeded(after));
				try (OpenedCase back = retimed(after)) {
					assertEquals(firstMessage(before), firstMessage(back));
				}
			}
		}
	}

	@Test
	void twoEventsThatWereOneActGiveTheOffset() throws IOException {
		try (OpenedCase opened = open()) {
			EventSource kernel = source(opened, "vmkernel");
			long lost = opened.events().ofSource(kernel.index()).row(0);
			long agent = opened.events().ofSource(source(opened, "hostd.log").index()).row(0);
			ClockPreview preview = new ClockPreview(opened, kernel);
			assertEquals("2010-07-01T10:00:00Z", Times.rfc3339(preview.timeNs(lost, BERLIN)));
			long offset = preview.aligningOffsetNs(lost, agent, BERLIN);
			assertEquals(3_500_000_000L, offset);
			ClockSetting aligned = new ClockSetting(BERLIN.zone(), 0, offset);
			assertEquals(opened.events().timeOfRow(agent), preview.timeNs(lost, aligned));
			new SourceTimeEdit(opened.editor()).set(List.of(kernel), aligned);
			try (OpenedCase after = retimed(opened)) {
				assertEquals(after.events().timeOfRow(agent), after.events().timeOfRow(lost));
				assertEquals(aligned, new SourceTimeEdit(after.editor()).of(kernel));
			}
		}
	}

	@Test
	void nothingSaidIsNoStepAndNoSetting() throws IOException {
		try (OpenedCase opened = open()) {
			SourceTimeEdit edit = new SourceTimeEdit(opened.editor());
			edit.set(opened.events().sources(), ClockSetting.NONE);
			assertEquals("", opened.editor().undoLabel());
			edit.set(opened.events().sources(), BERLIN);
			edit.set(opened.events().sources(), ClockSetting.NONE);
			assertEquals(List.of(), opened.model().getSourceSettings());
		}
	}
}
