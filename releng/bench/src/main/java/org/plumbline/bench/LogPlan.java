package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;

/** How many lines an hour each log of a host gets, and into how many files it is cut. */
final class LogPlan {

	/** A log that is going to be written. */
	record Log(String name, int files, LogStream stream) {
	}

	private static final int SMALLEST_FILE_BYTES = 64 * 1024;
	private static final int LARGEST_FILE_BYTES = 8 * 1024 * 1024;
	private static final int HOURS_AT_LEAST = 14;
	private static final long BYTES_PER_HOUR = 15_000;
	private static final long HOURS_BEFORE_DENSER = 480;
	private static final int SAMPLES = 300;
	private static final double ROUND_UP = 1.02;
	private static final int FILES_PER_BUNDLE = 40;

	private final List<Log> logs = new ArrayList<>();
	private final long fileBytes;
	private final long beginNs;
	private final long durationNs;

	LogPlan(Plan plan, MadeHost host, Script script, long durationNs, Dice dice) {
		this.beginNs = plan.firstNs();
		this.durationNs = durationNs;
		this.fileBytes = Math.clamp(plan.sizeBytes() / FILES_PER_BUNDLE, SMALLEST_FILE_BYTES, LARGEST_FILE_BYTES);
		var parts = new Voices(host, dice.quick().fork("voices")).parts();
		var samples = new Voices(host, dice.quick().fork("samples")).parts();
		var names = new ArrayList<>(parts.keySet());
		script.logs().stream().filter(log -> !parts.containsKey(log)).forEach(names::add);
		double settledBytes = 0;
		double shareBytes = 0;
		for (var name : names) {
			settledBytes += settled(script, name);
			shareBytes += bytes(samples.getOrDefault(name, List.of()));
		}
		double times = Math.max(0, plan.sizeBytes() * ROUND_UP - settledBytes) / shareBytes;
		double hours = (double) durationNs / Stamps.HOUR;
		for (var name : names) {
			double expected = settled(script, name) + times * bytes(samples.getOrDefault(name, List.of()));
			double perHour = times
					* parts.getOrDefault(name, List.of()).stream().mapToDouble(LogStream.Part::share).sum()
					/ hours;
			int files = (int) Math.max(1, Math.ceil(expected / fileBytes));
			logs.add(new Log(name, files, new LogStream(parts.getOrDefault(name, List.of()), script.of(name),
					host.boots(), beginNs, perHour, dice.quick().fork(name))));
		}
	}

	/** Returns how long the logs of a bundle reach back. */
	static long durationNs(Plan plan) {
		return plan.durationNs() > 0 ? plan.durationNs()
				: Math.clamp(plan.sizeBytes() / BYTES_PER_HOUR, HOURS_AT_LEAST, HOURS_BEFORE_DENSER) * Stamps.HOUR;
	}

	List<Log> logs() {
		return logs;
	}

	/** Returns when a file of a log is cut off; the last one never. */
	long cutNs(Log log, int index) {
		return index == log.files() - 1 ? Long.MAX_VALUE
				: beginNs + (long) ((double) durationNs * (index + 1) / log.files());
	}

	long endNs() {
		return beginNs + durationNs;
	}

	private static double settled(Script script, String name) {
		return script.of(name).stream().mapToDouble(line -> line.text().length() + 1).sum();
	}

	/** Returns the size of as many lines as the shares of the voices say, measured on samples. */
	private double bytes(List<LogStream.Part> parts) {
		double sum = 0;
		for (var part : parts) {
			var size = new long[1];
			for (int i = 0; i < SAMPLES; i++) {
				long timeNs = beginNs + durationNs / SAMPLES * i;
				Echo echo = (laterNs, text) -> size[0] += text.length() + 1;
				size[0] += part.voice().line(timeNs, echo).length() + 1;
			}
			sum += part.share() * size[0] / SAMPLES;
		}
		return sum;
	}
}
