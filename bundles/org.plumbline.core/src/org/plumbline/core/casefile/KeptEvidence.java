package org.plumbline.core.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.event.XmlText;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.FactEntry;
import org.plumbline.model.casefile.RamdiskExcerpt;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.Notice;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/**
 * What a case keeps of its bundles besides quoted lines: hosts, facts, devices, ramdisks, names of logs, losses. It is
 * what intake made of the bundle, without the list of its members, which may be long and tells nothing later.
 */
final class KeptEvidence {

	/** Code of the notice that a bundle is not at hand and only what the case keeps of it is shown. */
	static final String QUOTED = "excerpts-only"; //$NON-NLS-1$

	private KeptEvidence() {
	}

	/** Puts what bundles say into a case in place of what it kept of them; what it keeps of others stays. */
	static void refresh(Case model, List<SupportBundle> atHand) {
		Map<String, SupportBundle> kept = new TreeMap<>();
		model.getEvidence().forEach(each -> kept.put(each.getSha256(), each));
		atHand.forEach(each -> kept.put(each.getSha256(), plain(each)));
		model.getEvidence().clear();
		model.getEvidence().addAll(kept.values());
	}

	private static SupportBundle plain(SupportBundle bundle) {
		SupportBundle copy = EcoreUtil.copy(bundle);
		copy.setFile(""); //$NON-NLS-1$
		copy.getMembers().clear();
		clean(copy);
		copy.eAllContents().forEachRemaining(KeptEvidence::clean);
		return copy;
	}

	private static void clean(EObject object) {
		for (EAttribute each : object.eClass().getEAllAttributes()) {
			if (object.eGet(each) instanceof String text && !XmlText.clean(text).equals(text)) {
				object.eSet(each, XmlText.clean(text));
			}
		}
	}

	/** Returns what a case knows of a bundle that is not at hand, marked as such; not part of the case. */
	static SupportBundle of(Case model, BundleReference reference) {
		Optional<SupportBundle> kept = model.getEvidence().stream()
				.filter(each -> each.getSha256().equals(reference.getSha256())).findFirst();
		SupportBundle bundle = kept.map(EcoreUtil::copy).orElseGet(() -> ofOldCase(model, reference));
		bundle.setName(reference.getName());
		Notice notice = EvidenceFactory.eINSTANCE.createNotice();
		notice.setCode(QUOTED);
		notice.setCount(1);
		notice.setMessage(Messages.KeptEvidence_quoted);
		bundle.getNotices().add(notice);
		return bundle;
	}

	/** Tells whether a bundle is not at hand and only what the case keeps of it is shown. */
	static boolean isQuoted(SupportBundle bundle) {
		return bundle.getNotices().stream().anyMatch(each -> QUOTED.equals(each.getCode()));
	}

	/** Cases of before kept facts and samples of ramdisks, by name of host. */
	private static SupportBundle ofOldCase(Case model, BundleReference reference) {
		SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
		bundle.setSha256(reference.getSha256());
		bundle.setSizeBytes(reference.getSizeBytes());
		bundle.setHostName(reference.getHostName());
		bundle.setRelease(reference.getRelease());
		bundle.setBuild(reference.getBuild());
		bundle.setCollectedNs(reference.getCollectedNs());
		Host host = EvidenceFactory.eINSTANCE.createHost();
		host.setName(reference.getHostName());
		host.setRelease(reference.getRelease());
		host.setBuild(reference.getBuild());
		bundle.getHosts().add(host);
		model.getFacts().stream().filter(each -> each.getHost().equals(host.getName()))
				.forEach(each -> host.getFacts().add(fact(each)));
		model.getRamdisks().stream().filter(each -> each.getHost().equals(host.getName()))
				.forEach(each -> ramdisk(host, each.getName()).getSamples().add(sample(each)));
		return bundle;
	}

	private static HostFact fact(FactEntry entry) {
		HostFact fact = EvidenceFactory.eINSTANCE.createHostFact();
		fact.setName(entry.getName());
		fact.setValue(entry.getValue());
		return fact;
	}

	private static Ramdisk ramdisk(Host host, String name) {
		return host.getRamdisks().stream().filter(each -> each.getName().equals(name)).findFirst().orElseGet(() -> {
			Ramdisk disk = EvidenceFactory.eINSTANCE.createRamdisk();
			disk.setName(name);
			host.getRamdisks().add(disk);
			return disk;
		});
	}

	private static RamdiskSample sample(RamdiskExcerpt kept) {
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(kept.getTimeNs());
		sample.setSizeBytes(kept.getSizeBytes());
		sample.setUsedBytes(kept.getUsedBytes());
		if (kept.getSizeBytes() >= 0 && kept.getUsedBytes() >= 0) {
			sample.setAvailableBytes(kept.getSizeBytes() - kept.getUsedBytes());
		}
		sample.setUsedPercent(kept.getUsedPercent());
		sample.setOrigin(new EvidenceRef("", kept.getSource(), 0, 0)); //$NON-NLS-1$
		return sample;
	}
}
