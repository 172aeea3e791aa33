package org.plumbline.core.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.plumbline.core.intake.ProvisionalSha;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Keeps a case in line with bundles that are being read. The SHA-256 of a bundle is known only at its end, so what a
 * person says about its lines before names it by a provisional one; at the end both, bundle and lines, get the right
 * one. No step that undo knows: nothing that a person said is changed.
 */
final class CaseBinding {

	private final Case model;

	CaseBinding(Case model) {
		this.model = model;
	}

	/** Names bundles in the case that it does not name yet. */
	void name(List<SupportBundle> bundles) {
		for (SupportBundle bundle : bundles) {
			if (reference(bundle.getSha256()) == null && reference(ProvisionalSha.of(bundle)) == null) {
				model.getBundles().add(describe(bundle, CasefileFactory.eINSTANCE.createBundleReference()));
			}
		}
	}

	/** Puts the right SHA-256 in place of provisional ones, as far as they are known by now. */
	void bind(List<SupportBundle> bundles, EventStore events) {
		Map<String, String> known = new HashMap<>();
		for (SupportBundle bundle : bundles) {
			String provisional = ProvisionalSha.of(bundle);
			if (!provisional.equals(bundle.getSha256())) {
				known.put(provisional, bundle.getSha256());
				BundleReference reference = reference(provisional);
				if (reference != null) {
					describe(bundle, reference);
				}
			}
		}
		targets().forEach(targets -> bind(targets, known, events));
	}

	private List<List<EvidenceRef>> targets() {
		List<List<EvidenceRef>> all = new ArrayList<>();
		model.getAnnotations().forEach(each -> all.add(each.getTargets()));
		model.getHypotheses().forEach(each -> each.getArguments().forEach(one -> all.add(one.getTargets())));
		model.getStory().forEach(each -> all.add(each.getTargets()));
		return all;
	}

	private static void bind(List<EvidenceRef> targets, Map<String, String> known, EventStore events) {
		for (int i = 0; i < targets.size(); i++) {
			String sha256 = known.get(targets.get(i).bundleSha256());
			if (sha256 != null) {
				targets.set(i, bound(targets.get(i), sha256, events));
			}
		}
	}

	/** A file that turned out to be the copy of another is no source any more: its lines stand in the other one. */
	private static EvidenceRef bound(EvidenceRef seen, String sha256, EventStore events) {
		EvidenceRef same = new EvidenceRef(sha256, seen.path(), seen.line(), seen.hash());
		if (events.find(same).isPresent()) {
			return same;
		}
		String name = seen.path().substring(seen.path().lastIndexOf('/') + 1);
		for (EventSource source : events.sources()) {
			EvidenceRef twin = new EvidenceRef(sha256, source.path(), seen.line(), seen.hash());
			if (source.name().equals(name) && events.find(twin).isPresent()) {
				return twin;
			}
		}
		return same;
	}

	/** Returns the reference with a SHA-256, or {@code null}. */
	private BundleReference reference(String sha256) {
		return model.getBundles().stream().filter(each -> each.getSha256().equals(sha256)).findFirst().orElse(null);
	}

	private static BundleReference describe(SupportBundle bundle, BundleReference reference) {
		if (reference.getId() == null) {
			reference.setId(UUID.randomUUID().toString());
		}
		reference.setFile(bundle.getFile());
		reference.setName(bundle.getName());
		reference.setSha256(bundle.getSha256());
		reference.setSizeBytes(bundle.getSizeBytes());
		reference.setHostName(bundle.getHostName());
		reference.setRelease(bundle.getRelease());
		reference.setBuild(bundle.getBuild());
		reference.setCollectedNs(bundle.getCollectedNs());
		return reference;
	}
}
