package org.plumbline.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One log file in memory, with what the truth file says about it. */
final class LogText implements LineSink {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final Map<Integer, Integer> linesByYear = new TreeMap<>();
	private final List<Long> timesNs = new ArrayList<>();
	private String firstLine = "";
	private String lastLine = "";

	@Override
	public void line(long timeNs, String text) {
		if (timesNs.isEmpty()) {
			firstLine = text;
		}
		lastLine = text;
		timesNs.add(timeNs);
		linesByYear.merge(Stamps.year(timeNs), 1, Integer::sum);
		bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
		bytes.write('\n');
	}

	int lineCount() {
		return timesNs.size();
	}

	int sizeBytes() {
		return bytes.size();
	}

	byte[] toBytes() {
		return bytes.toByteArray();
	}

	/** Returns the time of a line, counted from 1. */
	long timeNs(int line) {
		return timesNs.get(line - 1);
	}

	/** Returns the truth about this file; an empty file has no first and last line. */
	Map<String, Object> summary(String member) {
		var map = Truth.map("member", member, "lines", lineCount(), "textBytes", sizeBytes());
		if (lineCount() > 0) {
			map.put("first", Stamps.isoMs(timesNs.getFirst()));
			map.put("last", Stamps.isoMs(timesNs.getLast()));
			map.put("firstLine", firstLine);
			map.put("lastLine", lastLine);
		}
		map.put("linesByYear", linesByYear);
		return map;
	}
}
