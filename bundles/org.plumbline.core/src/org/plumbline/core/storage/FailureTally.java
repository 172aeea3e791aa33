package org.plumbline.core.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.plumbline.core.event.Times;

/** Counts the failures of one code on one device. One thread. */
final class FailureTally {

	private static final int MOST_WORLDS = 200;

	private final StorageEvent first;
	private final Map<String, FailureCount.Span> hosts = new TreeMap<>();
	private final Map<String, Long> commands = new TreeMap<>();
	private final Map<String, Long> worlds = new TreeMap<>();
	private FailureCount.Span all = new FailureCount.Span(0, Times.UNKNOWN_NS, Times.UNKNOWN_NS);
	private long repeats;

	FailureTally(StorageEvent first) {
		this.first = first;
	}

	void add(StorageEvent event, String world) {
		all = plus(all, event);
		hosts.merge(event.host(), plus(new FailureCount.Span(0, Times.UNKNOWN_NS, Times.UNKNOWN_NS), event),
				(before, _) -> plus(before, event));
		repeats += event.kind() == StorageEventKind.REPEAT ? event.count() : 0;
		String command = Values.text(event.fact().values(), "command", "name"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!command.isEmpty()) {
			commands.merge(command, event.count(), Long::sum);
		}
		// who issued the repeats that the kernel only counts, it does not say
		if (event.kind() == StorageEventKind.FAILURE && !world.isEmpty()
				&& (worlds.size() < MOST_WORLDS || worlds.containsKey(world))) {
			worlds.merge(world, event.count(), Long::sum);
		}
	}

	private static FailureCount.Span plus(FailureCount.Span span, StorageEvent event) {
		long count = span.count() + event.count();
		if (!event.hasTime()) {
			return new FailureCount.Span(count, span.firstNs(), span.lastNs());
		}
		boolean none = span.firstNs() == Times.UNKNOWN_NS;
		return new FailureCount.Span(count, none ? event.timeNs() : Math.min(span.firstNs(), event.timeNs()),
				none ? event.timeNs() : Math.max(span.lastNs(), event.timeNs()));
	}

	FailureCount finish() {
		return new FailureCount(first.code(), first.fact(), first.row(), all.count(), repeats, all.firstNs(),
				all.lastNs(), Collections.unmodifiableMap(new LinkedHashMap<>(hosts)), ordered(commands),
				ordered(worlds));
	}

	private static Map<String, Long> ordered(Map<String, Long> counts) {
		Map<String, Long> result = new LinkedHashMap<>();
		counts.entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.forEach(each -> result.put(each.getKey(), each.getValue()));
		return Collections.unmodifiableMap(result);
	}
}
