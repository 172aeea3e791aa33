package org.plumbline.core.compare;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;

/**
 * Counts the lines of one side by class. Holds at most {@value #MOST_CLASSES} classes: when there are more, those seen
 * least are forgotten, and {@link #forgottenCount()} tells how often a class may have been seen that is not here.
 */
final class LineTally {

	static final int MOST_CLASSES = 50_000;

	private static final double HOUR_NS = 3600.0 * Times.SECOND_NS;
	private static final int BETWEEN_CHECKS = 4096;

	/** What is known of a class. */
	static final class Count {

		private final long firstRow;
		private final long missed;
		private long events;

		Count(long firstRow, long missed) {
			this.firstRow = firstRow;
			this.missed = missed;
		}

		long firstRow() {
			return firstRow;
		}

		long events() {
			return events;
		}
	}

	private final EventStore events;
	private final List<EventSource> sources;
	private final Signatures signatures;
	private final long fromNs;
	private final int most;
	private final Map<LineClass, Count> counts = new HashMap<>();
	private final Map<String, BitSet> sourcesOfProcess = new HashMap<>();
	private long forgotten;

	/**
	 * @param fromNs lines before this are left out
	 * @param most   how many classes to hold
	 */
	LineTally(ComparedSide side, Signatures signatures, long fromNs, int most) {
		this.events = side.events();
		this.sources = side.sources();
		this.signatures = signatures;
		this.fromNs = fromNs;
		this.most = most;
	}

	/** Reads all lines. Cost: decompresses all text. */
	void read(IProgressMonitor monitor) {
		for (EventSource source : sources) {
			EventList lines = events.ofSource(source.index());
			for (long i = lines.size() == 0 ? 0 : lines.indexAtOrAfter(fromNs); i < lines.size(); i++) {
				if (i % BETWEEN_CHECKS == 0 && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				count(events.record(lines.row(i)));
			}
		}
	}

	Map<LineClass, Count> counts() {
		return counts;
	}

	/** Returns how often a class that is not counted here may have been seen at most; 0 if none was forgotten. */
	long forgottenCount() {
		return forgotten;
	}

	LineClass classOf(LogRecord line) {
		return new LineClass(process(line), signatures.of(line.message()));
	}

	/** Releases write names of programs in other cases, and some logs name none, as all their lines are of one. */
	private static String process(LogRecord line) {
		String file = line.source().name();
		int dot = file.indexOf('.');
		String name = !line.process().isEmpty() ? line.process() : dot < 0 ? file : file.substring(0, dot);
		return name.toLowerCase(Locale.ROOT);
	}

	/** Returns how long the logs of a program cover, at least an hour; those of all programs if it has none here. */
	double hours(String process) {
		BitSet own = sourcesOfProcess.getOrDefault(process, new BitSet());
		List<EventSource> covering = sources.stream().filter(each -> own.isEmpty() || own.get(each.index()))
				.filter(each -> each.firstNs() != Times.UNKNOWN_NS && each.lastNs() >= fromNs)
				.sorted(Comparator.comparingLong(EventSource::firstNs)).toList();
		long coveredNs = 0;
		long endNs = fromNs;
		for (EventSource each : covering) {
			coveredNs += Math.max(0, each.lastNs() - Math.max(endNs, each.firstNs()));
			endNs = Math.max(endNs, each.lastNs());
		}
		return Math.max(1, coveredNs / HOUR_NS);
	}

	private void count(LogRecord line) {
		LineClass key = classOf(line);
		long repeat = Math.max(1, line.repeat());
		counts.computeIfAbsent(key, each -> new Count(line.row(), forgotten)).events += repeat;
		sourcesOfProcess.computeIfAbsent(key.process(), each -> new BitSet()).set(line.source().index());
		while (counts.size() > most) {
			forgotten++;
			counts.values().removeIf(each -> each.events + each.missed <= forgotten);
		}
	}
}
