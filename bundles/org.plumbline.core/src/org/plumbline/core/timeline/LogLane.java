package org.plumbline.core.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.load.LogChain;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;

/**
 * All files of one log of one host: the one in use and those that were rotated away, from however many bundles.
 *
 * @param host  host for people; empty if it goes without saying
 * @param files the files in the order of the sources
 */
record LogLane(String host, List<EventSource> files) {

	/** What one log has in common; bundles whose host is not known are hosts of their own. */
	private record Log(String host, LogChain chain) {
	}

	/** Groups sources into logs: host by host as they first appear, the logs of a host likewise. */
	static List<LogLane> of(List<EventSource> sources) {
		Map<String, Map<Log, List<EventSource>>> hosts = new LinkedHashMap<>();
		for (EventSource each : sources) {
			String host = each.host().isEmpty() ? each.bundleSha256() : each.host();
			hosts.computeIfAbsent(host, _ -> new LinkedHashMap<>())
					.computeIfAbsent(new Log(host, LogChain.of(each.path())), _ -> new ArrayList<>()).add(each);
		}
		List<LogLane> lanes = new ArrayList<>();
		for (Map<Log, List<EventSource>> logs : hosts.values()) {
			logs.values().forEach(
					files -> lanes.add(new LogLane(hosts.size() > 1 ? files.getFirst().host() : "", files))); //$NON-NLS-1$
		}
		return lanes;
	}

	/** Returns the lane with its events. */
	TimelineRow row(EventList events) {
		EventSource inUse = files.getFirst();
		for (EventSource each : files) {
			if (LogChain.number(each.path()).isEmpty()) {
				inUse = each;
				break;
			}
		}
		return new TimelineRow(host, inUse.path(), files.stream().map(EventSource::index).toList(), events);
	}
}
