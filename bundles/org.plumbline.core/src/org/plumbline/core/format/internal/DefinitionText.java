package org.plumbline.core.format.internal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.core.format.FormatDefinition;
import org.plumbline.core.format.FormatSample;

/** Writes a definition as the file that {@link DefinitionReader} reads; what is as usual is left out. */
public final class DefinitionText {

	private final StringBuilder text = new StringBuilder("schema: " + DefinitionReader.SCHEMA + '\n'); //$NON-NLS-1$

	private DefinitionText() {
	}

	/** Returns the file's text. */
	public static String of(FormatDefinition definition) {
		return new DefinitionText().write(definition);
	}

	private String write(FormatDefinition definition) {
		put("id", definition.id()); //$NON-NLS-1$
		put("name", definition.name()); //$NON-NLS-1$
		list("files", definition.files()); //$NON-NLS-1$
		put("pattern", definition.pattern()); //$NON-NLS-1$
		list("time", definition.times()); //$NON-NLS-1$
		if (!definition.zone().equals(ZoneOffset.UTC)) {
			put("zone", definition.zone().getId()); //$NON-NLS-1$
		}
		if (!definition.severities().isEmpty()) {
			text.append("severity: {").append(definition.severities().entrySet().stream() //$NON-NLS-1$
					.map(each -> quoted(each.getKey()) + ": " + each.getValue().label()) //$NON-NLS-1$
					.collect(Collectors.joining(", "))).append("}\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		put("continuation", definition.continuation()); //$NON-NLS-1$
		put("process", definition.process()); //$NON-NLS-1$
		if (definition.order() != FormatDefinition.USUAL_ORDER) {
			text.append("order: ").append(definition.order()).append('\n'); //$NON-NLS-1$
		}
		text.append("samples:\n"); //$NON-NLS-1$
		definition.samples().forEach(this::sample);
		return text.toString();
	}

	private void put(String key, String value) {
		if (!value.isEmpty()) {
			text.append(key).append(": ").append(quoted(value)).append('\n'); //$NON-NLS-1$
		}
	}

	private void list(String key, List<String> values) {
		if (!values.isEmpty()) {
			text.append(key).append(": [").append( //$NON-NLS-1$
					values.stream().map(DefinitionText::quoted).collect(Collectors.joining(", "))).append("]\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void sample(FormatSample sample) {
		text.append("  - "); //$NON-NLS-1$
		put("line", sample.line()); //$NON-NLS-1$
		switch (sample.outcome()) {
		case CONTINUATION -> text.append("    continuation: true\n"); //$NON-NLS-1$
		case NOTHING -> text.append("    matches: false\n"); //$NON-NLS-1$
		case HEAD -> FormatDefinition.FIELDS.stream().filter(sample.fields()::containsKey)
				.forEach(each -> text.append("    ").append(each).append(": ") //$NON-NLS-1$ //$NON-NLS-2$
						.append(quoted(sample.fields().get(each))).append('\n'));
		}
	}

	/** Quotes in single quotes; a text with characters that YAML allows only escaped is quoted in double ones. */
	private static String quoted(String value) {
		if (value.chars().allMatch(each -> each >= ' ' && each != 0x7f && !(each >= 0x80 && each < 0xa0))) {
			return '\'' + value.replace("'", "''") + '\''; //$NON-NLS-1$ //$NON-NLS-2$
		}
		StringBuilder escaped = new StringBuilder("\""); //$NON-NLS-1$
		for (char each : value.toCharArray()) {
			if (each == '"' || each == '\\') {
				escaped.append('\\').append(each);
			} else if (each < ' ' || each >= 0x7f && each < 0xa0) {
				escaped.append(String.format("\\x%02x", (int) each)); //$NON-NLS-1$
			} else {
				escaped.append(each);
			}
		}
		return escaped.append('"').toString();
	}
}
