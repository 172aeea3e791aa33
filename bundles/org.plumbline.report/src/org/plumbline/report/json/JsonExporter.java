package org.plumbline.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.plumbline.core.event.Times;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.ReportExporter;
import org.plumbline.core.report.Run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a report as JSON (RFC 8259): {@code {"title","subtitle","metadata":{…},"blocks":[{"type",…}]}}. {@code type}
 * is the name of the block ({@code heading}, {@code paragraph}, {@code table}, {@code findingCard}, {@code quote} …),
 * the other fields are its parts. Prose is a list of runs {@code {"type":"text|bold|code|link","text"[,"anchor"]}}. A
 * part named {@code …Ns} becomes a time in RFC 3339 without that ending. What is not known is left out.
 */
@SuppressWarnings("nls")
public final class JsonExporter implements ReportExporter {

	private static final String TIME = "Ns";

	@Override
	public String id() {
		return "org.plumbline.report.json";
	}

	@Override
	public String fileExtension() {
		return "json";
	}

	@Override
	public void export(ReportDocument document, OutputStream out, ExportSettings settings) throws IOException {
		JsonFactory factory = new JsonFactory();
		try (JsonGenerator json = factory.createGenerator(out)) {
			json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature(), false);
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(
					new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n"))); // the same on every system
			write(document, json);
		}
		out.write('\n');
		out.flush();
	}

	private static void write(Object value, JsonGenerator json) throws IOException {
		switch (value) {
		case String text -> json.writeString(text);
		case Boolean flag -> json.writeBoolean(flag);
		case Integer number -> json.writeNumber(number.intValue());
		case Long number -> json.writeNumber(number.longValue());
		case Double number -> json.writeNumber(number.doubleValue());
		case Enum<?> word -> json.writeString(word.name().toLowerCase(Locale.ROOT));
		case List<?> list -> {
			json.writeStartArray();
			for (Object each : list) {
				write(each, json);
			}
			json.writeEndArray();
		}
		case org.plumbline.core.report.Prose prose -> write(prose.runs(), json);
		case Record part -> record(part, json);
		default -> throw new IllegalArgumentException(String.valueOf(value.getClass()));
		}
	}

	private static void record(Record part, JsonGenerator json) throws IOException {
		json.writeStartObject();
		if (part instanceof ReportBlock || part instanceof Run) {
			String name = part.getClass().getSimpleName();
			json.writeStringField("type", name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
		}
		for (RecordComponent each : part.getClass().getRecordComponents()) {
			field(each.getName(), value(part, each), json);
		}
		json.writeEndObject();
	}

	private static void field(String name, Object value, JsonGenerator json) throws IOException {
		Object known = switch (value) {
		case Optional<?> some -> some.orElse(null);
		case OptionalInt some -> some.isPresent() ? some.getAsInt() : null;
		case OptionalDouble some -> some.isPresent() ? some.getAsDouble() : null;
		case Long timeNs when name.endsWith(TIME) -> timeNs == Times.UNKNOWN_NS ? null : Times.rfc3339(timeNs);
		case String text -> text.isEmpty() ? null : text;
		default -> value;
		};
		if (known != null) {
			json.writeFieldName(name.endsWith(TIME) ? name.substring(0, name.length() - TIME.length()) : name);
			write(known, json);
		}
	}

	private static Object value(Record part, RecordComponent component) {
		try {
			return component.getAccessor().invoke(part);
		} catch (IllegalAccessException | InvocationTargetException e) {
			throw new IllegalStateException(part.getClass().getName(), e); // blocks are public records
		}
	}
}
