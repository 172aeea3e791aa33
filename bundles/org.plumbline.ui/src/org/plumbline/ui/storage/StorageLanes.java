package org.plumbline.ui.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.event.Times;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.FoldedSequence;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.core.timeline.TimelineRange;

/**
 * All lanes of a case, made once.
 *
 * @param lanes     lanes of the devices on which something happened
 * @param quiet     devices on which nothing happened; they have no lanes
 * @param sequences known processes of each host and device, in order of time
 * @param bounds    first to last event, with a margin
 */
record StorageLanes(List<Lane> lanes, int quiet, Map<String, List<FoldedSequence>> sequences, TimelineRange bounds) {

	static StorageLanes of(StoragePicture picture) {
		List<Lane> lanes = new ArrayList<>();
		int quiet = 0;
		long from = Long.MAX_VALUE;
		long to = Long.MIN_VALUE;
		for (DeviceHistory device : picture.devices()) {
			boolean down = device.paths().stream().anyMatch(each -> each.state().startsWith("dead")); //$NON-NLS-1$
			if (device.events().isEmpty() && !down) {
				quiet++;
				continue;
			}
			for (Lane lane : Lane.of(device)) {
				lanes.add(lane);
				if (lane.times().length > 0) {
					from = Math.min(from, lane.times()[0]);
					to = Math.max(to, lane.times()[lane.times().length - 1]);
				}
			}
		}
		long margin = from > to ? 0 : Math.max(Times.SECOND_NS, (to - from) / 50);
		TimelineRange bounds = from > to ? new TimelineRange(0, Times.DAY_NS)
				: new TimelineRange(from - margin, to + margin);
		return new StorageLanes(List.copyOf(lanes), quiet, byDevice(picture.sequences()), bounds);
	}

	private static Map<String, List<FoldedSequence>> byDevice(List<FoldedSequence> sequences) {
		Map<String, List<FoldedSequence>> result = new HashMap<>();
		for (FoldedSequence each : sequences) {
			each.devices().forEach(
					device -> result.computeIfAbsent(key(each.host(), device), _ -> new ArrayList<>()).add(each));
		}
		return result;
	}

	private static String key(String host, String device) {
		return host + '\n' + device;
	}

	/** Returns the processes of the device of a lane on its host. */
	List<FoldedSequence> sequences(Lane lane) {
		return sequences.getOrDefault(key(lane.host(), lane.device().id()), List.of());
	}
}
