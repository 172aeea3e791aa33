package org.plumbline.core.storage;

import java.util.Map;

/** Reads the trees of decoded facts. */
final class Values {

	private Values() {
	}

	/** Returns the text at a place in a tree of maps; empty if there is none. */
	static String text(Map<?, ?> tree, String... path) {
		Object value = tree;
		for (String each : path) {
			value = value instanceof Map<?, ?> map ? map.get(each) : null;
		}
		return value == null || value instanceof Map ? "" : value.toString(); //$NON-NLS-1$
	}

	/** Returns the number at a place in a tree of maps; {@code absent} if there is none. */
	static long number(Map<?, ?> tree, String key, long absent) {
		return tree.get(key) instanceof Number number ? number.longValue() : absent;
	}
}
