package org.plumbline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RotatedNameTest {

	@ParameterizedTest
	@ValueSource(strings = { "vmkernel", "vmkernel.log", "vmkernel.0.gz", "vmkernel.1", "vmkernel.log.1",
			"vmkernel.log.12.gz", "vmkernel-3.log", "vmkernel.1.log", "vmkernel-20231001T120000.log.gz",
			"vmkernel-20231001.log.gz", "vmkernel-20231001T120000Z", "vmkernel-2023-10-01.gz",
			"vmkernel.log-20231001.xz", "vmkernel_20231001_1200.log", "vmkernel-2023-10-01T12:00:00.log.zst" })
	void whatRotationAddsIsNoPartOfTheStem(String name) {
		assertEquals("var/log/vmkernel", RotatedName.of("var/log/" + name).family());
		assertEquals("x/var/log/vmkernel", RotatedName.of("x/var/run/log/" + name).log());
	}

	@ParameterizedTest
	@CsvSource({ "hostd-probe.log,hostd-probe", "vmkernel-zdump.1,vmkernel-zdump", ".vmsyslogd.err,.vmsyslogd.err",
			"1.log,1", "-1,-1", "a,a", "'',''", "esxupdate-1234567.log,esxupdate-1234567",
			"vm-2-flat.log,vm-2-flat" })
	void otherNamesStay(String name, String stem) {
		assertEquals(stem, RotatedName.of(name).stem());
	}

	@Test
	void agesGrowFromTheFileInUseToTheOldest() {
		for (List<String> each : List.of(List.of("x.log", "x.0.gz", "x.1", "x.2.gz", "x.10.gz"),
				List.of("x", "x-20231002", "x-20231001.log.gz", "x-20220101"),
				List.of("vmware.log", "vmware-12.log", "vmware-11.log", "vmware-9.log"))) {
			assertEquals(each, each.reversed().stream()
					.sorted(Comparator.comparingLong(name -> RotatedName.of(name).age())).toList());
		}
	}

	@Test
	void aNameMadeToTakeLongEndsSoon() {
		assertTrue(RotatedName.of("-1".repeat(100_000)).stem().length() > 100_000);
		assertEquals("x", RotatedName.of("x" + ".1".repeat(6)).stem());
	}
}
