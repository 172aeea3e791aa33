package org.plumbline.core.rule;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Short ways to write packs and to run them. */
final class Packs {

	private Packs() {
	}

	/** Returns a file with rules; each is given by what stands behind the common keys, indented by four. */
	static NamedResource file(String name, String... rules) {
		return new NamedResource(name, "schema: 1\nid: test\nversion: 1.0.0\ndate: 2026-01-01\nrules:\n"
				+ String.join("\n", rules) + "\n");
	}

	/** Returns a rule of severity error without gaps in its texts. */
	static String rule(String id, String rest) {
		return """
				  - id: %s
				    title: Title of %s
				    severity: error
				    component: test
				    confidence: verified
				    meaning: What it means.
				    remedy: What to do.
				""".formatted(id, id) + rest.indent(4).stripTrailing();
	}

	/** Returns a rule about one pattern in any log. */
	static String pattern(String id, String pattern, String rest) {
		return rule(id, "evidence:\n  - events: {logs: ['*'], pattern: '" + pattern + "'}\n" + rest);
	}

	static RulePacks read(String... rules) {
		return RulePacks.read(List.of(file("test.yaml", rules)));
	}

	static RuleRun run(FakeEvents events, String... rules) {
		return run(events.evidence(), Map.of(), rules);
	}

	static RuleRun run(Evidence evidence, Map<String, Double> settings, String... rules) {
		RulePacks packs = read(rules);
		return new Rules(packs.rules(), packs.broken(), (rule, failure) -> {
			throw failure;
		}).run(evidence, settings, new NullProgressMonitor());
	}
}
