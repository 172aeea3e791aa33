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

	private static final String WHAT_IT_SAYS = """
			hostdstats 180355072 90177536 90177536 50.0% peak=92160000 inodes=4/8192 = /var/lib/vmware/hostd/stats @%d
			root 33554432 1048576 32505856 3.125%% peak=2097152 inodes=3912/8192 = / @%d""".replace("50.0%", "50.0%%");

	@Test
	void readsWhatIsWrittenForPrograms() {
		assertEquals(WHAT_IT_SAYS.formatted(3, 2), Outputs.parse(parser, """
				Free,MaximumInodes,Maximum,MountPoint,PeakUsed,RamdiskName,System,UsedInodes,Used,
				96,8192,32768,/,2048,root,true,3912,1024,
				50,8192,176128,/var/lib/vmware/hostd/stats,90000,"hostdstats",false,4,88064,
				""").ramdisks());
		assertEquals(WHAT_IT_SAYS.formatted(8, 1), Outputs.parse(parser, """
				Ramdisk[0].MaximumInodes.integer=8192
				Ramdisk[0].Maximum.integer=32768
				Ramdisk[0].MountPoint.string=/
				Ramdisk[0].PeakUsed.integer=2048
				Ramdisk[0].RamdiskName.string=root
				Ramdisk[0].UsedInodes.integer=3912
				Ramdisk[0].Used.integer=1024
				Ramdisk[1].MaximumInodes.integer=8192
				Ramdisk[1].Maximum.integer=176128
				Ramdisk[1].MountPoint.string=/var/lib/vmware/hostd/stats
				Ramdisk[1].PeakUsed.integer=90000
				Ramdisk[1].RamdiskName.string=hostdstats
				Ramdisk[1].UsedInodes.integer=4
				Ramdisk[1].Used.integer=88064
				""").ramdisks());
	}

	@Test
	void readsXmlAndJsonOfTheSameCommand() {
		String fields = "<field name=\"%s\"><integer>%s</integer></field>\n";
		String xml = "<?xml version=\"1.0\"?>\n<output>\n" + structure(fields, "root", 32768, 1024, 2048, 3912, "/")
				+ structure(fields, "hostdstats", 176128, 88064, 90000, 4, "/var/lib/vmware/hostd/stats") + "</output>";
		assertEquals(WHAT_IT_SAYS.formatted(12, 3), Outputs.parse(parser, xml).ramdisks());
		assertEquals(WHAT_IT_SAYS.formatted(3, 2), Outputs.parse(parser, """
				[
				{"Ramdisk Name": "root", "System": true, "Maximum": 32768, "Used": 1024, "Peak Used": "2048 KiB", "Maximum Inodes": 8192, "Used Inodes": 3912, "Mount Point": "/"},
				{"Ramdisk Name": "hostdstats", "Maximum": "176128 KiB", "Used": 88064, "Peak Used": 90000, "Maximum Inodes": 8192, "Used Inodes": 4, "Mount Point": "/var/lib/vmware/hostd/stats"}
				]
				""").ramdisks());
	}

	private static String structure(String field, String name, int maximum, int used, int peak, int inodes,
			String mount) {
		return "<structure typeName=\"Ramdisk\">\n" + field.formatted("Maximum", maximum)
				+ field.formatted("Used", used)
				+ field.formatted("PeakUsed", peak) + field.formatted("MaximumInodes", 8192)
				+ field.formatted("UsedInodes", inodes) + field.formatted("MountPoint", mount)
				+ field.formatted("RamdiskName", name) + "</structure>\n";
	}

	@Test
	void textOfPeopleAndOfProgramsIsOneSample() {
		Outputs read = Outputs.parse(parser, ALIGNED).and(parser, "json/list.json",
				"[{\"Ramdisk Name\": \"root\", \"Maximum\": 32768, \"Used\": 1024, \"Mount Point\": \"/\"}]");
		assertEquals(1, read.host.getRamdisks().getLast().getSamples().size());
		assertEquals(Outputs.parse(parser, ALIGNED).ramdisks(), read.ramdisks());
	}

	@Test
	void numberInWhichARowEndsIsNotBelieved() {
		int inside = ALIGNED.lines().toList().get(3).indexOf("8192") + 2;
		String cut = ALIGNED.lines().limit(3).collect(java.util.stream.Collectors.joining("\n")) + '\n'
				+ ALIGNED.lines().toList().get(3).substring(0, inside);
		assertEquals(
				"hostdstats 180355072 90177536 90177536 50.0% peak=92160000 inodes=-1/-1 = /var/lib/vmware/hostd/stats @4",
				Outputs.parse(parser, cut).ramdisks().lines().findFirst().orElse(""));
	}

	@Test
	void sizesHaveUnitsAndBlanksThatDoNotBreak() {
		Outputs read = Outputs.parse(parser,
				ALIGNED.replace("32768 KiB", "   32 MiB").replace(" KiB", "\u00a0KiB"));
		assertEquals(List.of(), read.notices);
		assertEquals(Outputs.parse(parser, ALIGNED).ramdisks(), read.ramdisks());
	}

	@Test
	void reportsRowsThatAreNone() {
		Outputs read = Outputs.parse(parser, ALIGNED + "Errors: \ntmp  false\n");
		assertEquals(2, read.notices.size());
		assertEquals(2, read.host.getRamdisks().size());
		assertEquals(1, Outputs.parse(parser, "Unknown command").notices.size());
	}
}
