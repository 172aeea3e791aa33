package org.plumbline.core.casefile;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.PathPattern;
import org.plumbline.core.store.RotatedName;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.TimeCorrection;
import org.plumbline.core.store.TimeCorrections;
import org.plumbline.model.casefile.SourceSetting;

/**
 * What a case says about the clocks of its sources. Of several settings for one source, the last one that says
 * something about zone, year or offset decides that. A year is that of the last line of the youngest file of a
 * rotation; older files move with it. Immutable: later changes of the case do not count.
 */
public final class SourceTimes implements TimeCorrections {

	private final List<SourceSetting> settings;

	/** @param settings in the order they were made; copied */
	public SourceTimes(List<SourceSetting> settings) {
		this.settings = List.copyOf(EcoreUtil.copyAll(settings));
	}

	/** Returns the zone of stamps that do not say theirs; empty if they are taken for UTC. */
	public Optional<ZoneId> zone(EventSource source) {
		return last(source, each -> parse(each.getZone()).isPresent()).flatMap(each -> parse(each.getZone()));
	}

	/** Returns the zone with a name, as {@code java.time} knows it; empty if there is none. */
	public static Optional<ZoneId> parse(String name) {
		try {
			return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
		} catch (DateTimeException e) {
			return Optional.empty(); // a case may come from a machine that knows other zones
		}
	}

	/** Returns the year given for the last line of the youngest file of its rotation; 0 if none is given. */
	public int year(EventSource source) {
		return last(source, each -> each.getYear() != 0).map(SourceSetting::getYear).orElse(0);
	}

	/** Returns the nanoseconds to add to every time of a source. */
	public long offsetNs(EventSource source) {
		return last(source, each -> saysOffset(each, source)).map(SourceSetting::getOffsetNs).orElse(0L);
	}

	/** An offset of 0 takes back that of many sources: said alone, or of one source in one bundle. */
	private static boolean saysOffset(SourceSetting setting, EventSource source) {
		boolean nothingElse = setting.getYear() == 0 && setting.getZone().isEmpty();
		boolean ofThisOne = !setting.getBundleSha256().isEmpty() && setting.getPath().equals(source.path());
		return setting.getOffsetNs() != 0 || nothingElse || ofThisOne;
	}

	private Optional<SourceSetting> last(EventSource source, Predicate<SourceSetting> says) {
		return settings.stream().filter(each -> matches(each, source)).filter(says).reduce((first, second) -> second);
	}

	private static boolean matches(SourceSetting setting, EventSource source) {
		boolean bundle = setting.getBundleSha256().isEmpty()
				|| setting.getBundleSha256().equals(source.bundleSha256());
		return bundle && (setting.getPath().isEmpty() || setting.getPath().equals(source.path())
				|| PathPattern.of(setting.getPath()).matches(source.path()));
	}

	@Override
	public List<TimeCorrection> of(List<EventSource> sources) {
		Map<String, Long> lastOfFamily = new HashMap<>();
		for (EventSource each : sources) {
			lastOfFamily.merge(family(each), each.lastNs(), Math::max);
		}
		List<TimeCorrection> result = new ArrayList<>();
		for (EventSource each : sources) {
			long lastNs = lastOfFamily.get(family(each));
			int year = lastNs == Times.UNKNOWN_NS ? 0 : year(each);
			int years = year == 0 ? 0 : year - Times.utc(lastNs).getYear();
			result.add(TimeCorrection.of(years, zone(each), offsetNs(each), each.firstNs(), each.lastNs()));
		}
		return result;
	}

	private static String family(EventSource source) {
		return source.bundleSha256() + '/' + RotatedName.of(source.path()).family();
	}

	/** Two are equal if they say the same, however their settings came about. */
	@Override
	public boolean equals(Object other) {
		return other instanceof SourceTimes times && settings.size() == times.settings.size()
				&& EcoreUtil.equals(settings, times.settings);
	}

	@Override
	public int hashCode() {
		return settings.size();
	}
}
