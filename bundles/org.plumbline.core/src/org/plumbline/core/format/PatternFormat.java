package org.plumbline.core.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.extension.GuardedText;
import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.format.internal.LineText;
import org.plumbline.core.format.internal.Messages;
import org.plumbline.core.format.internal.SeverityNames;
import org.plumbline.core.format.internal.StampReader;

/**
 * A log format that a person wrote as a regular expression. The one place where a head is read from strings: a line
 * costs some objects, and at most {@value #MOST_LOOKS} looks at its characters, whatever the expression; a line that
 * would cost more has no head. Safe for any number of threads.
 */
public final class PatternFormat implements LogFormat {

	/** Longer lines are matched up to here; in bytes. */
	private static final int LONGEST_HEAD = 16 * 1024;
	private static final int MOST_LOOKS = 200_000;

	private final Pattern pattern;
	private final Map<String, Integer> groups = new LinkedHashMap<>();
	private final StampReader stamps;
	private final Map<String, Severity> severities = new TreeMap<>();
	private final Optional<Pattern> continuation;

	/**
	 * What a format understood of one line.
	 *
	 * @param outcome  what the line is
	 * @param places   for each group that took part: start and end in the line, in characters
	 * @param head     time and severity; its places are those of the UTF-8 bytes of the line
	 */
	public record Reading(FormatSample.Outcome outcome, Map<String, int[]> places, LineHead head) {
	}

	/** @throws IllegalArgumentException with a sentence for people, if pattern, times or continuation are wrong */
	public PatternFormat(FormatDefinition definition) {
		pattern = compile(definition.pattern());
		pattern.namedGroups().forEach((name, number) -> {
			if (!FormatDefinition.FIELDS.contains(name)) {
				throw new IllegalArgumentException(NLS.bind(Messages.PatternFormat_unknownGroup, name,
						String.join(", ", FormatDefinition.FIELDS))); //$NON-NLS-1$
			}
		});
		if (pattern.namedGroups().isEmpty()) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.PatternFormat_noGroup, String.join(", ", FormatDefinition.FIELDS))); //$NON-NLS-1$
		}
		FormatDefinition.FIELDS.stream().filter(pattern.namedGroups()::containsKey)
				.forEach(each -> groups.put(each, pattern.namedGroups().get(each)));
		stamps = new StampReader(definition.times(), definition.zone());
		definition.severities().forEach((word, severity) -> severities.put(word.toLowerCase(Locale.ROOT), severity));
		continuation = definition.continuation().isEmpty() ? Optional.empty()
				: Optional.of(compile(definition.continuation()));
	}

	private static Pattern compile(String expression) {
		try {
			return Pattern.compile(expression);
		} catch (PatternSyntaxException e) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.PatternFormat_notAPattern, expression, e.getDescription()), e);
		}
	}

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		LineText line = LineText.of(bytes, from, Math.min(to, from + LONGEST_HEAD));
		Matcher matcher = pattern.matcher(new GuardedText(line, MOST_LOOKS));
		if (begins(matcher) && fill(matcher, line, to, head)) {
			return true;
		}
		head.clear();
		if (continuation.isPresent() && begins(continuation.get().matcher(new GuardedText(line, MOST_LOOKS)))) {
			head.join = LineHead.Join.ALWAYS;
			head.messageFrom = from;
			head.messageTo = to;
			return true;
		}
		return false;
	}

	private static boolean begins(Matcher matcher) {
		try {
			return matcher.lookingAt();
		} catch (GuardedText.TooManyLooks | StackOverflowError e) {
			return false; // an expression that explodes on a line costs that line its head, not the import
		}
	}

	private boolean fill(Matcher matcher, LineText line, int to, LineHead head) {
		head.messageFrom = line.place(matcher.end());
		head.messageTo = to;
		for (Map.Entry<String, Integer> each : groups.entrySet()) {
			int start = matcher.start(each.getValue());
			int end = matcher.end(each.getValue());
			if (start >= 0 && !put(each.getKey(), line, start, end, head)) {
				return false;
			}
		}
		if (head.messageTo == line.place(line.length())) {
			head.messageTo = to; // the message of a long line goes on behind what was matched
		}
		return true;
	}

	/** Takes one group over; returns {@code false} if the line cannot be of this format because of it. */
	private boolean put(String group, LineText line, int start, int end, LineHead head) {
		int from = line.place(start);
		int to = line.place(end);
		switch (group) {
		case "time": //$NON-NLS-1$
			return stamps.read(line.subSequence(start, end).toString(), head);
		case "severity": //$NON-NLS-1$
			head.severity = severity(line.subSequence(start, end).toString()).ordinal();
			break;
		case "pid": //$NON-NLS-1$
			head.pid = number(line.subSequence(start, end));
			break;
		case "world": //$NON-NLS-1$
			head.world = number(line.subSequence(start, end));
			break;
		default:
			place(group, from, to, head);
			break;
		}
		return true;
	}

	private static void place(String group, int from, int to, LineHead head) {
		switch (group) {
		case "process" -> { //$NON-NLS-1$
			head.processFrom = from;
			head.processTo = to;
		}
		case "host" -> { //$NON-NLS-1$
			head.hostFrom = from;
			head.hostTo = to;
		}
		case "opid" -> { //$NON-NLS-1$
			head.opIdFrom = from;
			head.opIdTo = to;
		}
		case "module" -> { //$NON-NLS-1$
			head.moduleFrom = from;
			head.moduleTo = to;
		}
		case "message" -> { //$NON-NLS-1$
			head.messageFrom = from;
			head.messageTo = to;
		}
		default -> throw new IllegalStateException(group);
		}
	}

	private Severity severity(String word) {
		String wanted = word.strip().toLowerCase(Locale.ROOT);
		Severity own = severities.get(wanted);
		return own != null ? own : SeverityNames.of(wanted).orElse(Severity.INFO);
	}

	/** A thread that has a name in place of a number is no error: the number is absent then. */
	private static long number(CharSequence digits) {
		long number = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(i) - '0';
			if (digit < 0 || digit > 9 || i > 17) {
				return LineHead.NONE;
			}
			number = number * 10 + digit;
		}
		return digits.isEmpty() ? LineHead.NONE : number;
	}

	/** Reads a line for a person who tries the format out. */
	public Reading read(String line) {
		byte[] bytes = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		LineHead head = new LineHead();
		if (!read(bytes, 0, bytes.length, head)) {
			return new Reading(FormatSample.Outcome.NOTHING, Map.of(), head);
		}
		if (head.join == LineHead.Join.ALWAYS) {
			return new Reading(FormatSample.Outcome.CONTINUATION, Map.of(), head);
		}
		Map<String, int[]> places = new LinkedHashMap<>();
		Matcher matcher = pattern
				.matcher(new GuardedText(line.substring(0, Math.min(line.length(), LONGEST_HEAD)), MOST_LOOKS));
		if (begins(matcher)) {
			groups.forEach((name, group) -> {
				if (matcher.start(group) >= 0) {
					places.put(name, new int[] { matcher.start(group), matcher.end(group) });
				}
			});
		}
		return new Reading(FormatSample.Outcome.HEAD, places, head);
	}

	/** Tells what is wrong with a definition; empty if it can be used. */
	public static Optional<String> problem(FormatDefinition definition) {
		try {
			new PatternFormat(definition);
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** Reads what a definition says, with the place of what is wrong in a file. */
	static PatternFormat of(FormatDefinition definition, int line) throws PackFormatException {
		try {
			return new PatternFormat(definition);
		} catch (IllegalArgumentException e) {
			throw new PackFormatException(line, e.getMessage());
		}
	}
}
