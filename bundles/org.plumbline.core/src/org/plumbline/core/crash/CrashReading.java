package org.plumbline.core.crash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.SupportBundle;

/** Reads the crashes of a case once: every line with a mark of a crash, and the lines that go with it. One thread. */
final class CrashReading {

	private static final String DOMAIN = "crash"; //$NON-NLS-1$
	private static final Set<String> BEGINNINGS = Set.of("panic", "start", "backtrace"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String TRACE = "acktrace"; //$NON-NLS-1$
	private static final int BETWEEN_CHECKS = 512;

	/** The same line in several logs of a host. */
	private record Said(String host, long timeNs, String message) {
	}

	private final List<SupportBundle> bundles;
	private final EventStore events;
	private final Decoders decoders;
	private final Map<String, Optional<String>> releases = new HashMap<>();
	private final Map<String, HostTrace> hosts = new TreeMap<>();
	private final Map<Said, Integer> said = new HashMap<>();
	private final Set<Long> consumed = new HashSet<>();

	CrashReading(List<SupportBundle> bundles, EventStore events, Decoders decoders) {
		this.bundles = List.copyOf(bundles);
		this.events = events;
		this.decoders = decoders;
		bundles.forEach(each -> releases.put(each.getSha256(),
				Optional.of(each.getRelease()).filter(release -> !release.isEmpty())));
	}

	CrashPicture read(IProgressMonitor monitor) {
		long[] rows = rows(monitor);
		int most = Math.min(rows.length, CrashPicture.MOST_LINES);
		for (int i = 0; i < most; i++) {
			if (i % BETWEEN_CHECKS == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (!consumed.contains(rows[i])) {
				line(events.record(rows[i]));
			}
		}
		List<Crash> crashes = new ArrayList<>();
		CrashCompletion completion = new CrashCompletion(bundles);
		for (HostTrace trace : hosts.values()) {
			List<CrashDraft> restarts = new HostStarts(events, trace).judge();
			trace.drafts().forEach(each -> {
				completion.complete(each);
				crashes.add(each.crash());
			});
			restarts.forEach(each -> crashes.add(each.crash()));
		}
		bundles.forEach(each -> dumps(each, crashes));
		return new CrashPicture(crashes, rows.length - most);
	}

	/** Adds the dumps that lie in a bundle and of which no log tells. */
	private static void dumps(SupportBundle bundle, List<Crash> crashes) {
		for (Host host : bundle.getHosts()) {
			for (HostFact fact : host.getFacts()) {
				String name = fact.getName().substring(fact.getName().lastIndexOf('/') + 1);
				if (fact.getGroup().equals("dump") && crashes.stream() //$NON-NLS-1$
						.noneMatch(each -> each.details().getOrDefault("dump", "").endsWith('/' + name))) { //$NON-NLS-1$ //$NON-NLS-2$
					crashes.add(dump(bundle, host, fact, name));
				}
			}
		}
	}

	private static Crash dump(SupportBundle bundle, Host host, HostFact fact, String name) {
		String[] time = host.getFacts().stream()
				.filter(each -> each.getGroup().equals("dump-time") && each.getName().equals(fact.getName())) //$NON-NLS-1$
				.map(each -> each.getValue().split(" ")).findFirst().orElse(new String[0]); //$NON-NLS-1$
		long timeNs = time.length == 2 ? Times.ns(Instant.parse(time[0])) : Times.UNKNOWN_NS;
		Map<String, String> details = new LinkedHashMap<>(Map.of("dump", fact.getName())); //$NON-NLS-1$
		if (time.length == 2) {
			details.put("timeFrom", time[1]); //$NON-NLS-1$
		}
		return new Crash(CrashKind.DUMP, bundle.getHostName(), bundle.getSha256(), timeNs, timeNs, 1, fact.getValue(),
				name, "", -1, List.of(), "", List.of(), details, List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void line(LogRecord line) {
		String host = line.source().host().isEmpty() ? line.host() : line.source().host();
		Integer source = said.putIfAbsent(new Said(host, line.timeNs(), line.message()), line.source().index());
		if (source != null && source != line.source().index() && line.timeNs() != Times.UNKNOWN_NS) {
			return;
		}
		HostTrace trace = hosts.computeIfAbsent(host, HostTrace::new);
		for (DecodedFact fact : decode(line.text(), line)) {
			take(FactValues.of(fact), fact, line, trace);
		}
	}

	private void take(FactValues values, DecodedFact fact, LogRecord line, HostTrace trace) {
		String kind = values.text("kind"); //$NON-NLS-1$
		switch (kind) {
		case "panic", "backtrace" -> block(kind, line, trace); //$NON-NLS-1$ //$NON-NLS-2$
		case "machine-check" -> check(values, line, trace); //$NON-NLS-1$
		case "process" -> trace.processes.dump(values, line, trace.host); //$NON-NLS-1$
		case "memory" -> trace.memory(values, line); //$NON-NLS-1$
		default -> saying(kind, values, fact, line, trace);
		}
	}

	private static void saying(String kind, FactValues values, DecodedFact fact, LogRecord line, HostTrace trace) {
		if (line.timeNs() == Times.UNKNOWN_NS) {
			return;
		}
		switch (kind) {
		case "start" -> trace.starts.add(new HostTrace.Saying(kind, fact.title(), line)); //$NON-NLS-1$
		case "stop" -> trace.stops.add(new HostTrace.Saying(kind, values.text("how"), line)); //$NON-NLS-1$ //$NON-NLS-2$
		case "cause" -> trace.causes.add(new HostTrace.Saying(values.text("cause"), values.text("reason"), line)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "dump-found" -> trace.dumps.add(new HostTrace.Saying(kind, values.text("reason"), line)); //$NON-NLS-1$ //$NON-NLS-2$
		default -> {
			// a later kind of fact
		}
		}
	}

	private static void check(FactValues values, LogRecord line, HostTrace trace) {
		if (!values.yes("corrected")) { //$NON-NLS-1$
			trace.check(values, line);
		}
	}

	private void block(String kind, LogRecord line, HostTrace trace) {
		BlockText block = BlockText.from(events, line, next -> begins(kind, next));
		consumed.addAll(block.rows());
		for (DecodedFact fact : decode(block.text(), line)) {
			FactValues values = FactValues.of(fact);
			if (values.text("kind").equals(kind)) { //$NON-NLS-1$
				if (kind.equals("panic")) { //$NON-NLS-1$
					trace.panic(values, line, block.rows());
				} else {
					trace.processes.trace(values, line, trace.host, block.rows(), said(line));
				}
				return;
			}
		}
	}

	/** Returns what the same program said right before a back-trace: old releases tell the error there. */
	private String said(LogRecord trace) {
		EventList file = events.ofSource(trace.source().index());
		long at = file.indexOfRow(trace.row()) - 1;
		if (at < 0 || trace.timeNs() - file.timeNs(at) > Times.SECOND_NS) {
			return ""; //$NON-NLS-1$
		}
		LogRecord before = events.record(file.row(at));
		boolean same = !before.text().contains(TRACE) && before.process().equals(trace.process())
				&& before.severity().isAtLeast(Severity.ERROR);
		return same ? before.message().lines().findFirst().orElse("") : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A panic may be told by several lines; a start ends any block, and a further back-trace the one before it. */
	private boolean begins(String kind, LogRecord next) {
		return decode(next.text(), next).stream().map(each -> FactValues.of(each).text("kind")) //$NON-NLS-1$
				.anyMatch(each -> BEGINNINGS.contains(each) && !(kind.equals("panic") && each.equals(kind))); //$NON-NLS-1$
	}

	private List<DecodedFact> decode(String text, LogRecord line) {
		return decoders.decodeLine(text, releases.getOrDefault(line.source().bundleSha256(), Optional.empty())).stream()
				.filter(each -> each.domain().equals(DOMAIN)).toList();
	}

	private long[] rows(IProgressMonitor monitor) {
		LongStream indices = LongStream.empty();
		if (events.size() > 0) {
			for (String mark : decoders.marks(DOMAIN)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				long[] found = events.rowsWithMark(mark, monitor);
				indices = LongStream.concat(indices, LongStream.of(found).map(events::indexOfRow));
			}
		}
		return indices.filter(each -> each >= 0).sorted().distinct().map(events::row).toArray();
	}
}
