package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionParserTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			VMware ESX Server 3.5.0 build-110268 | 3.5 | 110268
			VMware ESX 4.0.0 build-164009        | 4.0 | 164009
			VMware ESXi 4.1.0 build-348481       | 4.1 | 348481
			VMware ESXi 5.0.0 build-469512       | 5.0 | 469512
			VMware ESXi 5.5.0 build-1331820      | 5.5 | 1331820
			VMware ESXi 6.7.0 build-8169922      | 6.7 | 8169922
			VMware ESXi 8.0.3 build-24022510     | 8.0 | 24022510
			VMware ESX 9.0.0 build-24755229      | 9.0 | 24755229
			""")
	void tellsTheReleaseOfEveryProduct(String line, String release, String build) {
		Outputs read = Outputs.parse(new VersionParser(), line);
		assertEquals(line, read.host.getVersion());
		assertEquals(release, read.host.getRelease());
		assertEquals(build, read.host.getBuild());
		assertEquals("[]", read.notices.toString());
	}

	@Test
	void keepsTheUpdateLevelAsAFact() {
		Outputs read = Outputs.parse(new VersionParser(),
				"VMware ESXi 5.1.0 build-1065491\nVMware ESXi 5.1.0 Update 1\n");
		assertEquals("VMware ESXi 5.1.0 build-1065491", read.host.getVersion());
		assertEquals("""
				product/update level=5.1 Update 1 @1
				product/release date=2013-04-25 @1
				product/level source=KB 2143832 @1
				product/level=VMware ESXi 5.1.0 Update 1 @2""", read.facts());
	}

	@Test
	void reportsAnotherOutput() {
		assertEquals(1, Outputs.parse(new VersionParser(), "vmware: command not found").notices.size());
	}

	@Test
	void takesHostNameAndVersionFromTheKernelIfNothingElseTells() {
		String line = "VMkernel esx07.example.test 5.0.0 #1 SMP Release build-469512 Aug 11 2011 05:58:52 x86_64 unknown";
		Outputs read = Outputs.parse(new UnameParser(), line);
		assertEquals("esx07.example.test", read.host.getName());
		assertEquals("5.0", read.host.getRelease());
		assertEquals("469512", read.host.getBuild());
		Outputs after = Outputs.parse(new VersionParser(), "VMware ESXi 5.0.0 build-1").and(new UnameParser(), "u",
				line);
		assertEquals("1", after.host.getBuild());
	}

	@Test
	void takesOnlyTheNameFromAServiceConsole() {
		Outputs read = Outputs.parse(new UnameParser(), "Linux esx07 2.6.18-164.ESX #1 Fri 2010 x86_64 GNU/Linux");
		assertEquals("esx07", read.host.getName());
		assertEquals("", read.host.getRelease());
	}
}
