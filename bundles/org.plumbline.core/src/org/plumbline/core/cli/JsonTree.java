package org.plumbline.core.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes trees of maps, lists, strings, numbers and booleans as JSON (RFC 8259), UTF-8. Entries without a value are
 * left out.
 */
final class JsonTree {

	private JsonTree() {
	}

	/** Returns a generator that leaves the stream open. */
	static JsonGenerator generator(OutputStream out, boolean pretty) throws IOException {
		JsonGenerator json = new JsonFactory().createGenerator(out);
		json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature(), false);
		if (pretty) {
			json.setPrettyPrinter(new DefaultPrettyPrinter());
		}
		return json;
	}

	/** Writes a whole document with a line end. */
	static void write(OutputStream out, Object tree) throws IOException {
		try (JsonGenerator json = generator(out, true)) {
			write(json, tree);
		}
		out.write('\n');
		out.flush();
	}

	/** Returns one value without line ends. */
	static String text(Object value) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (JsonGenerator json = generator(out, false)) {
			write(json, value);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Writes one value. A type that JSON does not know is our own mistake. */
	static void write(JsonGenerator json, Object value) throws IOException {
		switch (value) {
		case Map<?, ?> map -> writeMap(json, map);
		case List<?> list -> writeList(json, list);
		case String text -> json.writeString(text);
		case Boolean flag -> json.writeBoolean(flag);
		case Double number -> json.writeNumber(number);
		case Number number -> json.writeNumber(number.longValue());
		default -> throw new IllegalArgumentException(String.valueOf(value.getClass()));
		}
	}

	private static void writeMap(JsonGenerator json, Map<?, ?> map) throws IOException {
		json.writeStartObject();
		for (Map.Entry<?, ?> each : map.entrySet()) {
			if (each.getValue() != null) {
				json.writeFieldName(String.valueOf(each.getKey()));
				write(json, each.getValue());
			}
		}
		json.writeEndObject();
	}

	private static void writeList(JsonGenerator json, List<?> list) throws IOException {
		json.writeStartArray();
		for (Object each : list) {
			write(json, each);
		}
		json.writeEndArray();
	}
}
