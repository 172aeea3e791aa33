package org.plumbline.esxi.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.plumbline.core.decode.Decoders;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.RuleCheck;
import org.plumbline.core.rule.RuleCheckFailure;

/** Any text as a pack of rules: read and its samples run, or told what is wrong with it and where. */
public final class RulePackFuzz {

	private static final RuleCheck CHECK = new RuleCheck(new Decoders(List.of()));

	private RulePackFuzz() {
	}

	/** @throws IllegalStateException if a failure tells nothing */
	public static void fuzzerTestOneInput(byte[] bytes) {
		NamedResource pack = new NamedResource("rules/fuzz.yaml", new String(bytes, StandardCharsets.UTF_8));
		for (RuleCheckFailure each : CHECK.check(List.of(pack), List.of())) {
			if (each.toString().isBlank()) {
				throw new IllegalStateException("refused without a sentence");
			}
		}
	}
}
