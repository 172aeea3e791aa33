package org.plumbline.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** All logs of one host since 5.0. Takes lines in any order within a stretch and keeps each log in its own order. */
final class HostLogs {

	private final BootHistory boots;
	private final int limitBytes;
	private final Plants plants;
	private final Dice dice;
	private final Map<String, Agenda> agendas = new LinkedHashMap<>();
	private final Map<String, RotatedLog> logs = new LinkedHashMap<>();

	HostLogs(BootHistory boots, int limitBytes, Plants plants, Dice dice) {
		this.boots = boots;
		this.limitBytes = limitBytes;
		this.plants = plants;
		this.dice = dice;
	}

	/** Adds a line, unless the host was down. */
	void add(String log, long timeNs, String text) {
		if (boots.isUp(timeNs)) {
			agenda(log).add(timeNs, text);
		}
	}

	/** Adds a line that keeps its place beside lines of the same time, also while services are down. */
	void addInOrder(String log, long timeNs, String text) {
		agenda(log).addInOrder(timeNs, text);
	}

	/** Adds lines that belong together and stay together, unless the host was down. */
	void addGroup(String log, long timeNs, List<String> lines) {
		if (boots.isUp(timeNs)) {
			lines.forEach(line -> agenda(log).addInOrder(timeNs, line));
		}
	}

	/** Adds a kernel line; a warning also goes to the log of warnings, as the logging daemon does it. */
	void kernel(long timeNs, Level level, String text) {
		addInOrder("vmkernel", timeNs, text);
		if (level == Level.WARNING || level == Level.ALERT) {
			addInOrder("vmkwarning", timeNs, text);
		}
	}

	/** Writes everything whose turn is before {@code limitNs}. */
	void drain(long limitNs) {
		agendas.forEach((log, agenda) -> agenda
				.drainTo(logs.computeIfAbsent(log, name -> new RotatedLog(name, limitBytes, plants)), limitNs));
	}

	/** Returns the size of all text so far, each line counted once per log. */
	long sizeBytes() {
		return logs.values().stream().mapToLong(RotatedLog::sizeBytes).sum();
	}

	void forEach(BiConsumer<String, RotatedLog> action) {
		logs.forEach(action);
	}

	private Agenda agenda(String log) {
		return agendas.computeIfAbsent(log, name -> new Agenda(dice.fork(name)));
	}
}
