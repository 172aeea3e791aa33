package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each step by which the year of a stamp without one is found. */
class YearTest {

	private static final String UNPACKED = "2024-06-01T00:00:00Z";

	@TempDir
	Path folder;

	private TimedBundle bundle(String name) throws IOException {
		return TimedBundle.named(folder, name);
	}

	@Test
	void aServiceLineWithBothStampsTellsTheYearOfTheFile() throws IOException {
		assertEquals(List.of("2009-12-31T23:59:58Z year-inferred old", "2010-01-01T00:00:02.125Z stamp both",
				"2010-01-01T00:00:03Z year-inferred new"),
				bundle("esx-h-2013-05-06--07.08.99").file("var/log/messages", UNPACKED, """
						Dec 31 23:59:58 shell[901]: old
						Jan  1 00:00:02 Hostd: [2010-01-01 00:00:02.125 1A2B3C90 info 'App'] both
						Jan  1 00:00:03 shell[901]: new
						""").events());
	}

	@Test
	void secondsSince1970InTheSummaryTellTheYear() throws IOException {
		assertEquals(
				List.of("2009-03-01T10:00:00Z year-inferred system...", "2009-03-01T11:01:02Z stamp 51234"),
				bundle("unnamed").file("var/log/vmksummary", UNPACKED, """
						Mar  1 10:00:00 esxa vmkhalt: Starting system...
						Mar  1 11:01:02 esxa logger: (1235905262) hb: vmk loaded, 3700.11, 3690.002, 2, 98765, 98765, 51234
						""").events());
	}

	@Test
	void theSummaryBoundsOtherFilesOfABundleWithoutDate() throws IOException {
		List<String> events = bundle("unnamed").file("var/log/vmksummary", UNPACKED, """
				Mar  1 11:01:02 esxa logger: (1235905262) hb: vmk loaded, 3700.11, 3690.002, 2, 98765, 98765, 51234
				""").file("var/log/messages", UNPACKED, """
				Oct  3 04:05:06 esxa shell[77]: autumn
				Feb 27 04:05:06 esxa shell[77]: winter
				""").events();
		assertEquals("2008-10-03T04:05:06Z year-inferred autumn", events.get(0));
		assertEquals("2009-02-27T04:05:06Z year-inferred winter", events.get(1));
	}

	@Test
	void aRotationOverNewYearIsChainedFromTheYoungestFile() throws IOException {
		assertEquals(
				List.of("2010-11-30T01:00:00Z year-inferred oldest", "2011-06-15T01:00:00Z year-inferred middle",
						"2011-12-31T23:00:00Z year-inferred last", "2012-01-01T01:00:00Z year-inferred first",
						"2012-01-09T01:00:00Z year-inferred youngest"),
				bundle("esx-h-2012-01-10--11.12.13").file("var/log/messages", UNPACKED, """
						Jan  1 01:00:00 shell[1]: first
						Jan  9 01:00:00 shell[1]: youngest
						""").file("var/log/messages.0", UNPACKED, """
						Jun 15 01:00:00 shell[1]: middle
						Dec 31 23:00:00 shell[1]: last
						""").file("var/log/messages.1", UNPACKED, """
						Nov 30 01:00:00 shell[1]: oldest
						""").events());
	}

	@Test
	void theNameOfTheBundleBoundsALogOfALaterMonth() throws IOException {
		assertEquals(List.of("2011-12-24T10:00:00Z year-inferred late"),
				bundle("esx-h-2012-01-02--03.04.5").file("var/log/messages", UNPACKED, """
						Dec 24 10:00:00 shell[1]: late
						""").events());
	}

	@Test
	void theDateOutputOutranksTheNameOfTheBundle() throws IOException {
		assertEquals(List.of("2010-12-24T10:00:00Z year-inferred late"),
				bundle("esx-h-2012-01-02--03.04.5").file("var/log/messages", UNPACKED, """
						Dec 24 10:00:00 shell[1]: late
						""").file("tmp/date.5.txt", UNPACKED, "Sun Jan  2 03:04:05 UTC 2011\n").events());
	}

	@Test
	void aLogThatHasRestedForYearsIsOfTheYearInWhichItWasLastChanged() throws IOException {
		assertEquals(List.of("2009-05-07T10:00:00Z year-inferred forgotten"),
				bundle("esx-h-2012-01-02--03.04.5").file("var/log/messages", "2009-05-07T10:00:01Z", """
						May  7 10:00:00 shell[1]: forgotten
						""").events());
	}

	@Test
	void theModificationTimeOfALoneFileCountsWhereNothingElseTellsTheYear() throws IOException {
		assertEquals(List.of("2013-11-07T10:00:00Z year-inferred lone"),
				bundle("logs").file("var/log/messages", "2014-03-07T10:00:01Z", """
						Nov  7 10:00:00 shell[1]: lone
						""").events());
	}

	@Test
	void aFebruary29NeedsALeapYear() throws IOException {
		assertEquals(
				List.of("2008-02-28T10:00:00Z year-inferred a", "2008-02-29T10:00:00Z year-inferred b",
						"2008-03-01T10:00:00Z year-inferred c"),
				bundle("esx-h-2011-05-02--03.04.5").file("var/log/messages", UNPACKED, """
						Feb 28 10:00:00 shell[1]: a
						Feb 29 10:00:00 shell[1]: b
						Mar  1 10:00:00 shell[1]: c
						""").events());
	}

