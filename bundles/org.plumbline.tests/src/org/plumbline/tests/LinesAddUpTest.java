package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No line is lost: what {@code info --json} counts is what {@code events} gives, for each file of each release, whole
 * and damaged.
 */
class LinesAddUpTest {

	private static final int EXIT_UNREADABLE = 3;
	private static final int EXIT_LOSSES = 4;
	private static final int DAMAGES = 2;
	private static final Pattern EVENT = Pattern.compile("\"source\":\"(.*?)\",\"line\":\\d+,\"lines\":(\\d+),");

	@TempDir
	Path folder;

	/** What the events of one file say together. */
	private record Sum(long lines, long events) {

		Sum and(long more) {
			return new Sum(lines + more, events + 1);
		}
	}

	private String[] command(String name, Path input, String option) {
		return new String[] { name, input.toString(), option, "--quiet", "--data", folder.resolve("data").toString() };
	}

	private Map<String, Sum> events(Path input) {
		Map<String, Sum> sums = new TreeMap<>();
		CommandLineRun.outcome(command("events", input, "--format=jsonl")).out().lines().forEach(event -> {
			Matcher found = EVENT.matcher(event);
			assertTrue(found.find(), event);
			sums.put(found.group(1),
					sums.getOrDefault(found.group(1), new Sum(0, 0)).and(Long.parseLong(found.group(2))));
		});
		return sums;
	}

	/** Checks what {@code info} says and returns how many lines there are. */
	private long assertAddsUp(String info, Map<String, Sum> events, String what) {
		Map<String, Object> said = MadeBundle.json(info);
		long files = 0;
		long lines = 0;
		long count = 0;
		Map<String, Sum> left = new TreeMap<>(events);
		for (Map<String, Object> bundle : MadeBundle.list(said, "bundles")) {
			for (Map<String, Object> source : MadeBundle.list(bundle, "sources")) {
				Sum sum = new Sum(number(source, "lines"), number(source, "events"));
				Sum told = left.remove(source.get("path"));
				assertEquals(sum, told == null ? new Sum(0, 0) : told, what + ": " + source);
				assertTrue(number(source, "unparsedLines") <= sum.lines(), source.toString());
				files++;
				lines += sum.lines();
				count += sum.events();
			}
		}
		assertEquals(Map.of(), left, what + ": events of files that nobody counted");
		Map<?, ?> totals = (Map<?, ?>) said.get("totals");
		assertEquals(files, number(totals, "files"), what);
		assertEquals(lines, number(totals, "lines"), what);
		assertEquals(count, number(totals, "events"), what);
		return lines;
	}

	private static long number(Map<?, ?> json, String key) {
		return ((Number) json.get(key)).longValue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void ofEveryRelease(String release) throws IOException {
		Path input = MadeBundle.of(release + ".tgz").file();
		CommandLineRun.Outcome info = CommandLineRun.outcome(command("info", input, "--json"));
		assertEquals("0 ", info.exit() + " " + info.err());
		assertTrue(assertAddsUp(info.out(), events(input), release) > 1000, release);
	}

	@Test
	void ofAnExportOfEightHosts() throws IOException {
		Path input = MadeBundle.of("eight-hosts.zip").file();
		CommandLineRun.Outcome info = CommandLineRun.outcome(command("info", input, "--json"));
		Map<String, Object> said = MadeBundle.json(info.out());
		long lines = 0;
		for (Map<String, Object> bundle : MadeBundle.list(said, "bundles")) {
			lines += MadeBundle.list(bundle, "sources").stream().mapToLong(each -> number(each, "lines")).sum();
		}
		assertEquals(lines, number((Map<?, ?>) said.get("totals"), "lines"));
		assertEquals(lines, events(input).values().stream().mapToLong(Sum::lines).sum());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.5", "4.0", "4.1", "5.0", "5.1", "5.5", "6.0", "6.5", "6.7", "7.0", "8.0", "9.0" })
	void ofEveryReleaseWhateverItsDamage(String release) throws IOException {
		byte[] whole = Files.readAllBytes(MadeBundle.of(release + ".tgz").file());
		Random random = new Random(release.hashCode());
		int losses = 0;
		for (int round = 0; round < DAMAGES; round++) {
			String what = release + " damage " + round;
			Path input = Files.write(folder.resolve("damaged-" + round + ".tgz"), damaged(whole, random));
			CommandLineRun.Outcome info = CommandLineRun.outcome(command("info", input, "--json"));
			if (info.exit() == EXIT_UNREADABLE) {
				assertEquals(1, info.err().lines().count(), info.err());
				continue;
			}
			assertEquals(EXIT_LOSSES, info.exit(), what + ": " + info.err());
			assertAddsUp(info.out(), events(input), what);
			losses++;
		}
		assertTrue(losses > 0, "one of them at least could be opened");
	}

	/** Cuts an archive, flips one bit of it, or writes noise over a stretch of it. */
	private static byte[] damaged(byte[] whole, Random random) {
		int at = whole.length / 10 + random.nextInt(whole.length * 8 / 10);
		byte[] bad = whole.clone();
		switch (random.nextInt(3)) {
		case 0 -> bad = Arrays.copyOf(bad, at);
		case 1 -> bad[at] ^= (byte) (1 << random.nextInt(8));
		default -> {
			byte[] noise = new byte[200];
			random.nextBytes(noise);
			System.arraycopy(noise, 0, bad, at, Math.min(noise.length, bad.length - at));
		}
		}
		return bad;
	}
}
