package org.plumbline.esxi.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every input of the corpus, among them all that was ever a finding, and some hundred changed ones of each target. */
class FuzzCorpusTest {

	private static final Path CORPUS = Path.of("src-test/org/plumbline/esxi/fuzz/corpus");
	private static final int CHANGED = 100;

	private static final Map<String, Consumer<byte[]>> TARGETS = new TreeMap<>(Map.of("ArchiveFuzz",
			ArchiveFuzz::fuzzerTestOneInput, "LineHeadFuzz", LineHeadFuzz::fuzzerTestOneInput, "CommandOutputFuzz",
			CommandOutputFuzz::fuzzerTestOneInput, "CaseFileFuzz", CaseFileFuzz::fuzzerTestOneInput, "RulePackFuzz",
			RulePackFuzz::fuzzerTestOneInput, "LogFormatFuzz", LogFormatFuzz::fuzzerTestOneInput));

	private static List<Path> inputs(String target) {
		try (Stream<Path> all = Files.list(CORPUS.resolve(target))) {
			return all.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void everyTargetHasACorpus() throws IOException {
		try (Stream<Path> all = Files.list(CORPUS)) {
			assertEquals(TARGETS.keySet(),
					new TreeSet<>(all.map(each -> each.getFileName().toString()).toList()));
		}
		TARGETS.keySet().forEach(each -> assertTrue(inputs(each).size() > 1, each));
	}

	@TestFactory
	Stream<DynamicTest> anyInputIsReadOrRefused() {
		return TARGETS.keySet().stream().flatMap(target -> inputs(target).stream()
				.map(input -> DynamicTest.dynamicTest(target + ' ' + input.getFileName(),
						() -> TARGETS.get(target).accept(Files.readAllBytes(input)))));
	}

	@TestFactory
	Stream<DynamicTest> changedInputsAreReadOrRefused() {
		return TARGETS.keySet().stream().map(target -> DynamicTest.dynamicTest(target, () -> change(target)));
	}

	private static void change(String target) throws IOException {
		Random random = new Random(target.hashCode());
		List<Path> inputs = inputs(target);
		for (int i = 0; i < CHANGED; i++) {
			byte[] one = Files.readAllBytes(inputs.get(random.nextInt(inputs.size())));
			byte[] other = Files.readAllBytes(inputs.get(random.nextInt(inputs.size())));
			TARGETS.get(target).accept(changed(one, other, random));
		}
	}

	private static byte[] changed(byte[] one, byte[] other, Random random) {
		int from = random.nextInt(one.length + 1);
		int to = random.nextInt(other.length + 1);
		byte[] result = Arrays.copyOf(one, random.nextBoolean() ? one.length : from + other.length - to);
		if (result.length != one.length) {
			System.arraycopy(other, to, result, from, other.length - to);
		}
		for (int i = random.nextInt(6); i > 0 && result.length > 0; i--) {
			result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return result;
	}
}
