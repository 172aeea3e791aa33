package org.plumbline.core.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.core.decode.SequencePattern;

/**
 * Looks for known processes among the events of each device on each host. A process begins with its first step; further
 * events belong to it as long as they come within the gap of the pattern; a step may be skipped only if the pattern
 * says so; events that fit no step are passed over unless the pattern forbids them. The longest run wins, and an event
 * belongs to one process of a pattern only.
 *
 * <p>Cost: events of a device × patterns, events in order of time.
 */
final class SequenceFolding {

	private final List<SequencePattern> patterns;

	SequenceFolding(List<SequencePattern> patterns) {
		this.patterns = patterns;
	}

	List<FoldedSequence> fold(List<StorageEvent> events) {
		if (patterns.isEmpty()) {
			return List.of();
		}
		List<FoldedSequence> found = new ArrayList<>();
		groups(events).forEach(group -> patterns.forEach(each -> find(each, group, found)));
		found.sort(Comparator.comparingLong(FoldedSequence::firstNs).thenComparing(FoldedSequence::host)
				.thenComparing(FoldedSequence::deviceText).thenComparing(each -> each.pattern().id()));
		return joined(found);
	}

	/** What happened on several devices of a host at the same time happened once. */
	private static List<FoldedSequence> joined(List<FoldedSequence> found) {
		List<FoldedSequence> result = new ArrayList<>();
		Map<String, Integer> open = new HashMap<>();
		for (FoldedSequence each : found) {
			String key = each.host() + '\n' + each.pattern().id();
			Integer at = open.get(key);
			if (at != null && each.firstNs() <= result.get(at).lastNs()) {
				result.set(at, join(result.get(at), each));
			} else {
				open.put(key, result.size());
				result.add(each);
			}
		}
		return List.copyOf(result);
	}

	private static FoldedSequence join(FoldedSequence one, FoldedSequence other) {
		Set<String> devices = new TreeSet<>(one.devices());
		boolean more = devices.addAll(other.devices());
		return new FoldedSequence(one.pattern(), one.host(), List.copyOf(devices), one.firstNs(),
				Math.max(one.lastNs(), other.lastNs()), more ? one.count() + other.count() : one.count(),
				one.steps());
	}

	/**
	 * Events by host and device. Events of the host alone are in the group of each of its devices, and so is what was
	 * presented anew: a copy of a device is another device.
	 */
	private static List<List<StorageEvent>> groups(List<StorageEvent> events) {
		Map<String, List<StorageEvent>> byDevice = new LinkedHashMap<>();
		Map<String, List<StorageEvent>> ofHosts = new LinkedHashMap<>();
		for (StorageEvent each : events) {
			if (!each.hasTime()) {
				continue;
			}
			if (each.device().isEmpty() || each.kind() == StorageEventKind.PRESENTATION) {
				ofHosts.computeIfAbsent(each.host(), _ -> new ArrayList<>()).add(each);
			} else {
				byDevice.computeIfAbsent(each.host() + '\n' + each.device(), _ -> new ArrayList<>()).add(each);
			}
		}
		List<List<StorageEvent>> groups = new ArrayList<>();
		Set<String> hosts = new HashSet<>();
		byDevice.forEach((key, own) -> {
			String host = own.getFirst().host();
			hosts.add(host);
			List<StorageEvent> group = new ArrayList<>(own);
			group.addAll(ofHosts.getOrDefault(host, List.of()));
			group.sort(Comparator.comparingLong(StorageEvent::timeNs).thenComparingLong(StorageEvent::row));
			groups.add(group);
		});
		ofHosts.forEach((host, own) -> {
			if (!hosts.contains(host)) {
				groups.add(own);
			}
		});
		return groups;
	}

	private static void find(SequencePattern pattern, List<StorageEvent> group, List<FoldedSequence> found) {
		int at = 0;
		while (at < group.size()) {
			SequenceRun run = new SequenceRun(pattern);
			int next = at;
			int again = -1;
			while (next < group.size() && run.take(group.get(next))) {
				again = run.passedOverBeginning(group.get(next)) ? next : again;
				next++;
			}
			if (run.isComplete()) {
				found.add(run.finish());
				again = -1;
			}
			at = Math.max(at + 1, again < 0 ? next : again);
		}
	}
}
