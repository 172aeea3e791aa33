package org.plumbline.esxi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.rule.FixedIn;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RulePacks;
import org.plumbline.esxi.command.Builds;

class MendedBuildsTest {

	@Test
	void tableHoldsEveryBuildThatARuleNamesAsMended() throws Exception {
		List<Long> builds = new Builds().builds().stream().map(each -> each.number()).toList();
		List<Long> missing = new ArrayList<>();
		for (Rule rule : RulePacks.read(ShippedRules.files()).rules()) {
			for (FixedIn fix : rule.description().fixedIn()) {
				fix.build().ifPresent(number -> {
					if (!builds.contains(number)) {
						missing.add(number);
					}
				});
			}
		}
		assertEquals(List.of(), missing);
		assertEquals(278, builds.size());
	}
}
