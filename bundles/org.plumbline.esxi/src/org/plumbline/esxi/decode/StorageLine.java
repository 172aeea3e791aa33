package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;

/** One row of {@code storage-lines.tsv}: a kind of line about storage that shows no status of a command. */
final class StorageLine {

	private static final String DOMAIN = "storage"; //$NON-NLS-1$
	private static final List<String> TEXTS = List.of("device", "path", "volume", "adapter", "from", "to", "state", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"words", "owner"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Map<String, String> NUMBERS = Map.of("now", "microseconds", "average", "averageMicroseconds", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"threshold", "thresholdMicroseconds", "milliseconds", "milliseconds"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}"); //$NON-NLS-1$

	private final TsvRow row;
	private final String mark;
	private final Pattern pattern;

	StorageLine(TsvRow row) {
		this.row = row;
		mark = row.text("mark"); //$NON-NLS-1$
		pattern = Pattern.compile(row.text("pattern")); //$NON-NLS-1$
	}

	String mark() {
		return mark;
	}

	String id() {
		return row.text("id"); //$NON-NLS-1$
	}

	String sample() {
		return row.text("sample"); //$NON-NLS-1$
	}

	/** Reads a line; empty if it is not of this kind. */
	Optional<DecodedFact> read(String line) {
		if (!line.contains(mark)) {
			return Optional.empty();
		}
		Matcher matcher = pattern.matcher(line);
		return matcher.find() ? Optional.of(fact(line, matcher)) : Optional.empty();
	}

	private DecodedFact fact(String line, Matcher matcher) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("text", line); //$NON-NLS-1$
		values.put("form", id()); //$NON-NLS-1$
		values.put("kind", row.text("kind")); //$NON-NLS-1$ //$NON-NLS-2$
		put(values, "state", row.text("state")); //$NON-NLS-1$ //$NON-NLS-2$
		TEXTS.forEach(each -> put(values, each, group(matcher, each)));
		NUMBERS.forEach((group, key) -> {
			if (!group(matcher, group).isEmpty()) {
				values.put(key, Long.parseLong(group(matcher, group)));
			}
		});
		if (!row.text("path").isEmpty()) { //$NON-NLS-1$
			values.put("path", PLACE.matcher(row.text("path")) //$NON-NLS-1$ //$NON-NLS-2$
					.replaceAll(place -> Matcher.quoteReplacement(group(matcher, place.group(1)))));
		}
		put(values, "meaning", row.text("meaning")); //$NON-NLS-1$ //$NON-NLS-2$
		put(values, "advice", row.text("advice")); //$NON-NLS-1$ //$NON-NLS-2$
		values.put("harmless", row.yes("harmless")); //$NON-NLS-1$ //$NON-NLS-2$
		values.put("sources", Tsv.list(row.text("source"))); //$NON-NLS-1$ //$NON-NLS-2$
		return new DecodedFact(DOMAIN, row.text("title"), group(matcher, "device"), fields(values), //$NON-NLS-1$ //$NON-NLS-2$
				row.text("meaning"), row.text("advice"), row.yes("harmless"), List.of(), List.of(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Tsv.list(row.text("source")), values); //$NON-NLS-1$
	}

	private static void put(Map<String, Object> values, String key, String text) {
		if (!text.isEmpty()) {
			values.put(key, text);
		}
	}

	private static String group(Matcher matcher, String name) {
		boolean has = matcher.namedGroups().containsKey(name);
		return has && matcher.group(name) != null ? matcher.group(name) : ""; //$NON-NLS-1$
	}

	private static List<DecodedField> fields(Map<String, Object> values) {
		List<DecodedField> fields = new ArrayList<>();
		add(fields, Messages.StorageLine_state, values.get("state"), true); //$NON-NLS-1$
		add(fields, Messages.ScsiFields_device, values.get("device"), false); //$NON-NLS-1$
		add(fields, Messages.ScsiFields_path, values.get("path"), false); //$NON-NLS-1$
		add(fields, Messages.StorageLine_volume, values.get("volume"), false); //$NON-NLS-1$
		add(fields, Messages.StorageLine_from, values.get("from"), false); //$NON-NLS-1$
		add(fields, Messages.StorageLine_to, values.get("to"), false); //$NON-NLS-1$
		add(fields, Messages.StorageLine_average, values.get("averageMicroseconds"), false); //$NON-NLS-1$
		add(fields, Messages.StorageLine_now, values.get("microseconds"), false); //$NON-NLS-1$
		add(fields, Messages.StorageLine_threshold, values.get("thresholdMicroseconds"), false); //$NON-NLS-1$
		return fields;
	}

	private static void add(List<DecodedField> fields, String label, Object value, boolean deciding) {
		if (value != null) {
			fields.add(new DecodedField(label, value.toString(), "", deciding, "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
