package org.plumbline.esxi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RuleCheck;
import org.plumbline.core.rule.RulePacks;

/** The shipped packs: they can be read, their samples hold, and they do not take each other's lines by accident. */
class EsxiRulesTest {

	private static final Decoders DECODERS = new Decoders(List.of(ShippedRules.decoder()));

	/** Rules about facts, which no line tells. */
	private static final Set<String> WITHOUT_LINES = Set.of("BKP-011", "COR-102", "HW-005");

	@Test
	void thePacksHaveNoBrokenRule() {
		RulePacks packs = RulePacks.read(ShippedRules.files());
		assertEquals(List.of(), packs.broken());
		assertTrue(packs.rules().size() >= 238, "rules: " + packs.rules().size());
	}

	@Test
	void everySampleMatchesItsRuleAndNoLookalikeDoes() {
		assertEquals(List.of(), new RuleCheck(DECODERS).check(ShippedRules.files(), List.of()));
	}

	@Test
	void everyRuleHasLookalikes() {
		// A rule without look-alikes has never been asked what it must leave alone.
		for (NamedResource file : ShippedRules.files()) {
			long rules = file.text().lines().filter(line -> line.startsWith("  - id: ")).count();
			long lookalikes = file.text().lines().filter(line -> line.startsWith("    lookalikes:")).count();
			assertEquals(rules, lookalikes, file.name());
		}
	}

	@Test
	void rulesMatchSamplesOfOthersOnlyWhereThatIsIntended() throws IOException {
		String found = new RuleCheck(DECODERS).overlaps(ShippedRules.files()).entrySet().stream()
				.map(each -> each.getKey() + ": " + String.join(" ", each.getValue()) + "\n")
				.collect(Collectors.joining());
		String intended = new String(EsxiRulesTest.class.getResourceAsStream("overlaps.txt").readAllBytes(),
				StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
				.map(line -> line + "\n").collect(Collectors.joining());
		assertEquals(intended, found);
	}

	@Test
	void marksAreLongEnoughToBeRare() {
		for (Rule rule : RulePacks.read(ShippedRules.files()).rules()) {
			assertFalse(rule.marks().isEmpty() && !WITHOUT_LINES.contains(rule.description().id()),
					rule.description().id());
			rule.marks().forEach(mark -> assertTrue(mark.length() >= 8, rule.description().id() + ": " + mark));
		}
	}

	@Test
	void whatARuleCoversOrJoinsIsThere() {
		Set<String> ids = RulePacks.read(ShippedRules.files()).rules().stream().map(rule -> rule.description().id())
				.collect(Collectors.toSet());
		Pattern named = Pattern.compile("(?:covers|consequences): \\[([^\\n]*)\\]|- \\{rule: ([\\w-]+), within");
		Pattern id = Pattern.compile("[A-Z]+-\\d+");
		Set<String> others = new TreeSet<>();
		for (NamedResource file : ShippedRules.files()) {
			named.matcher(file.text()).results().flatMap(each -> id.matcher(each.group()).results())
					.forEach(each -> others.add(each.group()));
		}
		assertTrue(others.size() > 10, others.toString());
		others.removeAll(ids);
		assertEquals(Set.of(), others);
	}

	/** Who reads a remedy has one finding in front of them and not the rule that another remedy belongs to. */
	@Test
	void noRemedyIsOnlyThatOfAnotherRule() {
		Pattern other = Pattern.compile("\\b(?:as|like) (?:for|in|with|under|at) [A-Z]+-\\d+",
				Pattern.CASE_INSENSITIVE);
		Pattern named = Pattern.compile("\\W*\\b[A-Z]+-\\d+\\W*");
		for (Rule rule : RulePacks.read(ShippedRules.files()).rules()) {
			String id = rule.description().id();
			String remedy = rule.description().remedy();
			assertFalse(other.matcher(remedy).find(), id + ": " + remedy);
			String rest = named.matcher(remedy).replaceAll(" ");
			assertTrue(remedy.isEmpty() || rest.split(" ").length >= 3, id + ": " + remedy);
		}
	}

	@Test
	void theClassNamesEveryFileOfTheFolder() throws IOException {
		try (var files = Files.list(Path.of("rules"))) {
			assertEquals(new TreeSet<>(EsxiRules.FILES),
					files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
		}
	}
}
