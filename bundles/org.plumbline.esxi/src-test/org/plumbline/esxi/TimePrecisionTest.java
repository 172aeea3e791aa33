package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times are told with as many digits as the line has, zeros too: what is missing was not measured. */
class TimePrecisionTest {

	private static final String LOG = """
			2024-02-10T10:00:01.000Z In(182) vmkernel: cpu1:2097200)Vol3: 1: begin
			2024-02-10T10:00:02Z In(182) vmkernel: VMB: 65: Reserved 3 pages
			2024-02-10T10:00:03.250000Z No(29) watch[7]: a
			2024-02-10T10:00:04.5Z No(29) watch[7]: b
			2024-02-10T10:00:05.000000Z No(29) watch[7]: end
			""";

	@TempDir
	Path folder;

	private PlainCommandLine.Outcome run(String command, String... options) throws IOException {
		Path log = Files.writeString(folder.resolve("vmkernel.log"), LOG);
		String[] args = Stream.concat(Stream.of(command, log.toString()), Stream.of(options)).toArray(String[]::new);
		return new PlainCommandLine(folder.resolve("data")).run(args);
	}

	private List<Object> times(String... options) throws IOException {
		return run("events", options).out().lines().map(each -> ((Map<?, ?>) JsonText.parse(each)).get("time"))
				.map(Object.class::cast).toList();
	}

	@Test
	void eventsHaveTheDigitsOfTheirLines() throws IOException {
		assertEquals(List.of("2024-02-10T10:00:01.000Z", "2024-02-10T10:00:02Z", "2024-02-10T10:00:03.250000Z",
				"2024-02-10T10:00:04.5Z", "2024-02-10T10:00:05.000000Z"), times());
	}

	@Test
	void anOffsetThatNeedsMoreDigitsIsNotCut() throws IOException {
		assertEquals(List.of("2024-02-10T10:00:01.125Z", "2024-02-10T10:00:02.125Z"),
				times("--offset", "**=0.125", "--limit", "2"));
	}

	@Test
	void sourcesHaveTheDigitsOfTheirFirstAndLastLine() throws IOException {
		Map<?, ?> bundle = (Map<?, ?>) ((List<?>) ((Map<?, ?>) run("info", "--json").json()).get("bundles")).getFirst();
		Map<?, ?> source = (Map<?, ?>) ((List<?>) bundle.get("sources")).getFirst();
		assertEquals("2024-02-10T10:00:01.000Z 2024-02-10T10:00:05.000000Z",
				source.get("first") + " " + source.get("last"));
	}
}
