package org.plumbline.core.rule.internal;

import java.util.HashMap;
import java.util.Map;

import org.plumbline.core.store.LogRecord;

/**
 * Recognises an event that stands in several files, such as a kernel warning in {@code vmkernel} and in
 * {@code vmkwarning}: same host, same time, same message. Two equal lines of one file are two events. Events come
 * in order of time; only those of one instant are remembered.
 */
final class Twins {

	private final Map<String, Map<Integer, Integer>> seen = new HashMap<>();
	private long timeNs = Long.MIN_VALUE;

	/** Tells whether an event was already seen in another file, and remembers it. */
	boolean isCopy(LogRecord event) {
		if (event.timeNs() != timeNs) {
			timeNs = event.timeNs();
			seen.clear();
		}
		String key = event.source().bundleSha256() + '\n' + event.host() + '\n' + event.message();
		Map<Integer, Integer> perFile = seen.computeIfAbsent(key, absent -> new HashMap<>());
		int most = perFile.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		int here = perFile.merge(event.source().index(), 1, Integer::sum);
		return here <= most;
	}
}
