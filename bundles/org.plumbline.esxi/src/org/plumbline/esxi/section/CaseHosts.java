package org.plumbline.esxi.section;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/** The hosts of a case: from the bundles at hand, and from what the case keeps of those that are not. */
final class CaseHosts {

	private CaseHosts() {
	}

	/** Returns the hosts of the bundles at hand. */
	static List<Host> atHand(OpenedCase openedCase) {
		return openedCase.bundles().stream().flatMap(each -> each.getHosts().stream()).toList();
	}

	/** Returns the names of all hosts, in the order of the bundles, each once. */
	static List<String> names(OpenedCase openedCase) {
		Set<String> names = new LinkedHashSet<>();
		Stream.concat(openedCase.bundles().stream().map(SupportBundle::getHostName),
				openedCase.model().getBundles().stream().map(BundleReference::getHostName))
				.filter(name -> !name.isEmpty()).forEach(names::add);
		return List.copyOf(names);
	}

	/** Returns bundles that the case names and that are not at hand. */
	static List<BundleReference> missing(OpenedCase openedCase) {
		return openedCase.model().getBundles().stream().filter(each -> openedCase.atHand().stream()
				.noneMatch(bundle -> bundle.getSha256().equals(each.getSha256()))).toList();
	}

	/** Returns the release of the bundle with a SHA-256; empty if not known. */
	static Optional<String> release(OpenedCase openedCase, String sha256) {
		return openedCase.bundles().stream().filter(each -> each.getSha256().equals(sha256))
				.map(SupportBundle::getRelease).filter(release -> !release.isEmpty()).findFirst();
	}
}
