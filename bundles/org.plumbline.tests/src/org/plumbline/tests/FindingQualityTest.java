package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.rule.Finding;

/**
 * How much of what was planted is found, and how much of what is found was planted, release by release: bundles with
 * random sets of stories, and bundles with random problems of single lines among as many lines that only look like
 * trouble. What a story shows by its nature, and what every host shows, says the truth that was written with the bundle.
 * The table goes to standard output.
 */
class FindingQualityTest {

	private static final List<String> RELEASES = List.of("3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5",
			"6.7", "7.0", "8.0", "9.0");
	@TempDir
	Path folder;

	/** What was compared in one or several bundles. */
	private record Score(int planted, int found, int told, int meant) {

		Score plus(Score other) {
			return new Score(planted + other.planted, found + other.found, told + other.told, meant + other.meant);
		}

		double recall() {
			return planted == 0 ? 1 : (double) found / planted;
		}

		double precision() {
			return told == 0 ? 1 : (double) meant / told;
		}

		String line(String name) {
			return String.format(Locale.ROOT, "%-8s planted %4d  found %4d  recall %.3f   told %4d  meant %4d  "
					+ "precision %.3f", name, planted, found, recall(), told, meant, precision());
		}
	}

	@Test
	void whatIsPlantedIsFoundAndNothingElse() throws IOException {
		Score all = new Score(0, 0, 0, 0);
		List<String> table = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		for (String release : RELEASES) {
			Score one = score("random-" + release, wrong).plus(score("lines-" + release, wrong));
			table.add(one.line(release));
			all = all.plus(one);
		}
		table.add(all.line("all"));
		table.addAll(wrong);
		String text = String.join(System.lineSeparator(), table);
		System.out.println(text); // shown on purpose: the figures are wanted
		assertEquals(List.of(), wrong, text);
	}

	private Score score(String name, List<String> wrong) throws IOException {
		MadeBundle made = MadeBundle.of(name + ".tgz");
		Set<String> wanted = told(made, "rules");
		Set<String> meant = new TreeSet<>(wanted);
		meant.addAll(told(made, "also"));
		((List<?>) made.truth().get("ordinary")).forEach(rule -> meant.add(rule.toString()));
		Set<String> told = rules(made.file());
		wanted.stream().filter(rule -> !told.contains(rule)).forEach(rule -> wrong.add(name + " lacks " + rule));
		told.stream().filter(rule -> !meant.contains(rule)).forEach(rule -> wrong.add(name + " invents " + rule));
		return new Score(wanted.size(), (int) wanted.stream().filter(told::contains).count(), told.size(),
				(int) told.stream().filter(meant::contains).count());
	}

	private static Set<String> told(MadeBundle made, String key) {
		Set<String> rules = new TreeSet<>();
		made.list("scenarios").forEach(each -> ((List<?>) each.get(key)).forEach(rule -> rules.add(rule.toString())));
		return rules;
	}

	private Set<String> rules(Path file) throws IOException {
		Knowledge knowledge = Knowledge.read(RegistryFactory.getRegistry(), problem -> {
			throw new AssertionError(problem);
		});
		Set<String> rules = new TreeSet<>();
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(List.of(file), new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			try (OpenedCase opened = opening.finish()) {
				opened.findings().stream().flatMap(FindingQualityTest::all).forEach(each -> rules.add(each.rule()));
			}
		}
		return rules;
	}

	private static Stream<Finding> all(Finding finding) {
		return Stream.concat(Stream.of(finding), finding.consequences().stream().flatMap(FindingQualityTest::all));
	}
}
