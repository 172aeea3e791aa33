package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class CollectorLogParserTest {

	private static Outputs parse(String path, String text) {
		return new Outputs().and(new CollectorLogParser(), path, text);
	}

	private static String failures(Outputs read) {
		return read.host.getCollectionFailures().stream()
				.map(each -> each.getOrigin().line() + " " + each.getReason() + " <" + each.getSubject() + ">")
				.collect(Collectors.joining("\n"));
	}

	@Test
	void everyLineOfTheErrorLogIsAComplaint() {
		assertEquals("""
				1 missing <nothing-installed.sh>
				2 timeout </bin/vsi_traverse -s>
				4 denied </etc/vmware/secret.cfg>
				5 space <>
				6 failed <>""", failures(parse("error.log", """
				2018-05-11T03:12:48Z run nothing-installed.sh: not found
				2018-05-11T03:14:48Z '/bin/vsi_traverse -s' timed out after 120 s

				[03:15:00] /etc/vmware/secret.cfg: Permission denied
				no space left for the archive
				a line of another kind
				""")));
	}

	@Test
	void linesOfTheOtherLogsAreComplaintsByTheirWords() {
		assertEquals("3 missing <esxcfg-hwiscsi>", failures(parse("action.log", """
				2018-05-11T03:12:18Z run vmware -vl
				2018-05-11T03:12:58Z copy /var/log
				2018-05-11T03:13:02Z run esxcfg-hwiscsi: not found
				""")));
		assertEquals("2 timeout <vmware-vimdump>", failures(parse("tmp/vm-support.4711.log", """
				17:47:58 waiting for vmware-vimdump
				18:02:40 vmware-vimdump gave no answer, left out
				""")));
	}

	@Test
	void aFileOfThatNameSomewhereElseIsNotTheCollectors() {
		assertEquals("", failures(parse("var/log/apache/error.log", "everything failed\n")));
	}

	@Test
	void moreOfTheSameIsCountedInANotice() {
		Outputs read = parse("error.log", "run x: not found\n".repeat(1500));
		assertEquals(1000, read.host.getCollectionFailures().size());
		assertEquals(List.of("collector-failures: \"error.log\" complains 500 times more."), read.notices);
	}
}
