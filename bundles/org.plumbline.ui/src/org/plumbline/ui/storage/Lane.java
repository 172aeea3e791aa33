package org.plumbline.ui.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.plumbline.core.event.Times;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.PathOnHost;
import org.plumbline.core.storage.StorageEvent;
import org.plumbline.core.storage.StorageEventKind;

/**
 * One lane of the storage timeline: a device on a host, or one of its paths there.
 *
 * @param device what the lane is about
 * @param host   host
 * @param path   path; empty for the lane of the device itself
 * @param events events in order of time
 * @param times  their times
 * @param states states in order of time, each until the next
 * @param moves  events that lead from one path to another, in order of time; only the lane of a device has them
 */
record Lane(DeviceHistory device, String host, String path, List<StorageEvent> events, long[] times,
		List<State> states, List<StorageEvent> moves) {

	/** A state from a time on. */
	record State(long fromNs, String word) {
	}

	/** Returns the lanes of a device: for each host the device, then its paths. */
	static List<Lane> of(DeviceHistory device) {
		List<Lane> lanes = new ArrayList<>();
		for (String host : device.hosts()) {
			lanes.add(lane(device, host, "", device.events().stream().filter(each -> each.host().equals(host) //$NON-NLS-1$
					&& each.kind() != StorageEventKind.PATH_STATE).toList(), "")); //$NON-NLS-1$
			for (PathOnHost path : device.paths()) {
				if (path.host().equals(host)) {
					lanes.add(lane(device, host, path.name(), device.events().stream().filter(
							each -> each.host().equals(host) && each.path().equals(path.name())).toList(),
							path.state()));
				}
			}
		}
		return lanes;
	}

	private static Lane lane(DeviceHistory device, String host, String path, List<StorageEvent> events, String last) {
		List<StorageEvent> timed = events.stream().filter(each -> each.timeNs() != Times.UNKNOWN_NS)
				.sorted(Comparator.comparingLong(StorageEvent::timeNs)).toList();
		return new Lane(device, host, path, timed, timed.stream().mapToLong(StorageEvent::timeNs).toArray(),
				states(timed, path.isEmpty() ? StorageEventKind.DEVICE_STATE : StorageEventKind.PATH_STATE, last),
				path.isEmpty() ? timed.stream().filter(LanePainter::moves).toList() : List.of());
	}

	private static List<State> states(List<StorageEvent> events, StorageEventKind kind, String last) {
		List<State> states = new ArrayList<>();
		for (StorageEvent each : events) {
			if (each.kind() == kind && !each.state().isEmpty()) {
				if (states.isEmpty()) {
					String from = each.value("from"); //$NON-NLS-1$
					states.add(new State(Long.MIN_VALUE, from.isEmpty() ? "on" : from)); //$NON-NLS-1$
				}
				states.add(new State(each.timeNs(), each.state()));
			}
		}
		if (states.isEmpty() && !last.isEmpty()) {
			states.add(new State(Long.MIN_VALUE, last));
		}
		return List.copyOf(states);
	}

	boolean isDevice() {
		return path.isEmpty();
	}

	/** Returns the place of the first event at or after a time. Cost: log(events). */
	int indexAtOrAfter(long timeNs) {
		int found = Arrays.binarySearch(times, timeNs);
		if (found < 0) {
			return -found - 1;
		}
		while (found > 0 && times[found - 1] == timeNs) {
			found--;
		}
		return found;
	}
}
