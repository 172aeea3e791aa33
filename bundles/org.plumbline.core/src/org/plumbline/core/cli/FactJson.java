package org.plumbline.core.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.plumbline.core.decode.DecodedFact;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Writes facts as JSON, a line feed before each and a comma between them. Decoders give the same explanation for the
 * same codes as the same object; its text is kept and not made again. One thread.
 */
final class FactJson implements Function<List<DecodedFact>, byte[]> {

	/** A power of two. More than the explanations that one fact holds, so that they seldom drive each other out. */
	private static final int PLACES = 4096;
	private static final int SHORTEST = 48;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
	private final JsonGenerator json = generator();
	private final Map<String, SerializedString> names = new HashMap<>();
	private final Object[] seen = new Object[PLACES];
	private final SerializableString[] written = new SerializableString[PLACES];

	private JsonGenerator generator() {
		try {
			JsonGenerator made = JsonTree.generator(out, false);
			made.setRootValueSeparator(new SerializedString("")); //$NON-NLS-1$
			return made;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public byte[] apply(List<DecodedFact> facts) {
		out.reset();
		try {
			for (int i = 0; i < facts.size(); i++) {
				json.writeRaw(i == 0 ? "\n" : ",\n"); //$NON-NLS-1$ //$NON-NLS-2$
				write(facts.get(i).values());
			}
			json.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private void write(Map<String, Object> values) throws IOException {
		json.writeStartObject();
		for (Map.Entry<String, Object> each : values.entrySet()) {
			json.writeFieldName(names.computeIfAbsent(each.getKey(), SerializedString::new));
			Object value = each.getValue();
			if (value instanceof Boolean || value instanceof Number
					|| value instanceof String text && text.length() < SHORTEST) {
				JsonTree.write(json, value);
			} else {
				remembered(value);
			}
		}
		json.writeEndObject();
	}

	/** The first time a value is only noted, because what is different in every line is not worth keeping. */
	private void remembered(Object value) throws IOException {
		// the identity of a text of a line, which is new in every line, would be dear
		int hash = value instanceof String ? value.hashCode() : System.identityHashCode(value);
		int place = (hash ^ hash >>> 16) & PLACES - 1;
		if (seen[place] != value) {
			seen[place] = value;
			written[place] = null;
			JsonTree.write(json, value);
			return;
		}
		if (written[place] == null) {
			written[place] = new SerializedString(JsonTree.text(value));
		}
		json.writeRawValue(written[place]);
	}
}
