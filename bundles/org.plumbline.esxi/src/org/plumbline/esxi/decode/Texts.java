package org.plumbline.esxi.decode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The texts of a class, from {@code messages.properties} beside it: what Eclipse's NLS does, without Eclipse,
 * reflection and the search for other languages. On a plain class path NLS costs a quarter of a second, because its
 * archive is signed and is checked before the first class is loaded, and because a file that does not exist is looked
 * for in every archive; together more than everything else about decoding one line.
 */
final class Texts {

	private static final String FILE = "messages.properties"; //$NON-NLS-1$

	private final Properties properties = new Properties();

	private Texts() {
	}

	/** Reads the texts of a class. That there are none is our own mistake and flies. */
	static Texts of(Class<?> owner) {
		var texts = new Texts();
		try (var reader = new InputStreamReader(owner.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
			texts.properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(FILE, e);
		}
		return texts;
	}

	/** Returns a text; for a key without one, which is our own mistake, a text that says so. */
	String get(String key) {
		return properties.getProperty(key, "missing text: " + key); //$NON-NLS-1$
	}
}
