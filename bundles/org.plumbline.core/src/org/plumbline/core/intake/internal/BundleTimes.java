package org.plumbline.core.intake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.StoreBuilder;
import org.plumbline.core.store.TimeMending;
import org.plumbline.core.store.YearlessTime;
import org.plumbline.model.evidence.Host;

/** Mends the times of all files of one bundle once it has been read, and notes what was wrong with its clocks. */
final class BundleTimes {

	private final StoreBuilder store;
	private final NoticeBook notices;
	private final List<YearRepair.Candidate> files = new ArrayList<>();

	BundleTimes(StoreBuilder store, NoticeBook notices) {
		this.store = store;
		this.notices = notices;
	}

	/** Adds a file that was read. */
	void add(int source, String path, long modifiedNs, FileTimes times) {
		files.add(new YearRepair.Candidate(source, path, modifiedNs, times));
	}

	/**
	 * Mends everything in the store.
	 *
	 * @param givenYear   what the user said
	 * @param collectedNs when the bundle was collected, if its name or an output says so
	 * @param host        what outputs say about the host
	 */
	void mend(OptionalInt givenYear, OptionalLong collectedNs, Host host) {
		long endNs = collectedNs.orElseGet(this::latestStampNs);
		Map<Integer, Integer> years = new HashMap<>(new YearRepair(givenYear, endNs).firstYears(files));
		BootTimes boots = new BootTimes();
		boots.add(new ClockStretch.Stamp(host.getBootTimeNs(), false, true));
		files.forEach(
				each -> ClockMending.tellBoots(each.times(), years.getOrDefault(each.source(), 0), boots));
		for (YearRepair.Candidate each : files) {
			int year = years.getOrDefault(each.source(), 0);
			boolean changeCounts = each.knowsChange() && (endNs == Times.UNKNOWN_NS || each.modifiedNs() < endNs);
			ClockMending mending = new ClockMending(each.times(), year, boots,
					changeCounts ? each.modifiedNs() : endNs);
			store.mendTimes(each.source(), each.times().needsMending() ? mending : TimeMending.NOTHING);
			noteSteps(each, year);
			noteUnset(each, mending);
		}
	}

	/** What any file says for sure bounds the others: the summary log of 3.5 and 4.x, management agents. */
	private long latestStampNs() {
		return files.stream().mapToLong(each -> each.times().lastStampNs()).max().orElse(Times.UNKNOWN_NS);
	}

	private void noteSteps(YearRepair.Candidate file, int year) {
		for (ClockStep each : file.times().steps()) {
			long timeNs = each.yearless() ? YearlessTime.resolve(each.timeNs(), year) : each.timeNs();
			String text = each.sizeNs() < 0 ? Messages.BundleTimes_stepBack : Messages.BundleTimes_stepForward;
			notices.note("clock-step", file.path(), NLS.bind(text, //$NON-NLS-1$
					new Object[] { file.path(), each.line(), Times.rfc3339(timeNs), duration(each.sizeNs()) }));
		}
	}

	private void noteUnset(YearRepair.Candidate file, ClockMending mending) {
		List<ClockStretch> stretches = file.times().stretches();
		for (int i = 0; i < stretches.size(); i++) {
			if (stretches.get(i).kind == ClockStretch.Kind.UNSET) {
				String text = !mending.isMended(i) ? Messages.BundleTimes_unsetKept : switch (mending.from(i)) {
				case UPTIME -> Messages.BundleTimes_unsetUptime;
				default -> Messages.BundleTimes_unsetNeighbour;
				};
				notices.note("clock-unset", file.path(), NLS.bind(text, new Object[] { file.path(), //$NON-NLS-1$
						stretches.get(i).firstLine, file.times().events(i) }));
			}
		}
	}

	/** Returns the size of a step in words: the largest two units. */
	private static String duration(long sizeNs) {
		long seconds = Math.abs(sizeNs) / Times.SECOND_NS;
		long days = seconds / 86_400;
		long hours = seconds / 3600 % 24;
		long minutes = seconds / 60 % 60;
		if (days > 0) {
			return NLS.bind(Messages.BundleTimes_days, days, hours);
		}
		return hours > 0 ? NLS.bind(Messages.BundleTimes_hours, hours, minutes)
				: NLS.bind(Messages.BundleTimes_minutes, minutes, seconds % 60);
	}
}
