package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plumbline.core.event.Severity;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.TimelinePicture.Density;
import org.plumbline.core.report.TimelinePicture.Lane;
import org.plumbline.core.report.Tone;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.timeline.SavedCounts;

/** Counts events for the pictures of a report. */
final class TimelinePictures {

	private static final int SLOTS = 180;
	private static final int MOST_LANES = 6;

	private TimelinePictures() {
	}

	/** Returns a picture of all events in one lane. */
	static TimelinePicture ofAll(String caption, EventStore events, long fromNs, long toNs,
			List<TimelinePicture.Mark> marks) {
		Lane lane = new Lane("", densities(events.countPerSlot(fromNs, toNs, SLOTS))); //$NON-NLS-1$
		return new TimelinePicture(caption, fromNs, toNs, List.of(lane), marks);
	}

	/** Returns a picture with a lane for each kind of log that has events in the range, the busiest first. */
	static TimelinePicture ofLogs(String caption, EventStore events, long fromNs, long toNs,
			List<TimelinePicture.Mark> marks) {
		Map<String, long[][]> counts = new TreeMap<>();
		for (EventSource source : events.sources()) {
			EventList list = events.ofSource(source.index());
			if (list.indexAtOrAfter(fromNs) < list.indexAtOrAfter(toNs)) {
				counts.merge(family(source.name()), list.countPerSlot(fromNs, toNs, SLOTS), TimelinePictures::sum);
			}
		}
		List<Lane> lanes = counts.entrySet().stream()
				.sorted((one, other) -> Long.compare(total(other.getValue()), total(one.getValue()))).limit(MOST_LANES)
				.map(each -> new Lane(each.getKey(), densities(each.getValue()))).toList();
		return lanes.size() < 2 ? ofAll(caption, events, fromNs, toNs, marks)
				: new TimelinePicture(caption, fromNs, toNs, lanes, marks);
	}

	/** Returns the picture that a case keeps for when its bundles are not at hand. */
	static TimelinePicture of(String caption, SavedCounts saved, List<TimelinePicture.Mark> marks) {
		Lane lane = new Lane("", densities(saved.perSavedSlot())); //$NON-NLS-1$
		return new TimelinePicture(caption, saved.fromNs(), saved.toNs(), List.of(lane), marks);
	}

	private static long total(long[][] counts) {
		return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
	}

	private static long[][] sum(long[][] one, long[][] other) {
		for (int severity = 0; severity < one.length; severity++) {
			for (int slot = 0; slot < one[severity].length; slot++) {
				one[severity][slot] += other[severity][slot];
			}
		}
		return one;
	}

	private static List<Density> densities(long[][] counts) {
		Map<Tone, long[]> byTone = new EnumMap<>(Tone.class);
		for (int severity = 0; severity < counts.length; severity++) {
			long[] slots = byTone.computeIfAbsent(ToneOf.severity(Severity.of(severity)),
					_ -> new long[counts[0].length]);
			for (int slot = 0; slot < slots.length; slot++) {
				slots[slot] += counts[severity][slot];
			}
		}
		List<Density> densities = new ArrayList<>();
		byTone.forEach((tone, slots) -> densities.add(new Density(tone, Arrays.stream(slots).boxed().toList())));
		return densities;
	}

	/** Returns the name of a log without the number of its rotation: {@code messages.1.gz} is of {@code messages}. */
	static String family(String name) {
		String plain = name.replaceFirst("\\.(?:gz|xz|zst|bz2|old)$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return plain.replaceFirst("[.-]\\d+$", "").replaceFirst("[.-]\\d+(?=\\.log$)", "").replaceFirst("\\.log$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
