package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RamdiskListParserTest {

	private static final String ALIGNED = """
			Ramdisk Name  System  Include in Coredumps  Reserved     Maximum      Used       Peak Used  Free   Reserved Free  Maximum Inodes  Allocated Inodes  Used Inodes  Mount Point
			------------  ------  --------------------  -----------  -----------  ---------  ---------  -----  -------------  --------------  ----------------  -----------  ---------------------------
			root            true                  true  32768 KiB    32768 KiB    1024 KiB   2048 KiB   96 %           96 %            8192              4096         3912  /
			hostdstats     false                 false  0 KiB        176128 KiB   88064 KiB  90000 KiB  50 %            0 %            8192                32            4  /var/lib/vmware/hostd/stats
			""";

	private final RamdiskListParser parser = new RamdiskListParser();

	@Test
	void cutsColumnsAtTheDashes() {
		Outputs read = Outputs.parse(parser, ALIGNED);
		assertEquals("""
				hostdstats 180355072 90177536 90177536 50.0% peak=92160000 inodes=4/8192 = /var/lib/vmware/hostd/stats @4
				root 33554432 1048576 32505856 3.125% peak=2097152 inodes=3912/8192 = / @3""", read.ramdisks());
		assertEquals(List.of(), read.notices);
	}

	@Test
	void readsRowsThatLostTheirBlanks() {
		Outputs read = Outputs.parse(parser, ALIGNED.replaceAll(" +", " "));
		assertEquals(Outputs.parse(parser, ALIGNED).ramdisks(), read.ramdisks());
		assertEquals(List.of(), read.notices);
	}

	@Test
	void takesACutRowAsFarAsItGoes() {
		String cut = ALIGNED.substring(0, ALIGNED.indexOf("  90000 KiB"));
		assertEquals(
				"hostdstats 180355072 90177536 90177536 50.0% peak=-1 inodes=-1/-1 = /var/lib/vmware/hostd/stats @4",
				Outputs.parse(parser, cut).ramdisks().lines().findFirst().orElse(""));
	}

	@Test
	void reportsRowsThatAreNone() {
		Outputs read = Outputs.parse(parser, ALIGNED + "Errors: \ntmp  false\n");
		assertEquals(2, read.notices.size());
		assertEquals(2, read.host.getRamdisks().size());
		assertEquals(1, Outputs.parse(parser, "Unknown command").notices.size());
	}
}
