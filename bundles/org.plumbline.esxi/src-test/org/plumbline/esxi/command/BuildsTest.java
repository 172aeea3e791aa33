package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.core.rule.KnownBuild;

class BuildsTest {

	private static final List<KnownBuild> BUILDS = new Builds().builds();

	@Test
	void everyProductLineHasItsFirstRelease() {
		assertEquals("3.5 4.0 4.1 5.0 5.1 5.5 6.0 6.5 6.7 7.0 8.0 9.0",
				BUILDS.stream().filter(each -> each.level().equals(each.release() + " GA")).map(KnownBuild::release)
						.sorted().collect(Collectors.joining(" ")));
		for (KnownBuild each : BUILDS) {
			assertTrue(each.level().startsWith(each.release()), each.toString());
		}
	}

	@Test
	void noLevelIsOlderThanTheFirstReleaseOfItsLine() {
		for (KnownBuild each : BUILDS) {
			KnownBuild first = BUILDS.stream().filter(build -> build.release().equals(each.release()))
					.min(Comparator.comparingLong(KnownBuild::number)).orElseThrow();
			assertFalse(each.released().isBefore(first.released()), each.toString());
		}
	}

	@Test
	void dayThatOnlyOtherPeopleNameIsNoFact() {
		Outputs host = Outputs.parse(new VersionParser(), "VMware ESX Server 3.5.0 build-153875");
		assertEquals("""
				product/update level=3.5 Update 4 @1
				product/level source=lists of other people, unconfirmed @1""", host.facts());
		assertEquals("3.5 3.5 3.5 3.5 3.5 3.5 9.0", BUILDS.stream().filter(each -> !each.confirmed())
				.map(KnownBuild::release).sorted().collect(Collectors.joining(" ")));
	}
}
