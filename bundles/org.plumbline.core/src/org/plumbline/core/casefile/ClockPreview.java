package org.plumbline.core.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.TimeCorrection;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.SourceSetting;
import org.plumbline.model.evidence.LogFile;

/** Shows what a setting of the clock of one source would do, before the case says it. */
public final class ClockPreview {

	private final OpenedCase opened;
	private final EventSource source;
	private final List<EventSource> asRead = new ArrayList<>();

	/**
	 * @param opened the open case
	 * @param source one of its sources
	 */
	public ClockPreview(OpenedCase opened, EventSource source) {
		this.opened = opened;
		this.source = source;
		opened.events().sources().forEach(each -> asRead.add(asRead(each)));
	}

	/** Sources of a store may have been moved already; the model of the bundle has the times that were read. */
	private EventSource asRead(EventSource each) {
		return opened.bundles().stream().filter(bundle -> bundle.getSha256().equals(each.bundleSha256()))
				.flatMap(bundle -> bundle.getHosts().stream()).flatMap(host -> host.getLogFiles().stream())
				.filter(file -> file.getPath().equals(each.path())).findFirst()
				.map((LogFile file) -> each.withSpan(file.getFirstNs(), file.getLastNs())).orElse(each);
	}

	/** Returns the time that an event of the source would have; unknown if it has none. */
	public long timeNs(long row, ClockSetting wanted) {
		return EventStores.timeWith(opened.events(), row, correction(wanted));
	}

	/**
	 * Returns the offset with which an event of the source happens at the time of another one, of any source.
	 *
	 * @param wanted what else is said about the clock; its offset does not count
	 * @return nanoseconds; 0 if one of them has no time
	 */
	public long aligningOffsetNs(long row, long otherRow, ClockSetting wanted) {
		long own = timeNs(row, new ClockSetting(wanted.zone(), wanted.year(), 0));
		long other = opened.events().timeOfRow(otherRow);
		return own == Times.UNKNOWN_NS || other == Times.UNKNOWN_NS ? 0 : other - own;
	}

	private TimeCorrection correction(ClockSetting wanted) {
		SourceSetting setting = CasefileFactory.eINSTANCE.createSourceSetting();
		setting.setId(UUID.randomUUID().toString());
		setting.setBundleSha256(source.bundleSha256());
		setting.setPath(source.path());
		setting.setZone(wanted.zone().map(Object::toString).orElse("")); //$NON-NLS-1$
		setting.setYear(wanted.year());
		setting.setOffsetNs(wanted.offsetNs());
		return new SourceTimes(List.of(setting)).of(asRead).get(source.index());
	}
}
