package org.plumbline.core.storage;

import java.util.Map;

import org.plumbline.core.decode.DecodedFact;

/**
 * How often one code came on one device, over all hosts of the case. Repeats that the host only counted are in, copies
 * of a line in other logs and in other modules are not.
 *
 * @param code     the codes
 * @param example  what the first such line means
 * @param row      row of the first such line
 * @param count    failures
 * @param repeats  how many of them were only counted by the host
 * @param firstNs  first time; {@code Times.UNKNOWN_NS} if no line has one
 * @param lastNs   last time
 * @param hosts    failures by host, hosts in order of name
 * @param commands failures by name of the command, the most frequent first
 * @param worlds   failures by world that issued the command, by name where it is known
 */
public record FailureCount(StorageCode code, DecodedFact example, long row, long count, long repeats, long firstNs,
		long lastNs, Map<String, Span> hosts, Map<String, Long> commands, Map<String, Long> worlds) {

	/** Failures on one host: their number, first and last time. */
	public record Span(long count, long firstNs, long lastNs) {
	}

	/** Returns whether the code is known not to be a fault. */
	public boolean harmless() {
		return example.harmless();
	}

	/** Returns the name of what decides, without the command. */
	public String name() {
		String command = Values.text(example.values(), "command", "name") + ": "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return example.title().startsWith(command) ? example.title().substring(command.length()) : example.title();
	}
}
