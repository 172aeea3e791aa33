package org.plumbline.core.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.LogRecord;

/**
 * Finds lines that stand in several logs of a host, as a warning does in the log of the kernel and in that of its
 * warnings. The same line twice in one log happened twice. Lines must come in order of time. One thread.
 */
final class CopyFilter {

	private static final Pattern SEVERITY = Pattern.compile("^(?:WARNING|ALERT): "); //$NON-NLS-1$

	private record Said(String host, String message) {
	}

	private final Map<Said, Map<Integer, Integer>> atThisTime = new HashMap<>();
	private long timeNs = Times.UNKNOWN_NS;

	/** Returns whether another log of the same host said the same at the same time already. */
	boolean isCopy(LogRecord line) {
		if (line.timeNs() == Times.UNKNOWN_NS) {
			return false;
		}
		if (line.timeNs() != timeNs) {
			atThisTime.clear();
			timeNs = line.timeNs();
		}
		String host = line.source().host().isEmpty() ? line.host() : line.source().host();
		Said said = new Said(host, SEVERITY.matcher(line.message()).replaceFirst("")); //$NON-NLS-1$
		Map<Integer, Integer> bySource = atThisTime.computeIfAbsent(said, each -> new HashMap<>());
		int before = bySource.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return bySource.merge(line.source().index(), 1, Integer::sum) <= before;
	}
}