	@Test
	void theGivenYearIsThatOfTheLastLineOfTheYoungestFile() throws IOException {
		assertEquals(
				List.of("2004-12-30T10:00:00Z year-inferred rotated", "2004-12-31T10:00:00Z year-inferred before",
						"2005-01-01T10:00:00Z year-inferred after"),
				bundle("esx-h-2012-01-02--03.04.5").year(2005).file("var/log/messages", UNPACKED, """
						Dec 31 10:00:00 shell[1]: before
						Jan  1 10:00:00 shell[1]: after
						""").file("var/log/messages.0", UNPACKED, """
						Dec 30 10:00:00 shell[1]: rotated
						""").events());
	}

	@Test
	void aGivenYearMovesNoFileWhoseLinesSayTheirOwn() throws IOException {
		assertEquals(
				List.of("2012-01-01T10:00:00Z year-inferred before", "2012-01-01T10:00:05.250Z stamp own",
						"2012-01-01T10:00:09Z year-inferred after"),
				bundle("esx-h-2012-01-02--03.04.5").year(2005).file("var/log/messages", UNPACKED, """
						Jan  1 10:00:00 shell[1]: before
						Jan  1 10:00:05 Hostd: [2012-01-01 10:00:05.250 FFCFEE80 info 'App'] own
						Jan  1 10:00:09 shell[1]: after
						""").events());
	}

	@Test
	void virtualMachinesOf4HaveNoYearEither() throws IOException {
		assertEquals(List.of("2011-12-31T23:59:59.900Z year-inferred off", "2012-01-01T00:00:00.100Z year-inferred on"),
				bundle("esx-h-2012-01-02--03.04.5").file("vmfs/volumes/x/vm/vmware.log", UNPACKED, """
						Dec 31 23:59:59.900: vmx| off
						Jan 01 00:00:00.100: vmx| on
						""").events());
	}

	@Test
	void firstStampsChainARotationWhoseNumbersLie() throws IOException {
		assertEquals(
				List.of("2011-10-01T01:00:00Z year-inferred a", "2011-12-31T23:00:00Z year-inferred b",
						"2012-01-01T01:00:00Z year-inferred c", "2012-02-01T01:00:00Z year-inferred d",
						"2012-02-02T01:00:00Z year-inferred e"),
				bundle("esx-h-2012-02-03--11.12.13").file("var/log/hostd-0.log", UNPACKED, """
						Jan  1 01:00:00 shell[1]: c
						Feb  1 01:00:00 shell[1]: d
						""").file("var/log/hostd-1.log", UNPACKED, """
						Feb  2 01:00:00 shell[1]: e
						""").file("var/log/hostd-2.log", UNPACKED, """
						Oct  1 01:00:00 shell[1]: a
						Dec 31 23:00:00 shell[1]: b
						""").events());
	}

	@Test
	void numbersChainARotationThatIsLongerThanAYear() throws IOException {
		assertEquals(
				List.of("2010-08-01T01:00:00Z year-inferred a", "2011-02-01T01:00:00Z year-inferred b",
						"2011-02-02T01:00:00Z year-inferred c", "2011-09-30T01:00:00Z year-inferred d",
						"2011-10-01T01:00:00Z year-inferred e", "2012-02-02T01:00:00Z year-inferred f"),
				bundle("esx-h-2012-02-03--11.12.13").file("var/log/messages", UNPACKED, """
						Oct  1 01:00:00 shell[1]: e
						Feb  2 01:00:00 shell[1]: f
						""").file("var/log/messages.0.gz", UNPACKED, """
						Feb  2 01:00:00 shell[1]: c
						Sep 30 01:00:00 shell[1]: d
						""").file("var/log/messages.1", UNPACKED, """
						Aug  1 01:00:00 shell[1]: a
						Feb  1 01:00:00 shell[1]: b
						""").events());
	}

	@Test
	void aDateInTheNameTellsTheYearOfAFilePutAway() throws IOException {
		assertEquals(
				List.of("2009-05-07T10:00:00Z year-inferred old", "2012-01-01T10:00:00Z year-inferred new"),
				bundle("esx-h-2012-01-02--03.04.5").file("var/log/secure", UNPACKED, """
						Jan  1 10:00:00 shell[1]: new
						""").file("var/log/secure-20090507", UNPACKED, """
						May  7 10:00:00 shell[1]: old
						""").events());
	}

	@Test
	void theSecondOfARotationReadsAsItWasWritten() throws IOException {
		List<String> events = bundle("b").file("var/log/shell.log", UNPACKED, """
				2024-05-03T04:05:06Z shell[1]: e
				2024-05-03T04:05:07Z shell[1]: f
				""").file("var/run/log/shell.0.gz", UNPACKED, """
				2024-05-03T04:05:05Z shell[1]: c
				2024-05-03T04:05:06Z shell[1]: d
				""").file("var/run/log/shell.10.gz", UNPACKED, """
				2024-05-03T04:05:03Z shell[1]: a
				2024-05-03T04:05:05Z shell[1]: b
				""").events();
		assertEquals("a b c d e f", String.join(" ", events.stream().map(each -> each.substring(each.length() - 1))
				.toList()));
	}

	@Test
	void linesWithAYearTellThatOfOthersInAFileOfAnUpgradedHost() throws IOException {
		assertEquals(
				List.of("2012-12-31T10:00:00Z year-inferred old", "2013-01-02T10:00:00Z stamp new"),
				bundle("esx-h-2016-05-02--03.04.5").file("var/log/syslog.log", UNPACKED, """
						Dec 31 10:00:00 shell[1]: old
						2013-01-02T10:00:00Z shell[1]: new
						""").events());
	}
}
