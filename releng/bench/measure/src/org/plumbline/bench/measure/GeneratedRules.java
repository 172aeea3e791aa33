package org.plumbline.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RulePacks;
import org.plumbline.core.rule.Rules;

/**
 * Adds made-up rules to a set until it has a wanted number. Their patterns look like those that people write: words
 * that every log holds, a number, a device, and one word that no log holds, sometimes at the end.
 */
final class GeneratedRules {

	private static final List<String> KNOWN = List.of("path", "device", "volume", "command", "queue", "adapter",
			"session",
			"host", "memory", "link", "port", "world", "heartbeat", "datastore", "request", "lock", "swap", "driver");
	private static final List<String> VERBS = List.of("failed to", "lost", "reset of", "timeout on", "retry of",
			"aborted",
			"cannot open", "no answer from", "marked", "restarted");
	private static final String CONSONANTS = "bdfgklmnprstvz";
	private static final String VOWELS = "aeiou";

	private final Random random = new Random(11);

	private GeneratedRules() {
	}

	/** Returns rules, generated ones added until there are {@code count}. */
	static Rules upTo(int count, List<Rule> rules) {
		var maker = new GeneratedRules();
		var text = new StringBuilder("""
				schema: 1
				id: org.plumbline.bench.generated
				version: 1.0.0
				date: 2026-01-01
				rules:
				""");
		for (int number = rules.size(); number < count; number++) {
			text.append(maker.rule(number));
		}
		var packs = RulePacks.read(List.of(new NamedResource("generated.yaml", text.toString())));
		if (!packs.broken().isEmpty()) {
			throw new IllegalStateException(packs.broken().getFirst().toString());
		}
		var all = new ArrayList<>(rules);
		all.addAll(packs.rules());
		return new Rules(all, List.of(), (rule, failure) -> {
			throw failure;
		});
	}

	private String rule(int number) {
		return """

				  - id: GEN-%04d
				    title: Generated rule %d
				    severity: warning
				    component: storage
				    releases: 4.0-9.x
				    confidence: unverified
				    evidence:
				      - events:
				          logs: [%s]
				          pattern: '%s'
				    correlate: {by: [host]}
				    summary:
				      - "Seen {count|time|times} {when}."
				    meaning: It only takes time.
				    remedy: Nothing is to be done.
				    samples: []
				""".formatted(number, number, random.nextBoolean() ? "vmkernel" : "hostd", pattern());
	}

	private String pattern() {
		var phrase = one(VERBS) + ' ' + one(KNOWN);
		return random.nextBoolean() ? phrase + " (?<device>\\S+) by " + word() + " after \\d+ ms"
				: word() + " " + phrase + ": \\d+ of \\d+";
	}

	private String word() {
		var word = new StringBuilder();
		for (int syllable = 0; syllable < 3; syllable++) {
			word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
			word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
		}
		return word.toString();
	}

	private String one(List<String> words) {
		return words.get(random.nextInt(words.size()));
	}
}
