package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class DirectoryListingParserTest {

	private static final String LISTING = """
			/var/lib/vmware/hostd/stats:
			drwxr-xr-x    1 root     root           512 Apr  7 17:33 .
			-rw-r--r--    1 root     root     152043520 Apr  7 17:33 hostAgentStats-20.stats
			-rw-r--r--    1 root     root      22020096 Apr  7 17:33 hostAgentStats.idMap
			lrwxrwxrwx    1 root     root             9 Apr  7  2011 link -> elsewhere

			/tmp:
			total 16
			-rw-r--r--    1 root     root          4096 Apr  7 17:33 a file
			crw-------    1 root     root       10,  63 Apr  7 17:33 device
			""";
	private static final String RAMDISKS = """
			Ramdisk Size Used Available Use% Mounted on
			MAINSYS 32M 21M 10M 68% --
			hostdstats 166M 166M 0B 100% --
			""";

	private static String fillers(Outputs read) {
		return read.host.getRamdisks().stream().flatMap(ramdisk -> ramdisk.getFillers().stream().map(
				each -> ramdisk.getName() + ' ' + each.getPath() + ' ' + each.getSizeBytes() + " @"
						+ each.getOrigin().line()))
				.collect(Collectors.joining("\n"));
	}

	@Test
	void readsSizesWithSuffixDaysBeforeMonthsAndGroupsWithBlanks() {
		Outputs read = new Outputs().and(new DirectoryListingParser(), "commands/ls_-lRh-tmp.txt", """
				/tmp/sub dir:
				-rw-------    1 root     root          4.5M Mar  3 22:13 human
				-rw-------    1 ACME\\op  domain users 2097152 Mar  3 22:13 a:b c.log
				-rw-r--r--    1 root     root          4096 3. M\u00e4r 22:13 day first
				""");
		assertEquals("""
				file//tmp/sub dir/human=4718592 @2
				file//tmp/sub dir/a:b c.log=2097152 @3
				file//tmp/sub dir/day first=4096 @4""", read.facts());
		assertEquals(List.of(), read.notices);
	}

	@Test
	void namesTheFilesThatFillARamdiskWhicheverIsReadFirst() {
		String expected = """
				MAINSYS /tmp/a file 4096 @9
				hostdstats /var/lib/vmware/hostd/stats/hostAgentStats-20.stats 152043520 @3
				hostdstats /var/lib/vmware/hostd/stats/hostAgentStats.idMap 22020096 @4""";
		Outputs listingFirst = Outputs.parse(new DirectoryListingParser(), LISTING).and(new VdfParser(), "v", RAMDISKS);
		Outputs ramdisksFirst = Outputs.parse(new VdfParser(), RAMDISKS).and(new DirectoryListingParser(), "l",
				LISTING);
		assertEquals(expected, fillers(listingFirst));
		assertEquals(expected, fillers(ramdisksFirst));
		assertEquals("[]", ramdisksFirst.notices.toString());
	}

	@Test
	void takesTheFolderFromTheNameOfTheOutput() {
		String rows = "total 8\n-rw------- 1 root root 77 2012-04-07 17:33 x.stats\n";
		Outputs read = new Outputs().and(new DirectoryListingParser(), "commands/ls_-l-varlibvmwarehostdstats.txt",
				rows);
		assertEquals("file//var/lib/vmware/hostd/stats/x.stats=77 @2", read.facts());
		assertEquals("", Outputs.parse(new DirectoryListingParser(), rows).facts());
	}

	@Test
	void keepsTheLargestFilesOnly() {
		StringBuilder listing = new StringBuilder("/tmp/:\n");
		for (int i = 0; i < 200; i++) {
			listing.append("-rw-r--r-- 1 root root ").append(1000 + i).append(" Apr  7 17:33 f").append(i).append('\n');
		}
		Outputs read = Outputs.parse(new DirectoryListingParser(), listing.toString());
		assertEquals(50, read.host.getFacts().size());
		assertEquals("/tmp/f199", read.host.getFacts().get(0).getName());
	}

	@Test
	void reportsOtherLines() {
		assertEquals(1, Outputs.parse(new DirectoryListingParser(), "ls: /nowhere: No such file").notices.size());
	}
}
