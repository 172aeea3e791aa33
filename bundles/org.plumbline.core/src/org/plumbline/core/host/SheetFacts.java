package org.plumbline.core.host;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;

/** Finds single facts of a host under the names that outputs give them. */
record SheetFacts(Host host) {

	/** Returns the facts of a group, in the order in which they were met. */
	List<HostFact> group(String group) {
		return host.getFacts().stream().filter(each -> each.getGroup().equals(group)).toList();
	}

	/** Returns the first value under one of several names, {@code group/name}, the earlier name first. */
	String first(String... names) {
		for (String each : names) {
			Optional<HostFact> found = find(each);
			if (found.isPresent() && !found.get().getValue().isBlank()) {
				return found.get().getValue();
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** Returns all values under one of several names, each once, joined. */
	String all(String... names) {
		return String.join(", ", List.of(names).stream().flatMap(name -> host.getFacts().stream() //$NON-NLS-1$
				.filter(each -> name.equals(each.getGroup() + '/' + each.getName()))).map(HostFact::getValue)
				.filter(each -> !each.isBlank()).distinct().toList());
	}

	/** Returns what values under one of several names list, with commas between, each once, joined. */
	String items(String... names) {
		return String.join(", ", List.of(all(names).split("\\s*,\\s*")).stream().filter(each -> !each.isBlank()) //$NON-NLS-1$ //$NON-NLS-2$
				.distinct().toList());
	}

	/** Returns the line of the first fact under one of several names. */
	EvidenceRef origin(String... names) {
		return List.of(names).stream().map(this::find).flatMap(Optional::stream).map(HostFact::getOrigin).findFirst()
				.orElse(EvidenceRef.NONE);
	}

	private Optional<HostFact> find(String name) {
		int slash = name.indexOf('/');
		return host.getFacts().stream().filter(each -> each.getGroup().equals(name.substring(0, slash)))
				.filter(each -> each.getName().equals(name.substring(slash + 1))).findFirst();
	}
}
