package org.plumbline.esxi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, numbers and booleans; strict, so that what a command prints is known
 * to be JSON. Whole numbers are {@link Long}, others {@link Double}.
 */
final class JsonText {

	private final String text;
	private int at;

	private JsonText(String text) {
		this.text = text;
	}

	static Object parse(String text) {
		JsonText json = new JsonText(text);
		Object value = json.value();
		json.blanks();
		if (json.at != text.length()) {
			throw json.wrong("more than one value");
		}
		return value;
	}

	private Object value() {
		blanks();
		return switch (text.charAt(at)) {
		case '{' -> object();
		case '[' -> array();
		case '"' -> string();
		case 't' -> word("true", Boolean.TRUE);
		case 'f' -> word("false", Boolean.FALSE);
		default -> number();
		};
	}

	private Map<String, Object> object() {
		Map<String, Object> result = new LinkedHashMap<>();
		at++;
		while (!ends('}', result.isEmpty())) {
			blanks();
			String name = string();
			expect(':');
			if (result.put(name, value()) != null) {
				throw wrong("twice: " + name);
			}
		}
		return result;
	}

	private List<Object> array() {
		List<Object> result = new ArrayList<>();
		at++;
		while (!ends(']', result.isEmpty())) {
			result.add(value());
		}
		return result;
	}

	private boolean ends(char end, boolean first) {
		blanks();
		if (text.charAt(at) == end) {
			at++;
			return true;
		}
		if (!first) {
			expect(',');
		}
		return false;
	}

	private void expect(char wanted) {
		blanks();
		if (text.charAt(at++) != wanted) {
			throw wrong("no " + wanted);
		}
	}

	private String string() {
		StringBuilder result = new StringBuilder();
		expect('"');
		for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
			if (c < ' ') {
				throw wrong("control character");
			}
			result.append(c == '\\' ? escaped(text.charAt(at++)) : c);
		}
		return result.toString();
	}

	private char escaped(char c) {
		int plain = "\"\\/bfnrt".indexOf(c);
		if (plain >= 0) {
			return "\"\\/\b\f\n\r\t".charAt(plain);
		}
		at += 4;
		return (char) Integer.parseInt(text.substring(at - 4, at), 16);
	}

	private Object word(String word, Object value) {
		if (!text.startsWith(word, at)) {
			throw wrong("no word");
		}
		at += word.length();
		return value;
	}

	private Number number() {
		int from = at;
		while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		String digits = text.substring(from, at);
		if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?")) {
			throw wrong("no value");
		}
		return digits.matches("-?\\d+") ? (Number) Long.valueOf(digits) : Double.valueOf(digits);
	}

	private void blanks() {
		while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
	}

	private IllegalArgumentException wrong(String what) {
		return new IllegalArgumentException(what + " at " + at + ": " + text.substring(Math.max(0, at - 40), at));
	}
}
