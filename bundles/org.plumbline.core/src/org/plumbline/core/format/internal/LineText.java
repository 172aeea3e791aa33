package org.plumbline.core.format.internal;

import java.nio.charset.StandardCharsets;

/**
 * A line as characters that know their bytes. ASCII lines, which is nearly all of them, are one copy; in others each
 * character of UTF-8 keeps its place, and a byte that is no UTF-8 is one character U+FFFD.
 */
public final class LineText implements CharSequence {

	private static final char BAD = '\ufffd';

	private final CharSequence text;
	private final int from;
	private final int[] places;

	private LineText(CharSequence text, int from, int[] places) {
		this.text = text;
		this.from = from;
		this.places = places;
	}

	/** Decodes bytes from a place up to another. */
	public static LineText of(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++) {
			if (bytes[i] < 0) {
				return decoded(bytes, from, to);
			}
		}
		return new LineText(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1), from, new int[0]);
	}

	private static LineText decoded(byte[] bytes, int from, int to) {
		StringBuilder text = new StringBuilder(to - from);
		int[] places = new int[to - from + 1];
		for (int at = from; at < to;) {
			int length = length(bytes, at, to);
			int before = text.length();
			if (length == 0) {
				text.append(BAD);
			} else {
				text.append(new String(bytes, at, length, StandardCharsets.UTF_8));
			}
			for (int i = before; i < text.length(); i++) {
				places[i] = at;
			}
			at += Math.max(1, length);
		}
		places[text.length()] = to;
		return new LineText(text, from, places);
	}

	/** Returns how many bytes the character at a place has; 0 if it is no UTF-8. */
	private static int length(byte[] bytes, int at, int to) {
		int first = bytes[at] & 0xff;
		int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
		if (at + length > to) {
			return 0;
		}
		for (int i = 1; i < length; i++) {
			if ((bytes[at + i] & 0xc0) != 0x80) {
				return 0;
			}
		}
		return length;
	}

	/** Returns the byte that a character begins at; the end of the bytes for the end of the text. */
	public int place(int index) {
		return places.length == 0 ? from + index : places[index];
	}

	@Override
	public char charAt(int index) {
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.subSequence(start, end);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
