package org.plumbline.core.casefile;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.plumbline.core.store.EventSource;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.SourceSetting;

/** Writes into a case what a person says about clocks, as one step that undo takes back. */
public final class SourceTimeEdit {

	private final CaseEditor editor;

	/** @param editor of the case */
	public SourceTimeEdit(CaseEditor editor) {
		this.editor = editor;
	}

	/** Returns what the case says about a source now. */
	public ClockSetting of(EventSource source) {
		SourceTimes times = new SourceTimes(editor.model().getSourceSettings());
		return new ClockSetting(times.zone(source), times.year(source), times.offsetNs(source));
	}

	/** Says the same about the clock of some sources; nothing happens if the case says so already. */
	public void set(List<EventSource> sources, ClockSetting wanted) {
		if (sources.stream().anyMatch(each -> !of(each).equals(wanted))) {
			editor.change(Messages.SourceTimeEdit_set, () -> sources.forEach(each -> replace(each, wanted)));
		}
	}

	private void replace(EventSource source, ClockSetting wanted) {
		List<SourceSetting> settings = editor.model().getSourceSettings();
		settings.removeIf(each -> each.getBundleSha256().equals(source.bundleSha256())
				&& each.getPath().equals(source.path()));
		SourceSetting setting = CasefileFactory.eINSTANCE.createSourceSetting();
		setting.setId(UUID.randomUUID().toString());
		setting.setBundleSha256(source.bundleSha256());
		setting.setPath(source.path());
		setting.setZone(wanted.zone().map(ZoneId::getId).orElse(broaderZone(source)));
		setting.setYear(wanted.year());
		setting.setOffsetNs(wanted.offsetNs());
		boolean takesBack = new SourceTimes(settings).offsetNs(source) != setting.getOffsetNs();
		if (!setting.getZone().isEmpty() || setting.getYear() != 0 || takesBack) {
			settings.add(setting);
		}
	}

	/** A zone said for many sources is taken off one of them by saying UTC. */
	private String broaderZone(EventSource source) {
		Optional<ZoneId> broader = new SourceTimes(editor.model().getSourceSettings()).zone(source);
		return broader.isPresent() ? "UTC" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
