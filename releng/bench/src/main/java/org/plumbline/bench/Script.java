package org.plumbline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All settled lines of a host, by log. Programs that a generation does not have are silent. */
final class Script {

	private final Layout layout;
	private final Map<String, List<Line>> lines = new LinkedHashMap<>();

	Script(Layout layout) {
		this.layout = layout;
	}

	/** Adds an ordinary line. */
	void add(String program, long timeNs, String text) {
		add(program, new Line(timeNs, timeNs, text, ""));
	}

	void add(String program, Line line) {
		var log = layout.log(program);
		if (!log.isEmpty()) {
			lines.computeIfAbsent(log, name -> new ArrayList<>()).add(line);
		}
	}

	/** Adds a kernel line; a warning also goes to the log of warnings, as the logging daemon does it. */
	void kernel(Level level, Line line) {
		add("vmkernel", line);
		if (level == Level.WARNING || level == Level.ALERT) {
			add("vmkwarning", line);
		}
	}

	/** Returns the logs that have lines. */
	List<String> logs() {
		return List.copyOf(lines.keySet());
	}

	/** Returns the lines of a log in the order of writing; equal moments keep the order in which they were added. */
	List<Line> of(String log) {
		var result = new ArrayList<>(lines.getOrDefault(log, List.of()));
		result.sort(Comparator.comparingLong(Line::orderNs));
		return result;
	}
}
