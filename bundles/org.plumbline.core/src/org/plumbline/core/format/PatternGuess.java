package org.plumbline.core.format;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A first guess of the pattern of unknown lines, for a person to go on from: of many usual heads the one that fits most
 * lines, and of those the one that tells most.
 *
 * @param pattern regular expression with named groups
 * @param times   how its stamp is written; empty if it has none
 * @param matched how many of the lines it fits
 */
public record PatternGuess(String pattern, List<String> times, int matched) {

	/** A way to write a stamp: its expression and what {@link FormatDefinition#times()} calls it. */
	private record Stamp(String expression, String form) {
	}

	private static final String FRACTION = "(?:[.,:]\\d{1,9})?"; //$NON-NLS-1$
	private static final String CLOCK = "\\d{1,2}:\\d\\d:\\d\\d"; //$NON-NLS-1$

	private static final List<Stamp> STAMPS = List.of(
			new Stamp(
					"\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d" + FRACTION + "(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?", //$NON-NLS-1$ //$NON-NLS-2$
					"iso"), //$NON-NLS-1$
			new Stamp("[A-Z][a-z]{2} {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?", "syslog"), //$NON-NLS-1$ //$NON-NLS-2$
			new Stamp("\\d{1,2}\\.\\d{1,2}\\.\\d{4} " + CLOCK + "[.,]\\d{3}", "d.M.uuuu H:mm:ss[.SSS][,SSS]"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Stamp("\\d{1,2}\\.\\d{1,2}\\.\\d{4} " + CLOCK, "d.M.uuuu H:mm:ss"), //$NON-NLS-1$ //$NON-NLS-2$
			new Stamp("\\d{1,2}/\\d{1,2}/\\d{4} " + CLOCK + " [AP]M", "M/d/uuuu h:mm:ss a"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Stamp("\\d{1,2}/\\d{1,2}/\\d{4} " + CLOCK, "M/d/uuuu H:mm:ss"), //$NON-NLS-1$ //$NON-NLS-2$
			new Stamp("\\d{1,2} [A-Z][a-z]{2} \\d{4} " + CLOCK + "[.,]\\d{3}", "d MMM uuuu H:mm:ss[.SSS][,SSS]"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Stamp("\\d{1,2} [A-Z][a-z]{2} \\d{4} " + CLOCK, "d MMM uuuu H:mm:ss"), //$NON-NLS-1$ //$NON-NLS-2$
			new Stamp("\\d{1,2}/[A-Z][a-z]{2}/\\d{4}:" + CLOCK + " [+-]\\d{4}", "d/MMM/uuuu:H:mm:ss Z"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Stamp("[A-Z][a-z]{2} \\d{1,2}, \\d{4},? " + CLOCK + " [AP]M", "MMM d, uuuu[,] h:mm:ss a"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new Stamp("\\d{10}(?:\\.\\d{1,9}|\\d{3}|\\d{6}|\\d{9})?", "epoch")); //$NON-NLS-1$ //$NON-NLS-2$

	/** What may stand before the stamp; a word of up to three signs, or a severity. */
	private static final List<String> BEFORE = List.of("", "[\\[<(#*]\\s*", "(?<severity>[A-Z]+)\\s+[\\[(]?"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String LEVEL = "(?<severity>[A-Z][A-Za-z]{0,10})"; //$NON-NLS-1$
	private static final String GAP = "[\\])>]?[\\s:,|-]+"; //$NON-NLS-1$
	private static final String MESSAGE = "(?<message>.*)"; //$NON-NLS-1$

	/** What may stand behind the stamp, the one that tells most first. */
	private static final List<String> AFTER = List.of(
			GAP + "[\\[<(|]?" + LEVEL + "[\\]>)|:]?\\s+\\[(?<process>[^\\]]+)\\]\\s+(?<module>[\\w.$-]+)\\s*[-:]\\s+" //$NON-NLS-1$ //$NON-NLS-2$
					+ MESSAGE,
			GAP + "\\[(?<process>[^\\]]+)\\]\\s+" + LEVEL + "\\s+(?<module>[\\w.$-]+)\\s*[-:]\\s+" + MESSAGE, //$NON-NLS-1$ //$NON-NLS-2$
			GAP + "(?<host>[\\w.-]+)\\s+(?<process>[\\w./-]+)\\[(?<pid>\\d+)\\]:\\s+" + MESSAGE, //$NON-NLS-1$
			GAP + "(?<process>[\\w./-]+)\\[(?<pid>\\d+)\\]:\\s+" + MESSAGE, //$NON-NLS-1$
			GAP + "\\[(?<host>[^\\]]+)\\]\\s+" + LEVEL + "\\s+(?<module>[\\w.$/-]+):\\s+" + MESSAGE, //$NON-NLS-1$ //$NON-NLS-2$
			GAP + "[\\[<(|]" + LEVEL + "[\\]>)|]:?\\s+(?<module>[\\w.$/-]+):\\s+" + MESSAGE, //$NON-NLS-1$ //$NON-NLS-2$
			GAP + "[\\[<(|]" + LEVEL + "[\\]>)|]:?\\s+" + MESSAGE, //$NON-NLS-1$ //$NON-NLS-2$
			GAP + LEVEL + "\\s+(?<module>[\\w.$/-]+):\\s+" + MESSAGE, //$NON-NLS-1$
			GAP + "(?<severity>[A-Z]{1,9})[\\s:,|-]+" + MESSAGE, //$NON-NLS-1$
			GAP + "(?<module>[\\w.$/-]+):\\s+" + MESSAGE, //$NON-NLS-1$
			GAP + MESSAGE);
	private static final int MOST_LINES = 60;
	/** Of ten lines that the plainest head fits, a richer one must fit so many. */
	private static final int ENOUGH_OF_TEN = 8;

	public PatternGuess {
		times = List.copyOf(times);
	}

	/** Guesses; without any known stamp each whole line is a message. */
	public static PatternGuess of(List<String> lines) {
		List<String> looked = lines.stream().filter(each -> !each.isBlank()).limit(MOST_LINES).toList();
		PatternGuess best = new PatternGuess(MESSAGE, List.of(), 0);
		for (Stamp stamp : STAMPS) {
			for (String before : BEFORE) {
				PatternGuess plain = tried(before, stamp, AFTER.getLast(), looked);
				if (plain.matched() > best.matched()) {
					best = richest(before, stamp, plain, looked);
				}
			}
		}
		return best;
	}

	private static PatternGuess richest(String before, Stamp stamp, PatternGuess plain, List<String> lines) {
		for (String after : AFTER) {
			boolean twice = before.contains("<severity>") && after.contains("<severity>"); //$NON-NLS-1$ //$NON-NLS-2$
			PatternGuess rich = twice ? plain : tried(before, stamp, after, lines);
			if (!twice && rich.matched() * 10 >= plain.matched() * ENOUGH_OF_TEN) {
				return rich;
			}
		}
		return plain;
	}

	private static PatternGuess tried(String before, Stamp stamp, String after, List<String> lines) {
		String pattern = before + "(?<time>" + stamp.expression() + ')' + after; //$NON-NLS-1$
		List<String> times = List.of(stamp.form());
		PatternFormat format = new PatternFormat(FormatDefinition.of(pattern, times));
		int matched = 0;
		for (String each : lines) {
			matched += format.read(each).outcome() == FormatSample.Outcome.HEAD ? 1 : 0;
		}
		return new PatternGuess(pattern, times, matched);
	}

	/** Returns the guess as a definition without name and samples. */
	public FormatDefinition definition() {
		return new FormatDefinition("", "", FormatDefinition.USUAL_ORDER, "", new ArrayList<>(), pattern, times, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				ZoneOffset.UTC, Map.of(), "", List.of()); //$NON-NLS-1$
	}
}
