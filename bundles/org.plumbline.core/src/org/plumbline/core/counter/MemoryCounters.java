package org.plumbline.core.counter;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashKind;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.evidence.Gauge;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/**
 * The memory of the hosts of a case over time: what outputs of each bundle show of heaps and groups, one sample per
 * bundle, and the lines of logs that say that a heap gave nothing more. Immutable.
 *
 * @param columns names of the counters, in order
 * @param samples of each column, value by time (UTC nanoseconds since 1970); none is empty
 */
public record MemoryCounters(List<String> columns, List<NavigableMap<Long, Double>> samples)
		implements CounterSource {

	private static final int BETWEEN_CHECKS = 256;
	private static final double PERCENT = 100;

	public MemoryCounters {
		columns = List.copyOf(columns);
		samples = List.copyOf(samples);
	}

	/**
	 * Brings the samples of a case together. Cost: decodes each line that tells of memory that is used up.
	 *
	 * @param crashes of the case
	 * @throws OperationCanceledException if {@code monitor} was cancelled
	 */
	public static MemoryCounters of(List<SupportBundle> bundles, EventStore events, Decoders decoders,
			List<Crash> crashes, IProgressMonitor monitor) {
		TreeMap<String, NavigableMap<Long, Double>> series = new TreeMap<>();
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				host.getGauges().forEach(each -> add(bundle, host, each, series));
			}
		}
		for (Crash crash : crashes) {
			if (crash.kind() == CrashKind.MEMORY_EXHAUSTED) {
				refusals(crash, events, decoders, series, monitor);
			}
		}
		return new MemoryCounters(List.copyOf(series.keySet()), List.copyOf(series.values()));
	}

	private static void add(SupportBundle bundle, Host host, Gauge gauge,
			Map<String, NavigableMap<Long, Double>> series) {
		long timeNs = gauge.getTimeNs() == Times.UNKNOWN_NS ? bundle.getCollectedNs() : gauge.getTimeNs();
		if (timeNs != Times.UNKNOWN_NS) {
			String object = switch (gauge.getGroup()) {
			case "heap" -> "Heap(" + gauge.getSubject() + ')'; //$NON-NLS-1$ //$NON-NLS-2$
			case "memory group" -> "Memory Group(" + gauge.getSubject() + ')'; //$NON-NLS-1$ //$NON-NLS-2$
			default -> "Memory"; //$NON-NLS-1$
			};
			String unit = gauge.getUnit().isEmpty() || gauge.getName().contains(gauge.getUnit()) ? "" //$NON-NLS-1$
					: " (" + gauge.getUnit() + ')'; //$NON-NLS-1$
			put(series, name(host.getName(), object, gauge.getName() + unit), timeNs, gauge.getValue());
		}
	}

	/** Counts what was refused, and follows what the lines say of sizes. */
	private static void refusals(Crash crash, EventStore events, Decoders decoders,
			Map<String, NavigableMap<Long, Double>> series, IProgressMonitor monitor) {
		String object = crash.subject().isEmpty() ? "Memory" : "Heap(" + crash.subject() + ')'; //$NON-NLS-1$ //$NON-NLS-2$
		long count = 0;
		for (int i = 0; i < crash.rows().size(); i++) {
			if (i % BETWEEN_CHECKS == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			LogRecord line = events.record(crash.rows().get(i));
			count += line.repeat();
			if (line.timeNs() == Times.UNKNOWN_NS) {
				continue;
			}
			put(series, name(crash.host(), object, "refused so far"), line.timeNs(), count); //$NON-NLS-1$
			for (DecodedFact fact : decoders.decodeLine(line.text(), Optional.empty())) {
				if ("memory".equals(fact.values().get("kind"))) { //$NON-NLS-1$ //$NON-NLS-2$
					sizes(fact.values(), crash.host(), object, line.timeNs(), series);
				}
			}
		}
	}

	private static void sizes(Map<String, Object> values, String host, String object, long timeNs,
			Map<String, NavigableMap<Long, Double>> series) {
		double needed = number(values.get("neededBytes")); //$NON-NLS-1$
		double used = number(values.get("usedBytes")); //$NON-NLS-1$
		double maximum = number(values.get("maximumBytes")); //$NON-NLS-1$
		put(series, name(host, object, "asked for (bytes)"), timeNs, needed); //$NON-NLS-1$
		put(series, name(host, object, "used (bytes)"), timeNs, used); //$NON-NLS-1$
		put(series, name(host, object, "used (percent)"), timeNs, maximum > 0 ? PERCENT * used / maximum : Double.NaN); //$NON-NLS-1$
	}

	private static double number(Object value) {
		try {
			return value == null ? Double.NaN : Double.parseDouble(value.toString());
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	private static String name(String host, String object, String counter) {
		return "\\\\" + host + '\\' + object + '\\' + counter; //$NON-NLS-1$
	}

	private static void put(Map<String, NavigableMap<Long, Double>> series, String name, long timeNs, double value) {
		if (!Double.isNaN(value)) {
			series.computeIfAbsent(name, _ -> new TreeMap<>()).put(timeNs, value);
		}
	}

	/** Tells whether the case says nothing of memory. */
	public boolean isEmpty() {
		return columns.isEmpty();
	}

	@Override
	public String name() {
		return Messages.MemoryCounters_name;
	}

	@Override
	public String zone() {
		return "UTC"; //$NON-NLS-1$
	}

	@Override
	public Optional<ZoneOffset> offset() {
		return Optional.of(ZoneOffset.UTC);
	}

	@Override
	public Counters read(List<Integer> chosen, int mostPoints, ZoneId zoneIfNone, IProgressMonitor monitor) {
		List<CounterSeries> series = new ArrayList<>();
		long most = 0;
		for (int each : chosen) {
			CounterSampling sampling = new CounterSampling(1, mostPoints);
			samples.get(each).forEach((timeNs, value) -> sampling.add(timeNs, new double[] { value }));
			series.addAll(sampling.series(List.of(columns.get(each))));
			most = Math.max(most, sampling.rows());
		}
		return new Counters(series, most, 0);
	}
}
