package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Judges the interval of a recurring action by how fast its ramdisk was full before: from a start of the host or a
 * clean-up to the next failed write, from one time of being full to the next, and from empty to full at the fastest
 * growth that the forecast allows.
 */
public final class CleanUpPlanning {

	private static final int SHOWN = 4;
	private static final double SAFE_PART = 0.75;

	private final List<SupportBundle> bundles;
	private final RamdiskPicture picture;

	/** @param picture what was read from the same bundles */
	public CleanUpPlanning(List<SupportBundle> bundles, RamdiskPicture picture) {
		this.bundles = bundles;
		this.picture = picture;
	}

	/** Returns what can be said of an action, for each host that it is done on and that has the ramdisk. */
	public List<CleanUpPlan> plans(RecurringAction action) {
		return picture.autopsies().stream().filter(each -> each.ramdisk().equals(action.ramdisk()))
				.filter(each -> action.host().isEmpty() || each.host().equals(action.host()))
				.map(each -> plan(action, each)).toList();
	}

	private CleanUpPlan plan(RecurringAction action, Autopsy autopsy) {
		OptionalLong seen = seen(autopsy);
		OptionalLong grown = grown(autopsy);
		OptionalLong shortest = LongStream.concat(seen.stream(), grown.stream()).min();
		Safety safety = shortest.isEmpty() ? Safety.UNKNOWN : safety(action.everyNs(), shortest.getAsLong());
		OptionalLong longest = shortest.isEmpty() ? shortest
				: OptionalLong.of((long) (shortest.getAsLong() * SAFE_PART));
		return new CleanUpPlan(action, autopsy.host(), safety, shortest, longest, due(action), autopsy.episodes(),
				basis(safety, action, seen, grown, autopsy.episodes().size()));
	}

	private static Safety safety(long everyNs, long shortestNs) {
		if (everyNs > shortestNs) {
			return Safety.UNSAFE;
		}
		return everyNs <= shortestNs * SAFE_PART ? Safety.SAFE : Safety.TIGHT;
	}

	/** Returns the shortest time to full that the logs show. */
	private OptionalLong seen(Autopsy autopsy) {
		List<Long> times = new ArrayList<>();
		List<Episode> episodes = autopsy.episodes();
		for (int i = 1; i < episodes.size(); i++) {
			long from = episodes.get(i - 1).cleanedNs().orElse(episodes.get(i - 1).firstNs());
			times.add(episodes.get(i).firstNs() - from);
		}
		if (!episodes.isEmpty()) {
			autopsy.cleanUps().stream().filter(each -> !each.path().isEmpty()).mapToLong(RamdiskEvent::timeNs)
					.filter(timeNs -> timeNs < episodes.getFirst().firstNs()).max()
					.ifPresent(timeNs -> times.add(episodes.getFirst().firstNs() - timeNs));
			bootNs(autopsy).filter(timeNs -> timeNs < episodes.getFirst().firstNs()).max()
					.ifPresent(timeNs -> times.add(episodes.getFirst().firstNs() - timeNs));
		}
		return times.stream().mapToLong(Long::longValue).filter(each -> each > 0).min();
	}

	/** Returns when the host was started: its ramdisks were empty then. */
	private LongStream bootNs(Autopsy autopsy) {
		return bundles.stream().flatMap(each -> each.getHosts().stream())
				.filter(each -> each.getName().equals(autopsy.host())).mapToLong(Host::getBootTimeNs)
				.filter(each -> each != Times.UNKNOWN_NS);
	}

	/** Returns the time from the level after a clean-up to full at the fastest growth. */
	private OptionalLong grown(Autopsy autopsy) {
		List<RamdiskSample> samples = bundles.stream().flatMap(each -> each.getHosts().stream())
				.filter(each -> each.getName().equals(autopsy.host())).flatMap(each -> each.getRamdisks().stream())
				.filter(each -> each.getName().equals(autopsy.ramdisk())).map(Ramdisk::getSamples)
				.flatMap(List::stream).filter(each -> each.getUsedBytes() >= 0 && each.getSizeBytes() > 0).toList();
		Optional<RamdiskSample> last = samples.stream().max(Comparator.comparingLong(RamdiskSample::getTimeNs));
		OptionalLong fastest = picture.forecasts().stream().filter(each -> each.host().equals(autopsy.host()))
				.filter(each -> each.ramdisk().equals(autopsy.ramdisk())).map(RamdiskForecast::forecast)
				.flatMapToLong(each -> last.map(sample -> perDay(each, sample)).orElse(OptionalLong.empty()).stream())
				.max();
		if (fastest.isEmpty()) {
			return OptionalLong.empty();
		}
		long lowest = samples.stream().mapToLong(RamdiskSample::getUsedBytes).min().orElse(0);
		double days = (double) (last.orElseThrow().getSizeBytes() - lowest) / fastest.getAsLong();
		return days <= 0 || days > 36_525 ? OptionalLong.empty() : OptionalLong.of(Math.round(days * Times.DAY_NS));
	}

	/** Returns the fastest growth in bytes per day that a forecast allows. */
	private static OptionalLong perDay(Forecast forecast, RamdiskSample last) {
		double slope = forecast.bytesPerDay().orElse(0);
		if (forecast.earliestNs().isPresent() && forecast.earliestNs().getAsLong() > last.getTimeNs()) {
			double days = (double) (forecast.earliestNs().getAsLong() - last.getTimeNs()) / Times.DAY_NS;
			slope = Math.max(slope, (last.getSizeBytes() - last.getUsedBytes()) / days);
		}
		return slope >= 1 ? OptionalLong.of(Math.round(slope)) : OptionalLong.empty();
	}

	private List<Long> due(RecurringAction action) {
		OptionalLong now = bundles.stream().mapToLong(SupportBundle::getCollectedNs)
				.filter(each -> each != Times.UNKNOWN_NS).max();
		if (action.fromNs() == Times.UNKNOWN_NS || now.isEmpty()) {
			return List.of();
		}
		long late = Math.max(0, now.getAsLong() - action.fromNs());
		long done = Math.ceilDiv(late, action.everyNs());
		return LongStream.range(done, done + SHOWN).mapToObj(each -> action.fromNs() + each * action.everyNs())
				.toList();
	}

	private static String basis(Safety safety, RecurringAction action, OptionalLong seen, OptionalLong grown,
			int episodes) {
		List<String> sentences = new ArrayList<>();
		sentences.add(NLS.bind(switch (safety) {
		case SAFE -> Messages.CleanUpPlanning_safe;
		case TIGHT -> Messages.CleanUpPlanning_tight;
		case UNSAFE -> Messages.CleanUpPlanning_unsafe;
		case UNKNOWN -> Messages.CleanUpPlanning_unknown;
		}, days(action.everyNs())));
		seen.ifPresent(each -> sentences.add(NLS.bind(Messages.CleanUpPlanning_seen, days(each))));
		grown.ifPresent(each -> sentences.add(NLS.bind(Messages.CleanUpPlanning_grown, days(each))));
		if (episodes > 0) {
			sentences.add(NLS.bind(Messages.CleanUpPlanning_episodes, String.valueOf(episodes)));
		}
		return String.join(" ", sentences); //$NON-NLS-1$
	}

	private static String days(long spanNs) {
		double days = (double) spanNs / Times.DAY_NS;
		return days >= 1 ? NLS.bind(Messages.CleanUpPlanning_days, rounded(days))
				: NLS.bind(Messages.CleanUpPlanning_hours, rounded(days * 24));
	}

	private static String rounded(double number) {
		double tenths = Math.round(number * 10) / 10.0;
		return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
	}
}
