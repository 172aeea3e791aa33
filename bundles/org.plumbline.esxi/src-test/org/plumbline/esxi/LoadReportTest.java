package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code info} says about a bundle in which something of everything is missing. */
class LoadReportTest {

	private static final Instant START = Instant.parse("2019-05-03T00:00:00Z");

	@TempDir
	static Path folder;

	private static Map<String, Object> load;
	private static String text;

	@BeforeAll
	static void read() throws IOException {
		Path bundle = folder.resolve("esx-lab");
		write(bundle, "var/log/hostd.log", hostd(0, 120) + hostd(240, 120) + "a line of no format\n".repeat(0));
		write(bundle, "var/log/hostd.1", hostd(-2000, 120));
		write(bundle, "var/log/hostd.3", hostd(-2120, 120));
		write(bundle, "var/log/vmkernel.log", kernel(-2120, 2500));
		write(bundle, "var/log/vobd.log", "");
		write(bundle, "var/log/odd.log", "nothing that\nanybody knows\n");
		write(bundle, "var/log/usb.log", "\u0000\u0001\u0002\u0000".repeat(100));
		write(bundle, "var/log/vmsyslogd.log",
				stamp(10) + " vmsyslogd: logger tcp://192.0.2.1:514 lost 42 log messages\n"
						+ stamp(11) + " vmsyslogd: logger tcp://192.0.2.1:514 lost 8 log messages\n");
		write(bundle, "var/log/vmsyslogd-dropped.log", stamp(12) + " info hostd[2099376] a\n" + stamp(13)
				+ " info hostd[2099376] b\n");
		write(bundle, "var/log/hostd-index", "3\n");
		write(bundle, "error.log", stamp(20) + " run nothing.sh: not found\n" + stamp(21) + " '/bin/vsi' timed out\n");
		write(bundle, "etc/notes.txt", "left alone\n");
		PlainCommandLine commandLine = new PlainCommandLine(folder.resolve("data"));
		load = object(object(list(object(commandLine.run("info", bundle.toString(), "--json").json()).get("bundles"))
				.getFirst()).get("load"));
		text = commandLine.run("info", bundle.toString()).out();
	}

	private static void write(Path bundle, String path, String content) throws IOException {
		Path file = bundle.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private static String stamp(int minute) {
		return START.plusSeconds(minute * 60L).toString().replace("Z", ".000Z");
	}

	private static String hostd(int fromMinute, int lines) {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < lines; i++) {
			log.append(stamp(fromMinute + i)).append(" info hostd[2099376] [Originator@6876 sub=Hostsvc] task ")
					.append(fromMinute + i).append(" done\n");
		}
		return log.toString();
	}

	private static String kernel(int fromMinute, int lines) {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < lines; i++) {
			log.append(stamp(fromMinute + i)).append(" cpu3:2097500)Sched: 1234: tick ").append(i).append('\n');
		}
		return log.toString();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Object json) {
		return (Map<String, Object>) json;
	}

	private static List<?> list(Object json) {
		return (List<?>) json;
	}

	private static List<Map<String, Object>> problems(String kind) {
		return list(load.get("problems")).stream().map(LoadReportTest::object)
				.filter(each -> each.get("kind").equals(kind)).toList();
	}

	private static Map<String, Object> only(String kind) {
		List<Map<String, Object>> found = problems(kind);
		assertEquals(1, found.size(), kind + ": " + load.get("problems"));
		return found.getFirst();
	}

	@Test
	void aSilenceOfOneLogIsAGapWithTheLinesAroundIt() {
		Map<String, Object> gap = only("gap");
		assertEquals("var/log/hostd.log 2019-05-03T01:59:00Z 2019-05-03T04:00:00Z true",
				gap.get("path") + " " + gap.get("from") + " " + gap.get("to") + " " + gap.get("warning"));
		assertEquals(List.of(120L, 121L),
				list(gap.get("places")).stream().map(each -> object(each).get("line")).toList());
	}

	@Test
	void whatTheLogServiceCouldNotHandOnIsCounted() {
		List<Map<String, Object>> notices = problems("notice").stream()
				.filter(each -> each.get("path").equals("var/log/vmsyslogd-dropped.log")).toList();
		assertEquals(1, notices.size(), load.toString());
		assertEquals(true, notices.getFirst().get("warning"));
		assertTrue(notices.getFirst().get("message").toString().contains(" 2 lines "), notices.toString());
	}

	@Test
	void theNumberOfTheNewestLogIsNoLog() {
		assertTrue(list(load.get("problems")).stream().noneMatch(each -> each.toString().contains("hostd-index")),
				load.toString());
	}

	@Test
	void aSilenceBetweenTwoFilesOfARotationIsALostFile() {
		Map<String, Object> gap = only("rotation-gap");
		assertTrue(gap.get("message").toString().contains("\"var/log/hostd.1\""), gap.toString());
		assertEquals("var/log/hostd.log", gap.get("path"));
	}

	@Test
	void aNumberThatIsMissingInARotationIsNamed() {
		assertTrue(only("missing-rotation").get("message").toString().endsWith("missing: 2"));
	}

	@Test
	void aLogThatYieldsNothingIsAWarning() {
		assertEquals("var/log/vobd.log", only("empty-log").get("path"));
		assertEquals("var/log/usb.log", only("not-text").get("path"));
		Map<String, Object> odd = only("not-understood");
		assertEquals("var/log/odd.log", odd.get("path"));
		assertEquals("nothing that", object(list(odd.get("places")).getFirst()).get("text"));
		for (String kind : List.of("empty-log", "not-text", "not-understood")) {
			assertEquals(true, only(kind).get("warning"), kind);
		}
	}

	@Test
	void linesThatTheLogServiceLostAreAdded() {
		assertEquals(50L, only("lost-lines").get("count"));
	}

	@Test
	void whatTheCollectorMissedIsNamedWithItsLine() {
		List<Map<String, Object>> found = problems("collector");
		assertEquals(List.of("The collector got no answer in time: /bin/vsi", "The collector did not find nothing.sh"),
				found.stream().map(each -> each.get("message")).toList());
		assertEquals(List.of(true, false), found.stream().map(each -> each.get("warning")).toList());
		assertEquals(2L, object(list(found.getFirst().get("places")).getFirst()).get("line"));
	}

	@Test
	void everyMemberIsThereWithWhatItWasTakenFor() {
		List<Map<String, Object>> members = list(load.get("members")).stream().map(LoadReportTest::object).toList();
		assertEquals(12, members.size());
		assertEquals("other", members.stream().filter(each -> each.get("path").equals("etc/notes.txt")).findFirst()
				.orElseThrow().get("kind"));
		Map<String, Object> sums = object(load.get("sums"));
		assertEquals(12L, sums.get("members"));
		assertEquals((long) problems("").size() + list(load.get("problems")).size(),
				(Long) sums.get("warnings") + (Long) sums.get("notes"));
	}

	@Test
	void peopleReadTheSame() {
		assertTrue(text.contains("  ! var/log/vobd.log: This log has no line"), text);
		assertTrue(text.contains("12 members: "), text);
		assertTrue(text.contains("      var/log/hostd.log:121: 2019-05-03T04:00:00.000Z"), text);
	}
}
