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

	/** Files tell one boot a little apart. */
	private static final long SAME_BOOT_NS = 60 * Times.SECOND_NS;
	/** A host that crashed writes its dump and starts again within this. */
	private static final long RESTART_NS = 1800 * Times.SECOND_NS;

	private final List<ClockStretch.Stamp> boots = new ArrayList<>();

	/** Adds a boot in UTC nanoseconds since 1970; {@code yearless} says that its year was inferred. */
	void add(ClockStretch.Stamp boot) {
		if (boot.isKnown() && boot.ns() >= TimeTracker.FIRST_REAL_NS) {
			boots.add(boot);
		}
	}

	/**
	 * Returns the boot that a file with nothing but uptimes is of: the one that ended soon after its last line, as the
	 * log of a crash does, else the latest one after which the host can have been up so long.
	 *
	 * @param endNs    no line is later; {@code Times.UNKNOWN_NS} if not known
	 * @param uptimeNs of the last line
	 */
	Optional<ClockStretch.Stamp> before(long endNs, long uptimeNs) {
		Optional<ClockStretch.Stamp> ended = ended(uptimeNs)
				.filter(each -> endNs == Times.UNKNOWN_NS || each.ns() + uptimeNs <= endNs + SPARE_NS.getLast());
		if (ended.isPresent()) {
			return ended;
		}
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

	/** Returns the latest boot that another one followed soon after an uptime. */
	private Optional<ClockStretch.Stamp> ended(long uptimeNs) {
		List<ClockStretch.Stamp> sorted = boots.stream().sorted(Comparator.comparingLong(ClockStretch.Stamp::ns))
				.toList();
		for (int i = sorted.size() - 2; i >= 0; i--) {
			long lengthNs = sorted.get(i + 1).ns() - sorted.get(i).ns();
			if (lengthNs > SAME_BOOT_NS && lengthNs >= uptimeNs && lengthNs - uptimeNs <= RESTART_NS) {
				return Optional.of(sorted.get(i));
			}
		}
		return Optional.empty();
	}
}
