package org.plumbline.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.event.XmlText;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.StorageEvent;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.Excerpt;
import org.plumbline.model.evidence.SupportBundle;

/**
 * The lines that a case quotes: those that people spoke of, the lines around them, those that findings rest on with the
 * lines around, and of each device how its failures began and ended. Lines that are quoted already are not read again,
 * so that a saved case stays the same without its bundles.
 */
final class QuotedLines {

	/** Lines of the same log before and behind one that somebody spoke of. */
	private static final int AROUND = 3;
	/** Storage events of one device at the beginning, and as many at the end. */
	private static final int OF_DEVICE = 20;

	private final OpenedCase opened;
	private final EventStore events;
	private final Map<String, Excerpt> known = new LinkedHashMap<>();
	private final Map<String, Excerpt> quoted = new LinkedHashMap<>();
	private final Map<String, EvidenceRef> around = new LinkedHashMap<>();

	private QuotedLines(OpenedCase opened) {
		this.opened = opened;
		events = opened.events();
	}

	/** Brings the quotes of a copy of the open case up to date. Cost: finds and reads each line. */
	static void refresh(Case copy, OpenedCase opened, StoragePicture storage) {
		new QuotedLines(opened).refresh(copy, storage);
	}

	private void refresh(Case copy, StoragePicture storage) {
		copy.getExcerpts().forEach(each -> known.put(each.getRef().toString(), each));
		Set<EvidenceRef> told = new LinkedHashSet<>(CaseTargets.of(copy));
		told.forEach(ref -> quote(ref, false));
		Set<EvidenceRef> shown = CaseTargets.ofFindings(copy.getFindings());
		told.addAll(shown);
		told.forEach(this::findAround);
		storage.devices().forEach(this::device);
		around.values().stream().filter(each -> !shown.contains(each)).forEach(ref -> quote(ref, true));
		copy.getExcerpts().clear();
		copy.getExcerpts().addAll(quoted.values());
		keepOfOthers(copy);
	}

	/** What is quoted of bundles that are not at hand stays, whoever spoke of it. */
	private void keepOfOthers(Case copy) {
		Set<String> atHand = new LinkedHashSet<>(opened.atHand().stream().map(SupportBundle::getSha256).toList());
		known.values().stream().filter(each -> !quoted.containsKey(each.getRef().toString()))
				.filter(each -> !atHand.contains(each.getRef().bundleSha256()))
				.forEach(each -> copy.getExcerpts().add(each));
	}

	private void quote(EvidenceRef ref, boolean context) {
		String key = ref.toString();
		if (quoted.containsKey(key)) {
			return;
		}
		Excerpt old = known.get(key);
		if (old != null) {
			old.setContext(context);
			quoted.put(key, old);
		} else {
			OptionalLong row = opened.find(ref);
			row.ifPresent(each -> quoted.put(key, excerpt(events.record(each), ref, context)));
		}
	}

	private void findAround(EvidenceRef ref) {
		OptionalLong row = opened.find(ref);
		if (row.isPresent()) {
			EventList source = events.ofSource(events.source(row.getAsLong()));
			long at = source.indexOfRow(row.getAsLong());
			for (long i = Math.max(0, at - AROUND); at >= 0 && i <= Math.min(at + AROUND, source.size() - 1); i++) {
				EvidenceRef near = events.ref(source.row(i));
				around.putIfAbsent(near.toString(), near);
			}
		}
	}

	private void device(DeviceHistory device) {
		List<StorageEvent> all = device.events();
		List<StorageEvent> some = new ArrayList<>(all.subList(0, Math.min(OF_DEVICE, all.size())));
		some.addAll(all.subList(Math.max(some.size(), all.size() - OF_DEVICE), all.size()));
		List<Long> rows = new ArrayList<>(some.stream().map(StorageEvent::row).toList());
		device.failures().forEach(each -> rows.add(each.row()));
		for (long row : rows) {
			EvidenceRef ref = events.ref(row);
			around.putIfAbsent(ref.toString(), ref);
		}
	}

	private Excerpt excerpt(LogRecord event, EvidenceRef ref, boolean context) {
		Excerpt excerpt = CasefileFactory.eINSTANCE.createExcerpt();
		excerpt.setId(UUID.nameUUIDFromBytes(("excerpt " + ref).getBytes(StandardCharsets.UTF_8)).toString()); //$NON-NLS-1$
		excerpt.setRef(ref);
		excerpt.setTimeNs(event.timeNs());
		excerpt.setSeverity(event.severity().label());
		excerpt.setSource(event.source().path());
		excerpt.setHost(event.source().host());
		excerpt.setText(XmlText.clean(event.text()));
		excerpt.setContext(context);
		excerpt.setMeaning(meaning(event));
		return excerpt;
	}

	private String meaning(LogRecord event) {
		Optional<String> release = opened.bundles().stream()
				.filter(each -> each.getSha256().equals(event.source().bundleSha256())).map(SupportBundle::getRelease)
				.filter(each -> !each.isEmpty()).findFirst();
		List<DecodedFact> facts = opened.decoders().decodeLine(event.text(), release);
		return facts.isEmpty() ? "" : XmlText.clean(facts.getFirst().title()); //$NON-NLS-1$
	}
}
