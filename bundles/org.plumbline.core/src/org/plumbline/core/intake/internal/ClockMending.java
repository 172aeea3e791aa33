package org.plumbline.core.intake.internal;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.intake.internal.ClockStretch.Kind;
import org.plumbline.core.intake.internal.ClockStretch.Stamp;
import org.plumbline.core.store.RowTime;
import org.plumbline.core.store.TimeMending;
import org.plumbline.core.store.YearlessTime;

/**
 * Gives the events of one file their final times: puts the year in; moves uptimes to the boot they count from, and
 * stamps of an unset clock to where the next stamps of the same boot say they belong. What has no boot in common with
 * its neighbours is laid beside them. What cannot be mended keeps the time its line says, or has none.
 */
final class ClockMending implements TimeMending {

	/** How the times of one stretch were mended. */
	private static final class Mended {
		private long deltaNs;
		private boolean fixed;
		private TimeFrom from = TimeFrom.STAMP;
		private boolean yearless;
		private boolean zoned;
		private boolean done;

		private void to(Stamp place, long rawNs, TimeFrom how) {
			deltaNs = place.ns() - rawNs;
			from = how;
			yearless = place.yearless();
			zoned = place.zoned();
			done = true;
		}
	}

	private final List<ClockStretch> stretches;
	private final Mended[] mended;
	private final int firstYear;
	private int current;

	/**
	 * @param firstYear real year of year 0 of its calendar; any number if there is no such calendar
	 * @param endNs     no line is later; {@code Times.UNKNOWN_NS} if not known
	 */
	ClockMending(FileTimes times, int firstYear, BootTimes boots, long endNs) {
		stretches = times.stretches();
		this.firstYear = firstYear;
		mended = new Mended[stretches.size()];
		for (int i = mended.length - 1; i >= 0; i--) {
			mended[i] = new Mended();
			if (stretches.get(i).kind != Kind.PLAIN) {
				mend(i, boots, endNs);
			}
		}
		for (int i = 1; i < mended.length; i++) {
			if (stretches.get(i).kind != Kind.PLAIN && !mended[i].done) {
				layAfter(i);
			}
		}
	}

	private void mend(int i, BootTimes boots, long endNs) {
		ClockStretch stretch = stretches.get(i);
		if (i + 1 < mended.length && stretch.bootGoesOn && isPlaced(i + 1)) {
			mended[i].to(real(i + 1, stretches.get(i + 1).boot), stretch.boot.ns(), TimeFrom.UPTIME);
			return;
		}
		Optional<Stamp> boot = stretch.boot.isKnown() && stretch.kind != Kind.BELOW
				? boots.before(endNs, stretch.lastUptimeNs)
				: Optional.empty();
		if (boot.isPresent() && (stretch.kind == Kind.UPTIME || i + 1 == mended.length)) {
			mended[i].to(boot.get(), stretch.boot.ns(), TimeFrom.UPTIME);
		} else if (i + 1 < mended.length && isPlaced(i + 1)) {
			layBefore(i);
		}
	}

	/** Without a boot in common, its last line is as late as it can be: just before the next. */
	private void layBefore(int i) {
		Stamp next = real(i + 1, stretches.get(i + 1).first);
		mended[i].fixed = stretches.get(i).kind == Kind.BELOW;
		mended[i].to(next, mended[i].fixed ? 0 : stretches.get(i).lastNs, TimeFrom.NEIGHBOUR);
	}

	private void layAfter(int i) {
		if (isPlaced(i - 1)) {
			Stamp before = real(i - 1, stretches.get(i - 1).last());
			mended[i].fixed = stretches.get(i).kind == Kind.BELOW;
			mended[i].to(before, mended[i].fixed ? 0 : stretches.get(i).first.ns(), TimeFrom.NEIGHBOUR);
		}
	}

	private boolean isPlaced(int i) {
		return stretches.get(i).first.isKnown() && (stretches.get(i).kind == Kind.PLAIN || mended[i].done);
	}

	/** Returns a time of a stretch in UTC; it still says whether its year was inferred. */
	private Stamp real(int i, Stamp raw) {
		if (mended[i].done) {
			return new Stamp(raw.ns() + mended[i].deltaNs, mended[i].yearless, mended[i].zoned);
		}
		return raw.yearless() ? new Stamp(YearlessTime.resolve(raw.ns(), firstYear), true, raw.zoned()) : raw;
	}

	/** Tells whether the times of a stretch could be found. */
	boolean isMended(int stretch) {
		return mended[stretch].done;
	}

	/** Returns how the times of a stretch were found. */
	TimeFrom from(int stretch) {
		return mended[stretch].from;
	}

	/** Returns the boots that the file tells by itself, in UTC. */
	static void tellBoots(FileTimes times, int firstYear, BootTimes boots) {
		for (ClockStretch each : times.stretches()) {
			if (each.kind == Kind.PLAIN && each.boot.isKnown()) {
				long ns = each.boot.yearless() ? YearlessTime.resolve(each.boot.ns(), firstYear) : each.boot.ns();
				boots.add(new Stamp(ns, each.boot.yearless(), each.boot.zoned()));
			}
		}
	}

	@Override
	public void mend(long event, RowTime time) {
		while (current + 1 < mended.length && stretches.get(current + 1).firstEvent <= event) {
			current++;
		}
		Mended how = mended[current];
		if (how.done) {
			time.ns = how.fixed ? how.deltaNs : time.ns == Times.UNKNOWN_NS ? time.ns : time.ns + how.deltaNs;
			time.from = time.from == TimeFrom.NEIGHBOUR ? time.from : how.from;
			time.yearless = how.yearless;
			time.zoned = how.zoned;
		} else if (stretches.get(current).kind == Kind.UPTIME) {
			time.ns = Times.UNKNOWN_NS;
			time.from = TimeFrom.NEIGHBOUR;
		} else if (time.yearless && time.ns != Times.UNKNOWN_NS) {
			time.ns = YearlessTime.resolve(time.ns, firstYear);
		}
	}
}
