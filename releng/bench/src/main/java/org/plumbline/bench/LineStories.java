package org.plumbline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Problems that one kind of line tells, from the table {@code problems.tsv} beside this class: rule and others that speak
 * of it too ({@link ToldRules}), first and last release, program, how often the line comes, message with the tokens of
 * {@link Phrases}. Rows that begin with a dash are lines that look like trouble and are harmless; a rule behind the dash says
 * so.
 */
final class LineStories {

	private static final String TABLE = "problems.tsv";
	private static final String NO_RULE = "-";
	private static final long STEP_NS = 900 * Stamps.MILLISECOND;
	private static final long LONGEST_NS = 50 * Stamps.SECOND;
	private static final int PID = 4_711;

	/** A row of the table. */
	private record Row(String rules, Release since, Release until, String program, int times, String message) {

		static Row of(String line) {
			var part = line.split("\t");
			return new Row(part[0], Release.of(part[1]), Release.of(part[2]), part[3], Integer.parseInt(part[4]),
					part[5]);
		}

		boolean fits(Release release) {
			return release.since(since) && !(release != until && release.since(until));
		}

		Scenarios.Named story() {
			return new Scenarios.Named("line", since, new ToldRules(isHarmless() ? rules.substring(1) : rules),
					this::play);
		}

		boolean isHarmless() {
			return rules.startsWith(NO_RULE);
		}

		private void play(Stage stage, long startNs) {
			var filled = stage.fill(message);
			long stepNs = Math.min(STEP_NS, LONGEST_NS / times);
			for (int i = 0; i < times; i++) {
				say(stage.plant(isHarmless() ? "" : rules.split(" ")[0]), startNs + i * stepNs, filled);
			}
		}

		private void say(Stage stage, long timeNs, String text) {
			switch (program) {
			case "vmkernel" -> kernel(stage, timeNs, text);
			case "vobd" -> {
				int end = text.indexOf(']');
				stage.vob(timeNs, "vobCorrelator", text.substring(1, end), text.substring(end + 1).strip());
			}
			case "hostd" -> stage.hostd(timeNs, Level.INFO, "Vimsvc.ha-eventmgr", text);
			case "vpxa", "fdm" -> stage.service(timeNs, program, text);
			case "shell" -> stage.daemon(program, timeNs, "shell", PID, "[root]: " + text);
			default -> stage.daemon(program, timeNs, program.equals("syslog") ? "root" : program, PID, text);
			}
		}

		private static void kernel(Stage stage, long timeNs, String text) {
			for (var level : List.of(Level.WARNING, Level.ALERT)) {
				if (text.startsWith(level.kernelWord())) {
					stage.kernel(timeNs, level, text.substring(level.kernelWord().length()));
					return;
				}
			}
			stage.kernel(timeNs, Level.INFO, text);
		}
	}

	private LineStories() {
	}

	/** Returns {@code count} problems that a release can show and as many harmless lines, chosen by the dice. */
	static List<Scenarios.Named> choose(int count, Release release, Dice dice) {
		var chosen = new ArrayList<Scenarios.Named>();
		for (boolean harmless : new boolean[] { false, true }) {
			var possible = new ArrayList<>(rows().stream()
					.filter(row -> row.fits(release) && row.isHarmless() == harmless).toList());
			for (int i = 0; i < count && !possible.isEmpty(); i++) {
				chosen.add(possible.remove(dice.between(0, possible.size() - 1)).story());
			}
		}
		return chosen;
	}

	private static List<Row> rows() {
		try (var lines = new BufferedReader(
				new InputStreamReader(LineStories.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
