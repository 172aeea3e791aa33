package org.plumbline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.plumbline.core.store.internal.GramFrequency;

class MarkSetTest {

	@Test
	void findsExactlyWhatANaiveSearchFindsInRandomText() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			List<String> marks = new ArrayList<>();
			int shortest = MarkSet.SHORTEST + random.nextInt(4);
			for (int i = 0; i < 1 + random.nextInt(20); i++) {
				marks.add(word(random, shortest + random.nextInt(6)));
			}
			String text = word(random, 400);
			MarkSet set = new MarkSet(marks);
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			assertEquals(naive(text, set.marks()), found(set, bytes, 0, bytes.length), () -> marks + " in " + text);
			int from = random.nextInt(bytes.length);
			int to = from + random.nextInt(bytes.length - from);
			String part = new String(bytes, from, to - from, StandardCharsets.UTF_8);
			TreeSet<String> inside = new TreeSet<>();
			naive(part, set.marks()).forEach(each -> inside.add(moved(each, from)));
			assertEquals(inside, found(set, bytes, from, to), () -> marks + " in " + part);
		}
	}

	@Test
	void findsTheSameOnceItHasLearntFromTheText() {
		Random random = new Random(8);
		for (int letters : new int[] { 3, 26 }) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 150_000; i++) {
				text.append((char) ('a' + random.nextInt(letters)));
			}
			List<String> marks = new ArrayList<>();
			for (int length = 5; length < 20; length++) { // some stand in the text, some do not
				int at = random.nextInt(text.length() - length);
				marks.add(text.substring(at, at + length));
				marks.add(text.substring(at, at + length - 1) + '!');
			}
			byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
			GramFrequency frequency = new GramFrequency();
			frequency.count(bytes, 0, bytes.length / 2);
			MarkSet set = new MarkSet(marks).tuned(frequency);
			assertEquals(naive(text.toString(), set.marks()), found(set, bytes, 0, bytes.length));
		}
	}

	/** Returns where marks stand; fails if one is told twice. */
	private static TreeSet<String> found(MarkSet set, byte[] bytes, int from, int to) {
		TreeSet<String> found = new TreeSet<>();
		set.scan(bytes, from, to, (mark, at) -> assertTrue(found.add(at + " " + set.marks().get(mark))));
		return found;
	}

	private static String moved(String found, int by) {
		int blank = found.indexOf(' ');
		return Integer.parseInt(found.substring(0, blank)) + by + found.substring(blank);
	}

	private static TreeSet<String> naive(String text, List<String> marks) {
		TreeSet<String> found = new TreeSet<>();
		for (String mark : marks) {
			for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
				found.add(at + " " + mark);
			}
		}
		return found;
	}

	/** Three letters make overlaps and repeats frequent. */
	private static String word(Random random, int length) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < length; i++) {
			word.append((char) ('a' + random.nextInt(3)));
		}
		return word.toString();
	}

	@Test
	void refusesMarksThatAreTooShortToBeWorthLookingFor() {
		assertThrows(IllegalArgumentException.class, () -> new MarkSet(List.of("abc")));
	}

	@Test
	void findsNothingWithoutMarks() {
		new MarkSet(List.of()).scan(new byte[100], 0, 100, (mark, at) -> {
			throw new AssertionError();
		});
	}
}
