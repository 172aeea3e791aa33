package org.plumbline.core.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The objects of a command output in JSON: those that hold values and no further objects, as a list of structures has
 * them. What follows a mistake in the text is not read.
 */
public final class JsonRows {

	/**
	 * One object.
	 *
	 * @param line   index of the line on which it begins
	 * @param values its values as text, by name; lists and null are left out
	 */
	public record Row(int line, Map<String, String> values) {

		public Row {
			values = Map.copyOf(values);
		}
	}

	private final List<Row> rows = new ArrayList<>();

	private JsonRows() {
	}

	/** Returns the objects in the order in which they end. */
	public static List<Row> read(List<String> lines) {
		JsonRows rows = new JsonRows();
		try (JsonParser parser = new JsonFactory().createParser(String.join("\n", lines))) { //$NON-NLS-1$
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token == JsonToken.START_OBJECT) {
					rows.object(parser);
				}
			}
		} catch (IOException e) {
			return List.copyOf(rows.rows); // cut or no JSON: what stands before counts
		}
		return List.copyOf(rows.rows);
	}

	private void object(JsonParser parser) throws IOException {
		int line = parser.currentTokenLocation().getLineNr() - 1;
		Map<String, String> values = new LinkedHashMap<>();
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
			if (token == null) {
				throw new IOException("ends inside an object"); //$NON-NLS-1$
			} else if (token == JsonToken.START_OBJECT) {
				object(parser);
			} else if (token.isScalarValue() && token != JsonToken.VALUE_NULL && parser.currentName() != null) {
				values.put(parser.currentName(), parser.getText());
			}
		}
		if (!values.isEmpty()) {
			rows.add(new Row(line, values));
		}
	}
}
