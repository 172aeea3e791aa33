package org.plumbline.core.extension;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Reads a text without ever ending between the two halves of a character. The YAML library asks for a missing half
 * behind the end of its buffer and fails there.
 */
final class WholeCharacters extends Reader {

	private final StringReader text;

	WholeCharacters(String text) {
		this.text = new StringReader(text);
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (length < 2) {
			return text.read(buffer, offset, length);
		}
		int count = text.read(buffer, offset, length - 1);
		if (count > 0 && Character.isHighSurrogate(buffer[offset + count - 1])) {
			int half = text.read();
			if (half >= 0) {
				buffer[offset + count++] = (char) half;
			}
		}
		return count;
	}

	@Override
	public void close() {
		text.close();
	}
}
