package org.plumbline.core.store.internal;

import java.nio.charset.StandardCharsets;

/** Finds a text in bytes; letters of ASCII match in both cases. Immutable. */
final class Literal {

	private final byte[] lower;

	Literal(String text) {
		lower = text.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < lower.length; i++) {
			lower[i] = lower(lower[i]);
		}
	}

	private static byte lower(byte b) {
		return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
	}

	/** Returns the place of the first occurrence between two places, or -1. */
	int find(byte[] bytes, int from, int to) {
		if (lower.length == 0) {
			return from;
		}
		int end = to - lower.length;
		for (int at = from; at <= end; at++) {
			if (lower(bytes[at]) == lower[0] && matches(bytes, at)) {
				return at;
			}
		}
		return -1;
	}

	private boolean matches(byte[] bytes, int at) {
		for (int i = 1; i < lower.length; i++) {
			if (lower(bytes[at + i]) != lower[i]) {
				return false;
			}
		}
		return true;
	}
}
