package org.plumbline.core.rule.internal;

import java.util.HashMap;
import java.util.Map;

import org.plumbline.core.event.Times;

/**
 * Recognises that one event is reported by several services in words of their own: matches of one host with equal
 * fields within a short span. They are quoted, but count once. Matches come in order of time.
 */
final class Echoes {

	private final long spanNs;
	private final Map<Map<String, String>, Long> lastNs = new HashMap<>();

	/** @param spanNs longest span between reports of one event; negative if every match is an event */
	Echoes(long spanNs) {
		this.spanNs = spanNs;
	}

	/** Returns the match, with a count of 0 if it repeats another one. */
	Match count(Match match) {
		if (spanNs < 0 || !match.isEvent() || match.timeNs() == Times.UNKNOWN_NS) {
			return match;
		}
		Map<String, String> key = new HashMap<>(match.fields());
		key.put(Match.HOST, match.host());
		Long before = lastNs.get(key);
		if (before != null && match.timeNs() - before <= spanNs) {
			return new Match(match.host(), match.kind(), 0, match.fields(), match.item());
		}
		lastNs.put(key, match.timeNs());
		return match;
	}
}
