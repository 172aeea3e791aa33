package org.plumbline.core.rule.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;

/**
 * What has become new since the rules looked last.
 *
 * @param evidence all evidence
 * @param added    SHA-256 of the bundles that are new
 * @param changed  ids of rules that have looked again
 */
public record Concern(Evidence evidence, Set<String> added, Set<String> changed) {

	public Concern {
		added = Set.copyOf(added);
		changed = Set.copyOf(changed);
	}

	/** Tells whether a new bundle holds a line that one of some patterns would look at. */
	boolean holdsLineFor(Collection<LinePattern> patterns, IProgressMonitor monitor) {
		return patterns.stream().flatMap(pattern -> pattern.marks().stream()).distinct()
				.anyMatch(mark -> holds(mark, monitor));
	}

	private boolean holds(String mark, IProgressMonitor monitor) {
		EventStore events = evidence.events();
		List<EventSource> sources = events.sources();
		for (long row : events.rowsWithMark(mark, monitor)) {
			if (added.contains(sources.get(events.source(row)).bundleSha256())) {
				return true;
			}
		}
		return false;
	}
}
