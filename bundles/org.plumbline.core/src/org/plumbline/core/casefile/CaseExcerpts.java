package org.plumbline.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.event.XmlText;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.FactEntry;
import org.plumbline.model.casefile.RamdiskExcerpt;
import org.plumbline.model.casefile.TimelineSummary;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Copies into a case what a colleague without the bundles needs to read it: annotated lines, ramdisk samples, facts of
 * hosts, counts over time. Parts whose bundle is not at hand stay as they were saved. Ids of parts that stay the same
 * are kept, so that saving twice gives the same file.
 */
final class CaseExcerpts {

	private static final int SLOTS = 400;

	private final Case model;
	private final Set<String> given = new HashSet<>();

	private CaseExcerpts(Case model) {
		this.model = model;
	}

	/**
	 * Brings the excerpts of a copy of the open case up to date. Not a step that undo knows: nothing a person said is
	 * changed.
	 */
	static void refresh(Case copy, OpenedCase opened) {
		List<SupportBundle> bundles = opened.atHand();
		if (bundles.isEmpty()) {
			return;
		}
		CaseExcerpts excerpts = new CaseExcerpts(copy);
		StoragePicture storage = opened.isWhole() ? opened.storage(new NullProgressMonitor()) : StoragePicture.EMPTY;
		QuotedLines.refresh(copy, opened, storage);
		KeptEvidence.refresh(copy, bundles);
		excerpts.ramdisks(bundles);
		excerpts.facts(bundles);
		if (opened.isWhole()) { // else the counts of the bundles that are missing would be lost
			DecodeResults.refresh(copy, storage);
			excerpts.timeline(opened.events());
		}
	}

	private void ramdisks(List<SupportBundle> bundles) {
		Map<String, String> ids = new HashMap<>();
		model.getRamdisks().forEach(each -> ids.put(key(each), each.getId()));
		Set<String> hosts = hosts(bundles);
		model.getRamdisks().removeIf(each -> hosts.contains(each.getHost()));
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				for (Ramdisk disk : host.getRamdisks()) {
					for (RamdiskSample sample : disk.getSamples()) {
						RamdiskExcerpt excerpt = excerpt(host, disk, sample);
						excerpt.setId(idOf(ids, key(excerpt)));
						model.getRamdisks().add(excerpt);
					}
				}
			}
		}
	}

	private static RamdiskExcerpt excerpt(Host host, Ramdisk disk, RamdiskSample sample) {
		RamdiskExcerpt excerpt = CasefileFactory.eINSTANCE.createRamdiskExcerpt();
		excerpt.setHost(host.getName());
		excerpt.setName(disk.getName());
		excerpt.setTimeNs(sample.getTimeNs());
		excerpt.setSizeBytes(sample.getSizeBytes());
		excerpt.setUsedBytes(sample.getUsedBytes());
		excerpt.setUsedPercent(sample.getUsedPercent());
		excerpt.setSource(sample.getOrigin().path());
		return excerpt;
	}

	private static Set<String> hosts(List<SupportBundle> bundles) {
		Set<String> names = new HashSet<>();
		bundles.forEach(bundle -> bundle.getHosts().forEach(host -> names.add(host.getName())));
		return names;
	}

	static String key(RamdiskExcerpt each) {
		return each.getHost() + '\0' + each.getName() + '\0' + each.getTimeNs() + '\0' + each.getSource();
	}

	static String key(FactEntry each) {
		return each.getHost() + '\0' + each.getName() + '\0' + each.getValue();
	}

	/** An old id is given once only, even if two parts look alike. */
	private String idOf(Map<String, String> old, String key) {
		String id = old.isEmpty() ? null : old.remove(key);
		String fresh = id == null ? named(key) : id;
		while (!given.add(fresh)) {
			fresh = named(fresh);
		}
		return fresh;
	}

	/** The same part has the same id in every copy of a case, so that copies differ only where people changed them. */
	private static String named(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private void facts(List<SupportBundle> bundles) {
		Map<String, String> ids = new HashMap<>();
		model.getFacts().forEach(each -> ids.put(key(each), each.getId()));
		Set<String> hosts = hosts(bundles);
		model.getFacts().removeIf(each -> hosts.contains(each.getHost()));
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				for (HostFact fact : host.getFacts()) {
					FactEntry entry = CasefileFactory.eINSTANCE.createFactEntry();
					entry.setHost(host.getName());
					entry.setName(fact.getName());
					entry.setValue(XmlText.clean(fact.getValue()));
					entry.setId(idOf(ids, key(entry)));
					model.getFacts().add(entry);
				}
			}
		}
	}

	private void timeline(EventStore events) {
		if (events.size() == 0 || events.firstNs() == org.plumbline.core.event.Times.UNKNOWN_NS) {
			return;
		}
		TimelineSummary summary = CasefileFactory.eINSTANCE.createTimelineSummary();
		TimelineSummary old = model.getTimelineSummary();
		summary.setId(old == null ? named("timeline") : old.getId());
		summary.setFromNs(events.firstNs());
		summary.setToNs(events.lastNs() + 1);
		summary.setSlots(SLOTS);
		summary.setCounts(counts(events.countPerSlot(events.firstNs(), events.lastNs() + 1, SLOTS)));
		model.setTimelineSummary(summary);
	}

	/** Eight groups, emergency to debug, parted by semicolons; an empty group is all zeros. */
	private static String counts(long[][] counts) {
		StringBuilder text = new StringBuilder();
		for (int severity = 0; severity < counts.length; severity++) {
			text.append(severity == 0 ? "" : ";"); //$NON-NLS-1$ //$NON-NLS-2$
			if (java.util.Arrays.stream(counts[severity]).anyMatch(each -> each != 0)) {
				text.append(java.util.Arrays.stream(counts[severity]).mapToObj(Long::toString)
						.collect(java.util.stream.Collectors.joining(" "))); //$NON-NLS-1$
			}
		}
		return text.toString();
	}
}
