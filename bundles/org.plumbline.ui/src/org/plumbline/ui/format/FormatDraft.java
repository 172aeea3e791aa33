package org.plumbline.ui.format;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.plumbline.core.event.Severity;
import org.plumbline.core.format.FormatDefinition;
import org.plumbline.core.format.FormatSample;
import org.plumbline.core.format.FormatSample.Outcome;
import org.plumbline.core.format.PatternFormat;
import org.plumbline.core.format.PatternGuess;
import org.plumbline.core.format.WrittenFormats;

/** The format that is being made. What the pages of the wizard share; UI thread. */
final class FormatDraft {

	private static final int MOST_SAMPLES = 6;

	private final List<String> lines;
	String pattern = ""; //$NON-NLS-1$
	/** Ways to write a time, one a line. */
	String times = ""; //$NON-NLS-1$
	String zone = "UTC"; //$NON-NLS-1$
	String continuation = ""; //$NON-NLS-1$
	String id = ""; //$NON-NLS-1$
	String name = ""; //$NON-NLS-1$
	/** Patterns of paths with commas between them. */
	String files = ""; //$NON-NLS-1$
	final Map<String, Severity> severities = new LinkedHashMap<>();
	List<String> chosen = List.of();

	/** @param lines first lines of the log */
	FormatDraft(String path, List<String> lines) {
		this.lines = List.copyOf(lines);
		String file = path.substring(path.lastIndexOf('/') + 1);
		String word = file.replaceFirst("[-.]?\\d*(?:\\.log)?(?:[.-]\\d+)?(?:\\.\\w{2,3})?$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String stem = word.isEmpty() ? file : word;
		id = "my." + stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		name = stem;
		files = stem + '*';
		guess(lines);
	}

	List<String> lines() {
		return lines;
	}

	/** Guesses pattern and times from lines. */
	void guess(List<String> from) {
		PatternGuess guess = PatternGuess.of(from);
		pattern = guess.pattern();
		times = String.join("\n", guess.times()); //$NON-NLS-1$
		continuation = lines.stream().anyMatch(each -> each.startsWith(" ") || each.startsWith("\t")) ? "\\s" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Returns what is wrong so far; empty if the format can be used. */
	Optional<String> problem() {
		try {
			ZoneId.of(zone.strip());
		} catch (DateTimeException e) {
			return Optional.of(org.eclipse.osgi.util.NLS.bind(Messages.FormatDraft_zone, zone));
		}
		return PatternFormat.problem(definition(List.of()));
	}

	/** Returns the format as it is now; only if there is no {@link #problem()}. */
	PatternFormat format() {
		return new PatternFormat(definition(List.of()));
	}

	private FormatDefinition definition(List<FormatSample> samples) {
		ZoneId meant = zone.strip().equals("UTC") ? ZoneOffset.UTC : ZoneId.of(zone.strip()); //$NON-NLS-1$
		return new FormatDefinition(id.strip(), name.strip(), FormatDefinition.USUAL_ORDER, "", split(files, ","), //$NON-NLS-1$ //$NON-NLS-2$
				pattern, split(times, "\n"), meant, severities, continuation, samples); //$NON-NLS-1$
	}

	private static List<String> split(String text, String mark) {
		return List.of(text.split(mark)).stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
	}

	/** Returns the words of the group for severity, sorted; they stand in the lines. */
	List<String> words() {
		PatternFormat format = format();
		TreeSet<String> words = new TreeSet<>();
		for (String each : lines) {
			int[] place = format.read(each).places().get("severity"); //$NON-NLS-1$
			if (place != null) {
				words.add(each.substring(place[0], place[1]));
			}
		}
		return List.copyOf(words);
	}

	/** Returns what a word for severity means now. */
	Severity severity(String word) {
		Severity chosenByHand = severities.get(word);
		if (chosenByHand != null) {
			return chosenByHand;
		}
		for (String each : lines) {
			PatternFormat.Reading reading = format().read(each);
			int[] place = reading.places().get("severity"); //$NON-NLS-1$
			if (place != null && each.substring(place[0], place[1]).equals(word)) {
				return Severity.of(reading.head().severity);
			}
		}
		return Severity.INFO;
	}

	/** Returns the file: the chosen lines are its samples, else some that show each outcome and each severity. */
	String yaml() {
		FormatDefinition bare = definition(List.of());
		List<FormatSample> samples = new ArrayList<>();
		for (String each : chosen.isEmpty() ? typical() : chosen) {
			WrittenFormats.sample(bare, each).ifPresent(samples::add);
		}
		if (samples.stream().noneMatch(each -> each.outcome() == Outcome.HEAD)) {
			typical().stream().findFirst().flatMap(each -> WrittenFormats.sample(bare, each)).ifPresent(samples::add);
		}
		return definition(samples).yaml();
	}

	private List<String> typical() {
		PatternFormat format = format();
		Map<String, String> byKind = new LinkedHashMap<>();
		for (String each : lines) {
			PatternFormat.Reading reading = format.read(each);
			if (reading.outcome() != Outcome.NOTHING) {
				String kind = reading.outcome() == Outcome.HEAD ? String.valueOf(reading.head().severity) : ""; //$NON-NLS-1$
				byKind.putIfAbsent(kind, each);
			}
		}
		return byKind.entrySet().stream().sorted((a, b) -> Boolean.compare(a.getKey().isEmpty(), b.getKey().isEmpty()))
				.map(Map.Entry::getValue).limit(MOST_SAMPLES).toList();
	}
}
