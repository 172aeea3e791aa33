package org.plumbline.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.VirtualMachine;

/**
 * What differs between two bundles of a host, or between two hosts.
 *
 * @param facts       facts that differ: those that findings speak of first, the worst finding before, then by area
 * @param notCompared areas that only one side tells of
 * @param lines       classes of lines that are new, gone, more or less frequent: those that findings quote first, then
 *                    by size of the change; at most {@link #MOST_LINES}
 * @param linesLeftOut how many more classes differ
 * @param fromNs      second side begins here, because the first one tells of the time before, too; UTC nanoseconds
 *                    since 1970, {@code Times.UNKNOWN_NS} if the logs of both sides do not overlap
 */
public record Comparison(List<FactChange> facts, List<String> notCompared, List<LineChange> lines, long linesLeftOut,
		long fromNs) {

	/** More classes than this are counted, but not kept. */
	public static final int MOST_LINES = 1000;

	public Comparison {
		facts = List.copyOf(facts);
		notCompared = List.copyOf(notCompared);
		lines = List.copyOf(lines);
	}

	/**
	 * Compares two sides. Two bundles of one host often hold the same older lines: then only lines that are later than
	 * those of the first side count for the second.
	 *
	 * <p>Cost: reads all lines of both sides; memory does not depend on their number.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} was cancelled
	 */
	public static Comparison of(ComparedSide before, ComparedSide after, IProgressMonitor monitor) {
		FindingRelations relations = new FindingRelations(before, after);
		FactComparing facts = new FactComparing(HostFacts.of(before), HostFacts.of(after), relations);
		Signatures signatures = new Signatures(names(before, after));
		long fromNs = overlapEndNs(before, after);
		LineTally first = new LineTally(before, signatures, Long.MIN_VALUE, LineTally.MOST_CLASSES);
		LineTally second = new LineTally(after, signatures, fromNs, LineTally.MOST_CLASSES);
		first.read(monitor);
		second.read(monitor);
		relations.learn(before, first);
		relations.learn(after, second);
		List<LineChange> lines = new LineComparing(before, first, after, second, relations).changes();
		return new Comparison(facts.changes(), facts.notCompared(),
				lines.subList(0, Math.min(MOST_LINES, lines.size())), Math.max(0, lines.size() - MOST_LINES), fromNs);
	}

	/** Tells after which time the second side is alone; the same bundle twice is compared as a whole. */
	private static long overlapEndNs(ComparedSide before, ComparedSide after) {
		long firstEndNs = endNs(before);
		boolean sameHost = !before.hostNames().isEmpty() && before.hostNames().equals(after.hostNames());
		boolean begun = after.sources().stream()
				.anyMatch(each -> each.firstNs() != Times.UNKNOWN_NS && each.firstNs() <= firstEndNs);
		return sameHost && begun && firstEndNs < endNs(after) ? firstEndNs + 1 : Times.UNKNOWN_NS;
	}

	private static long endNs(ComparedSide side) {
		return side.sources().stream().mapToLong(EventSource::lastNs).max().orElse(Times.UNKNOWN_NS);
	}

	private static Set<String> names(ComparedSide... sides) {
		Set<String> names = new HashSet<>();
		for (ComparedSide side : sides) {
			for (Host host : side.hosts()) {
				names.add(host.getName());
				host.getVirtualMachines().stream().map(VirtualMachine::getName).forEach(names::add);
				host.getDatastores().stream().map(Datastore::getName).forEach(names::add);
			}
		}
		return Set.copyOf(names);
	}
}
