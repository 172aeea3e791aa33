package org.plumbline.core.store;

import java.util.Comparator;
import java.util.List;

import org.plumbline.core.event.Times;

/**
 * The order of files for events of the same time: by log, and the files of one rotation by their first event, so that a
 * second in which a log was rotated reads as it was written; names decide between files that begin at once.
 */
public final class FileOrder {

	private record Place(EventSource source, RotatedName name) {

		long firstNs() {
			return source.firstNs() == Times.UNKNOWN_NS ? Long.MAX_VALUE : source.firstNs();
		}
	}

	private static final Comparator<Place> ORDER = Comparator.comparing((Place each) -> each.name().log())
			.thenComparingLong(Place::firstNs)
			.thenComparing(Comparator.comparingLong((Place each) -> each.name().age()).reversed())
			.thenComparing(each -> each.source().path()).thenComparingInt(each -> each.source().index());

	private FileOrder() {
	}

	/**
	 * Returns for each source its place.
	 *
	 * @return by {@link EventSource#index}; 0 for numbers that no source has
	 */
	public static int[] ranks(List<EventSource> sources) {
		int[] ranks = new int[sources.stream().mapToInt(EventSource::index).max().orElse(-1) + 1];
		int next = 0;
		for (Place each : sources.stream().map(each -> new Place(each, RotatedName.of(each.path()))).sorted(ORDER)
				.toList()) {
			ranks[each.source().index()] = next++;
		}
		return ranks;
	}
}
