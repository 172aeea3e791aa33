package org.plumbline.core.intake.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.event.Times;

/** When the host of a bundle was started, as far as any file or command output tells it. */
final class BootTimes {

	/** Clocks of files may be in other zones. */
	private static final List<Long> SPARE_NS = List.of(3600 * Times.SECOND_NS, Times.DAY_NS);

	private final List<ClockStretch.Stamp> boots = new ArrayList<>();

	/** Adds a boot in UTC nanoseconds since 1970; {@code yearless} says that its year was inferred. */
	void add(ClockStretch.Stamp boot) {
		if (boot.isKnown() && boot.ns() >= TimeTracker.FIRST_REAL_NS) {
			boots.add(boot);
		}
	}

	/** Returns the latest boot after which a host can have been up so long before the end of a file. */
	Optional<ClockStretch.Stamp> before(long endNs, long uptimeNs) {
		for (long spare : SPARE_NS) {
			Optional<ClockStretch.Stamp> found = boots.stream()
					.filter(each -> endNs == Times.UNKNOWN_NS || each.ns() + uptimeNs <= endNs + spare)
					.max(Comparator.comparingLong(ClockStretch.Stamp::ns));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
