package org.plumbline.ui.storage;

import java.util.ArrayList;
import java.util.List;

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
 * @param sequences known processes, in order of time
 * @param bounds    first to last event, with a margin
 */
record StorageLanes(List<Lane> lanes, int quiet, List<FoldedSequence> sequences, TimelineRange bounds) {

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
		return new StorageLanes(List.copyOf(lanes), quiet, picture.sequences(), bounds);
	}
}
