package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningListener;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;

/** A bundle that is added to a case: what was read stays as it is, and the findings are those of all bundles. */
class AddedBundleTest {

	@TempDir
	Path folder;

	@Test
	void addingABundleReadsTheNewOneOnlyAndFindsWhatOpeningBothFinds() throws IOException {
		Path first = MadeBundle.of("random-6.0.tgz").file();
		Path second = MadeBundle.of("random-7.0.tgz").file();
		Path file = folder.resolve("case.plumb");
		String silenced;
		try (OpenedCase opened = open(List.of(first), "data")) {
			silenced = opened.findings().getFirst().rule();
			opened.editor().silence(silenced, "known here", "ada");
			CaseFile.write(opened.model(), file);
		}
		Map<String, FileTime> before = files();
		try (OpenedCase grown = open(List.of(file, second), "data");
				OpenedCase both = open(List.of(first, second), "fresh")) {
			assertEquals(FindingText.of(both.findings()), FindingText.of(grown.findings()));
			assertEquals(List.of(), silentAndOpen(grown.model().getFindings(), silenced));
		}
		Map<String, FileTime> after = files();
		before.forEach((name, time) -> assertEquals(time, after.get(name), name + " was written again"));
		assertFalse(before.keySet().equals(after.keySet()), "the new bundle has an index of its own");
	}

	@Test
	void anOpenCaseGrowsWithItsEditorAndFindsWhatOpeningBothFinds() throws IOException {
		Path first = MadeBundle.of("random-6.0.tgz").file();
		Path second = MadeBundle.of("random-7.0.tgz").file();
		try (OpenedCase opened = open(List.of(first), "data");
				OpenedCase grown = add(opened, second);
				OpenedCase both = open(List.of(first, second), "fresh")) {
			assertEquals(FindingText.of(both.findings()), FindingText.of(grown.findings()));
			assertEquals(both.events().size(), grown.events().size());
			assertSame(opened.editor(), grown.editor());
			assertEquals(2, grown.model().getBundles().size());
			assertTrue(grown.editor().isDirty());
			assertTrue(grown.judged().looked() < both.judged().looked(),
					grown.judged().looked() + " rules looked again of " + both.judged().looked());
		}
	}

	@Test
	void whatIsInTheCaseAlreadyIsNotAddedAndTheCaseStays() throws IOException {
		Path first = MadeBundle.of("random-6.0.tgz").file();
		try (OpenedCase opened = open(List.of(first), "data")) {
			int bundles = opened.model().getBundles().size();
			IOException failure = assertThrows(IOException.class, () -> add(opened, first));
			assertTrue(failure.getMessage().contains("part of the case already"), failure.getMessage());
			assertEquals(bundles, opened.model().getBundles().size());
		}
	}

	@Test
	void whatIsRefusedIsNotShownAfterwards() throws IOException, InterruptedException {
		Path logs = Files.createDirectories(folder.resolve("esx-lab7-2014-07-02--03.04-55/var/log"));
		Files.writeString(logs.resolve("vmkernel.log"), "2014-07-01T10:00:00.000Z cpu1:33)Init: 11: started\n");
		Path bundle = logs.getParent().getParent();
		Knowledge knowledge = knowledge();
		try (OpenedCase opened = open(List.of(bundle), "data")) {
			for (int i = 0; i < 30; i++) {
				AtomicBoolean refused = new AtomicBoolean();
				AtomicInteger late = new AtomicInteger();
				try (CaseOpening opening = CaseOpening.adding(opened, knowledge,
						OpeningSettings.in(folder.resolve("data")), counting(refused, late))) {
					assertThrows(IOException.class, () -> opening.load(List.of(bundle), new NullProgressMonitor()));
					refused.set(true);
					for (Thread each : Thread.getAllStackTraces().keySet()) {
						if (each.getName().contains("what has been read so far")) {
							each.join();
						}
					}
				}
				assertEquals(0, late.get(), "shown late at attempt " + i);
			}
		}
	}

	private static OpeningListener counting(AtomicBoolean refused, AtomicInteger late) {
		return new OpeningListener() {
			@Override
			public void onCaseThread(Runnable task) {
				late.addAndGet(refused.get() ? 1 : 0);
			}

			@Override
			public void soFar(OpenedCase opened) {
				// nothing is ever shown
			}

			@Override
			public boolean keepsPart() {
				return false;
			}
		};
	}

	@Test
	void aCaseIsNotTakenForABundleAndTheOpenOneStaysWhatItIs() throws IOException {
		Path file = folder.resolve("other.plumb");
		try (OpenedCase opened = open(List.of(MadeBundle.of("random-6.0.tgz").file()), "data")) {
			CaseFile.write(opened.model(), file);
			String id = opened.model().getId();
			IOException failure = assertThrows(IOException.class, () -> add(opened, file));
			assertTrue(failure.getMessage().contains("Merge Case"), failure.getMessage());
			assertEquals(id, opened.model().getId());
			assertEquals(1, opened.model().getBundles().size());
		}
	}

	private OpenedCase add(OpenedCase opened, Path input) throws IOException {
		try (CaseOpening opening = CaseOpening.adding(opened, knowledge(), OpeningSettings.in(folder.resolve("data")),
				OpeningListener.NONE)) {
			opening.load(List.of(input), new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			return opening.finish();
		}
	}

	private static Knowledge knowledge() {
		return Knowledge.read(RegistryFactory.getRegistry(), problem -> {
			throw new AssertionError(problem);
		});
	}

	private static List<String> silentAndOpen(List<FindingEntry> findings, String rule) {
		return findings.stream().flatMap(AddedBundleTest::all)
				.filter(each -> each.getRule().equals(rule) && each.getState() != FindingState.DISMISSED)
				.map(FindingEntry::getKey).toList();
	}

	private static Stream<FindingEntry> all(FindingEntry entry) {
		return Stream.concat(Stream.of(entry), entry.getConsequences().stream().flatMap(AddedBundleTest::all));
	}

	/** Returns the files of the indexes, with the time when they were last written. */
	private Map<String, FileTime> files() throws IOException {
		Map<String, FileTime> times = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder.resolve("data"))) {
			for (Path each : all.filter(Files::isRegularFile)
					.filter(file -> Files.exists(file) && !file.toString().endsWith(".lock")).toList()) {
				times.put(folder.relativize(each).toString(), Files.getLastModifiedTime(each));
			}
		}
		return times;
	}

	private OpenedCase open(List<Path> inputs, String data) throws IOException {
		Knowledge knowledge = Knowledge.read(RegistryFactory.getRegistry(), problem -> {
			throw new AssertionError(problem);
		});
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve(data)))) {
			opening.load(inputs, new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			return opening.finish();
		}
	}
}
