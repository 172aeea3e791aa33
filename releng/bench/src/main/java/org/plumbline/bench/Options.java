package org.plumbline.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Named options of a command line: {@code --name value}, in any order. */
record Options(Map<String, String> values) {

	/** Reads pairs from {@code from} on. */
	static Options read(String[] args, int from) {
		var values = new HashMap<String, String>();
		for (int i = from; i + 1 < args.length; i += 2) {
			values.put(args[i], args[i + 1]);
		}
		return new Options(values);
	}

	String text(String name, String otherwise) {
		return values.getOrDefault(name, otherwise);
	}

	/** @throws NumberFormatException if the value is no number */
	long number(String name, long otherwise) {
		return values.containsKey(name) ? Long.parseLong(values.get(name)) : otherwise;
	}

	/**
	 * Reads a size such as {@code 10MB}; units are powers of 1024.
	 *
	 * @throws NumberFormatException if the value is no size
	 */
	long sizeBytes(String name, String otherwise) {
		var text = values.getOrDefault(name, otherwise).toUpperCase(Locale.ROOT).replace("B", "");
		int shift = switch (text.charAt(text.length() - 1)) {
		case 'K' -> 10;
		case 'M' -> 20;
		case 'G' -> 30;
		default -> 0;
		};
		return Long.parseLong(shift == 0 ? text : text.substring(0, text.length() - 1)) << shift;
	}
}
