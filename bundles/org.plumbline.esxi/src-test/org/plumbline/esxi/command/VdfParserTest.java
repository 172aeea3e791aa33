package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class VdfParserTest {

	private final VdfParser parser = new VdfParser();

	@Test
	void readsTheTableOfTheOriginCase() {
		Outputs read = Outputs.parse(parser, """
				Ramdisk Size Used Available Use% Mounted on
				MAINSYS 32M 21M 10M 68% --
				tmp 192M 60K 191M 0% --
				updatestg 750M 24K 749M 0% --
				hostdstats 166M 166M 0B 100% --
				""");
		assertEquals("""
				MAINSYS 33554432 22020096 10485760 68.0% peak=-1 inodes=-1/-1 ~ / @2
				hostdstats 174063616 174063616 0 100.0% peak=-1 inodes=-1/-1 ~ /var/lib/vmware/hostd/stats @5
				tmp 201326592 61440 200278016 0.0% peak=-1 inodes=-1/-1 ~ /tmp @3
				updatestg 786432000 24576 785383424 0.0% peak=-1 inodes=-1/-1 ~  @4""", read.ramdisks());
		assertEquals(Outputs.COLLECTED_NS, read.host.getRamdisks().get(0).getSamples().get(0).getTimeNs());
		assertEquals(List.of(), read.notices);
	}

	@Test
	void skipsWhatStandsBeforeTheDashes() {
		Outputs read = Outputs.parse(parser, """
				Tardisk                  Space      Used
				driver.v00                 12M       12M
				-----
				Ramdisk                   Size      Used Available Use% Mounted on
				opt                        32M        0B       32M   0% --
				shm                      1.5G      512K      1.4G   1% /dev/shm
				""");
		assertEquals("""
				opt 33554432 0 33554432 0.0% peak=-1 inodes=-1/-1 ~ /opt @5
				shm 1610612736 524288 1503238554 1.0% peak=-1 inodes=-1/-1 ~ /dev/shm @6""", read.ramdisks());
		assertEquals(List.of(), read.notices);
	}

	@Test
	void countsBlocksOfOneKibibyteWithoutSuffix() {
		Outputs read = Outputs.parse(parser, """
				Ramdisk              1k-blocks      Used Available Use% Mounted on
				tmp                     262144    262144         0 100% --
				""");
		assertEquals("tmp 268435456 268435456 0 100.0% peak=-1 inodes=-1/-1 = /tmp @2", read.ramdisks());
	}

	@Test
	void takesARowThatIsCutAfterTheUsedSize() {
		Outputs read = Outputs.parse(parser, """
				Ramdisk Size Used Available Use% Mounted on
				var 40K 10K
				""");
		assertEquals("var 40960 10240 -1 25.0% peak=-1 inodes=-1/-1 ~ /var @2", read.ramdisks());
	}

	@Test
	void takesTabsAndBlanksThatDoNotBreakForBlanks() {
		Outputs read = Outputs.parse(parser,
				"Ramdisk\tSize\tUsed\tAvailable\tUse%\tMounted on\ntmp\u00a0192M\u202f60K\t191M\t0%\t--");
		assertEquals("tmp 201326592 61440 200278016 0.0% peak=-1 inodes=-1/-1 ~ /tmp @2", read.ramdisks());
	}

	@Test
	void exactSampleMakesTheRoundedOneOfItsTimeSuperfluous() {
		String exact = "Ramdisk Size Used Available Use% Mounted on\nroot 32768 22500 10268 68% --";
		String rounded = "Ramdisk Size Used Available Use% Mounted on\nroot 32M 22M 10M 68% --";
		Outputs read = Outputs.parse(parser, exact).and(parser, "commands/vdf_-h.txt", rounded);
		assertEquals(1, read.host.getRamdisks().getFirst().getSamples().size());
		assertEquals("root 33554432 23040000 10514432 68.0% peak=-1 inodes=-1/-1 = / @2", read.ramdisks());
		assertEquals(read.ramdisks(), Outputs.parse(parser, rounded).and(parser, "x", exact).ramdisks());
	}

	@Test
	void reportsRowsThatAreNone() {
		Outputs read = Outputs.parse(parser, """
				Ramdisk Size Used Available Use% Mounted on
				tmp 192M
				etc 28M 1M 27M 3% --
				vdf: cannot open
				""");
		assertEquals("etc 29360128 1048576 28311552 3.0% peak=-1 inodes=-1/-1 ~ /etc @3", read.ramdisks());
		assertEquals(2, read.notices.size());
		assertTrue(read.notices.get(0).startsWith(OutputRows.ROW + ": ") && read.notices.get(0).contains("tmp 192M"),
				read.notices.get(0));
	}

	@Test
	void reportsAnOutputWithoutTable() {
		Outputs read = Outputs.parse(parser, "sh: vdf: not found");
		assertEquals(1, read.notices.size());
		assertTrue(read.notices.get(0).startsWith(OutputRows.TABLE + ": "), read.notices.get(0));
		assertEquals(List.of(), Outputs.parse(parser, "\n \n").notices);
	}

	@Test
	void keepsSamplesOfOneRamdiskTogether() {
		Outputs read = Outputs.parse(parser, "Ramdisk Size Used Available Use% Mounted on\ntmp 4M 1M 3M 25% --")
				.and(parser, "tmp/vdf.9.txt", "Ramdisk Size Used Available Use% Mounted on\ntmp 4M 2M 2M 50% --");
		assertEquals(1, read.host.getRamdisks().size());
		assertEquals(2, read.host.getRamdisks().get(0).getSamples().size());
	}
}
