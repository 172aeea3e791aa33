package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
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
