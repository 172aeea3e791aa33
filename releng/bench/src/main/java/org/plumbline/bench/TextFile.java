package org.plumbline.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One file of a log while it is made, with what the truth says about it. Holds its text once. A text may have several
 * lines, of which the first has the head.
 */
final class TextFile implements LineSink {

	/** A planted line: number from 1. */
	record Place(Line line, int number) {
	}

	private static final int LONGEST_YEAR_DAYS = 366;

	private byte[] bytes = new byte[1 << 16];
	private int size;
	private int lines;
	private long firstNs;
	private long lastNs;
	private long yearFromNs;
	private long yearToNs;
	private int year;
	private int linesOfYear;
	private final Map<Integer, Integer> linesByYear = new TreeMap<>();
	private final List<Place> places = new ArrayList<>();
	private int firstEnd;
	private int lastStart;

	@Override
	public void line(long timeNs, String text) {
		var line = text.getBytes(StandardCharsets.UTF_8);
		if (size + line.length + 1 > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + line.length + 1));
		}
		int from = size;
		System.arraycopy(line, 0, bytes, size, line.length);
		size += line.length;
		bytes[size++] = '\n';
		if (lines == 0) {
			firstNs = timeNs;
		}
		lastNs = timeNs;
		enter(timeNs);
		if (lines == 0) {
			int end = text.indexOf('\n');
			firstEnd = end < 0 ? size - 1 : from + text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
		}
		lastStart = from;
		lines++;
		linesOfYear++;
		if (text.indexOf('\n') >= 0) {
			countMore(from);
		}
	}

	private void countMore(int from) {
		for (int i = from; i < size - 1; i++) {
			if (bytes[i] == '\n') {
				lines++;
				linesOfYear++;
				lastStart = i + 1;
			}
		}
	}

	void line(Line line) {
		line(line.timeNs(), line.text());
		if (!line.plant().isEmpty()) {
			places.add(new Place(line, lines));
		}
	}

	private void enter(long timeNs) {
		if (timeNs < yearFromNs || timeNs >= yearToNs) {
			closeYear();
			year = Stamps.year(timeNs);
			yearFromNs = Stamps.at(year + "-01-01T00:00:00Z");
			yearToNs = Stamps.at((Stamps.year(yearFromNs + LONGEST_YEAR_DAYS * Stamps.DAY)) + "-01-01T00:00:00Z");
		}
	}

	private void closeYear() {
		if (linesOfYear > 0) {
			linesByYear.merge(year, linesOfYear, Integer::sum);
			linesOfYear = 0;
		}
	}

	int lineCount() {
		return lines;
	}

	int sizeBytes() {
		return size;
	}

	/** Returns the time of the last line, 0 if there is none. */
	long lastNs() {
		return lastNs;
	}

	List<Place> places() {
		return places;
	}

	byte[] toBytes() {
		return Arrays.copyOf(bytes, size);
	}

	/** Returns the truth about this file; an empty file has no first and last line. */
	Map<String, Object> summary(String member) {
		closeYear();
		var map = Truth.map("member", member, "lines", lines, "textBytes", size);
		if (lines > 0) {
			map.put("first", Stamps.isoMs(firstNs));
			map.put("last", Stamps.isoMs(lastNs));
			map.put("firstLine", new String(bytes, 0, firstEnd, StandardCharsets.UTF_8));
			map.put("lastLine", new String(bytes, lastStart, size - 1 - lastStart, StandardCharsets.UTF_8));
		}
		map.put("linesByYear", linesByYear);
		return map;
	}
}
