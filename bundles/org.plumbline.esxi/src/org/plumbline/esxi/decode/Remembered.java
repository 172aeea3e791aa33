package org.plumbline.esxi.decode;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers that were given before, for questions that come again and again. Forgets all of them when there are too many,
 * so that input in which nothing comes twice costs no memory. Safe for any number of threads.
 */
final class Remembered<K, V> {

	private static final int MOST = 8192;

	private final Map<K, V> answers = new ConcurrentHashMap<>();

	/** Returns the answer to a question; two threads that ask for the first time may both make it. */
	V get(K question, Supplier<V> maker) {
		V known = answers.get(question);
		if (known != null) {
			return known;
		}
		V made = maker.get();
		if (answers.size() >= MOST) {
			answers.clear();
		}
		answers.put(question, made);
		return made;
	}
}
