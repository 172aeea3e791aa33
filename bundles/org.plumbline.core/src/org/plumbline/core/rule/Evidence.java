package org.plumbline.core.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.decode.Decoders;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/**
 * What rules may look at: model, events and decoders of the open case, and the findings made so far. Read-only.
 *
 * @param bundles  bundles in order of opening
 * @param events   all events
 * @param decoders for codes inside messages
 * @param findings findings of rules that ran before, in order
 */
public record Evidence(List<SupportBundle> bundles, EventStore events, Decoders decoders, List<Finding> findings) {

	public Evidence {
		bundles = List.copyOf(bundles);
		findings = List.copyOf(findings);
	}

	/** Returns the hosts of all bundles. */
	public List<Host> hosts() {
		return bundles.stream().flatMap(bundle -> bundle.getHosts().stream()).toList();
	}

	/** Returns the bundle with a SHA-256. */
	public Optional<SupportBundle> bundle(String sha256) {
		return bundles.stream().filter(bundle -> sha256.equals(bundle.getSha256())).findFirst();
	}

	/** Returns the release of the bundle with a SHA-256; empty if not known. */
	public Optional<String> release(String sha256) {
		return bundle(sha256).map(SupportBundle::getRelease).filter(release -> !release.isEmpty());
	}
}
