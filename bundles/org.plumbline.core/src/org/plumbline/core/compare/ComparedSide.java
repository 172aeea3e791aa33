package org.plumbline.core.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/**
 * One side of a comparison.
 *
 * @param bundles  bundles of this side
 * @param events   store with the logs of these bundles; may hold those of others too, which are left alone
 * @param findings what the rules found on this side
 */
public record ComparedSide(List<SupportBundle> bundles, EventStore events, List<Finding> findings) {

	public ComparedSide {
		bundles = List.copyOf(bundles);
		findings = List.copyOf(findings);
	}

	/** Returns all of a case as one side. */
	public static ComparedSide of(OpenedCase opened) {
		return new ComparedSide(opened.bundles(), opened.events(), opened.findings());
	}

	/** Returns the hosts of this side. */
	public List<Host> hosts() {
		return bundles.stream().flatMap(each -> each.getHosts().stream()).toList();
	}

	/** Returns the logs of this side. */
	public List<EventSource> sources() {
		Set<String> own = bundles.stream().map(SupportBundle::getSha256).collect(Collectors.toSet());
		return events.sources().stream().filter(each -> own.contains(each.bundleSha256())).toList();
	}

	/** Returns the names of the hosts in order; empty if no host is named. */
	Set<String> hostNames() {
		return hosts().stream().map(Host::getName).filter(each -> !each.isEmpty())
				.collect(Collectors.toCollection(java.util.TreeSet::new));
	}
}
