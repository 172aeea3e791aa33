package org.plumbline.core.rule.internal;

import java.util.List;

import org.plumbline.core.event.Times;

/**
 * Tells which finding a match belongs to: one per group, or one for all that comes without a long pause, whatever group
 * it is of. Matches come in order of time, but for those that waited until their group was large enough.
 */
final class Outbreaks {

	private final long spanNs;
	private String begin = ""; //$NON-NLS-1$
	private long lastNs = Times.UNKNOWN_NS;

	/** @param spanNs longest pause inside one finding; negative if each group has its own finding */
	Outbreaks(long spanNs) {
		this.spanNs = spanNs;
	}

	/** Returns the values that name the finding; {@code group} are those of the match's own group. */
	List<String> of(List<String> group, Match match) {
		if (spanNs < 0) {
			return group;
		}
		long timeNs = match.timeNs();
		if (begin.isEmpty() || timeNs != Times.UNKNOWN_NS && timeNs - lastNs > spanNs) {
			begin = timeNs == Times.UNKNOWN_NS ? "-" : Times.rfc3339(timeNs); //$NON-NLS-1$
			lastNs = timeNs;
		}
		lastNs = Math.max(lastNs, timeNs);
		return List.of(begin);
	}
}
