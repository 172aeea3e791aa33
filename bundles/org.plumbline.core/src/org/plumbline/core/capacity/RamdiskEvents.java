package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.capacity.RamdiskEvent.Kind;
import org.plumbline.core.capacity.RamdiskEvent.NamedBy;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Finds the lines about ramdisks: what decoders of the domains {@code ramdisk} and {@code ramdisk-trace} recognise.
 * Their values tell the rest: {@code form}, {@code ramdisk}, {@code path}, {@code program}, {@code ranOut},
 * {@code counterId}.
 */
final class RamdiskEvents {

	private static final List<String> DOMAINS = List.of("ramdisk", "ramdisk-trace"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Map<String, Kind> KINDS = Map.of("ramdisk-full", Kind.FAILED_WRITE, "ramdisk-inodes-full", //$NON-NLS-1$ //$NON-NLS-2$
			Kind.FAILED_WRITE, "consequence", Kind.CONSEQUENCE, "clean-up", Kind.CLEAN_UP, "counter", Kind.COUNTER); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final long NEAR_NS = 3600 * Times.SECOND_NS;
	private static final double FULL_PERCENT = 95;

	private final EventStore events;
	private final Decoders decoders;
	private final Map<String, List<Host>> hosts;
	private final Map<String, String> releases = new HashMap<>();
	private final Map<String, String> hostNames = new HashMap<>();

	RamdiskEvents(List<SupportBundle> bundles, EventStore events, Decoders decoders) {
		this.events = events;
		this.decoders = decoders;
		hosts = bundles.stream().flatMap(each -> each.getHosts().stream())
				.collect(Collectors.groupingBy(Host::getName));
		bundles.forEach(each -> {
			releases.put(each.getSha256(), each.getRelease());
			hostNames.put(each.getSha256(), each.getHosts().isEmpty() ? "" : each.getHosts().getFirst().getName()); //$NON-NLS-1$
		});
	}

	/**
	 * Returns the lines in order of time.
	 *
	 * @throws OperationCanceledException if {@code monitor} was cancelled
	 */
	List<RamdiskEvent> read(IProgressMonitor monitor) {
		List<RamdiskEvent> found = new ArrayList<>();
		for (long row : rows(monitor)) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			add(events.record(row), found);
		}
		return named(found);
	}

	private long[] rows(IProgressMonitor monitor) {
		LongStream indices = LongStream.empty();
		for (String mark : DOMAINS.stream().flatMap(each -> decoders.marks(each).stream()).distinct().toList()) {
			indices = LongStream.concat(indices,
					LongStream.of(events.rowsWithMark(mark, monitor)).map(events::indexOfRow));
		}
		return indices.filter(each -> each >= 0).sorted().distinct().map(events::row).toArray();
	}

	private void add(LogRecord event, List<RamdiskEvent> found) {
		String sha = event.source().bundleSha256();
		Optional<String> release = Optional.ofNullable(releases.get(sha)).filter(each -> !each.isEmpty());
		for (DecodedFact fact : decoders.decodeLine(event.text(), release)) {
			if (DOMAINS.contains(fact.domain())) {
				Optional.ofNullable(KINDS.get(text(fact, "form"))).map(kind -> event(kind, fact, event)) //$NON-NLS-1$
						.filter(each -> each.kind() != Kind.CLEAN_UP || isOfInterest(each)).ifPresent(found::add);
			}
		}
	}

	/** A path that somebody removed is of interest if it lies in a ramdisk; a restart has none. */
	private static boolean isOfInterest(RamdiskEvent cleanUp) {
		return cleanUp.path().isEmpty() || cleanUp.namedBy() != NamedBy.NOTHING;
	}

	private RamdiskEvent event(Kind kind, DecodedFact fact, LogRecord event) {
		String host = event.source().host().isEmpty() ? hostNames.getOrDefault(event.source().bundleSha256(), "") //$NON-NLS-1$
				: event.source().host();
		String path = text(fact, "path"); //$NON-NLS-1$
		String name = fact.device();
		NamedBy how = name.isEmpty() ? NamedBy.NOTHING : NamedBy.LINE;
		if (name.isEmpty() && !path.isEmpty()) {
			Optional<Ramdisk> holder = new Mounts(hosts.getOrDefault(host, List.of())).holder(path);
			name = holder.map(Ramdisk::getName).orElse(""); //$NON-NLS-1$
			how = holder.isPresent() ? NamedBy.PATH : NamedBy.NOTHING;
		}
		Object id = fact.values().get("counterId"); //$NON-NLS-1$
		return new RamdiskEvent(kind, host, name, how, path, text(fact, "program"), text(fact, "ranOut"), //$NON-NLS-1$ //$NON-NLS-2$
				id instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty(), event);
	}

	private static String text(DecodedFact fact, String key) {
		return fact.values().getOrDefault(key, "").toString(); //$NON-NLS-1$
	}

	/** Gives failed writes that name no file the ramdisk of the nearest one that does. */
	private List<RamdiskEvent> named(List<RamdiskEvent> found) {
		List<RamdiskEvent> known = found.stream()
				.filter(each -> each.kind() == Kind.FAILED_WRITE && !each.ramdisk().isEmpty()).toList();
		List<RamdiskEvent> result = new ArrayList<>();
		for (RamdiskEvent each : found) {
			boolean lost = each.kind() == Kind.FAILED_WRITE && each.ramdisk().isEmpty() && each.path().isEmpty();
			result.add(lost ? neighbour(each, known).map(name -> each.in(name, NamedBy.NEIGHBOUR)).orElse(each) : each);
		}
		return result;
	}

	private Optional<String> neighbour(RamdiskEvent lost, List<RamdiskEvent> known) {
		Optional<String> near = known.stream().filter(each -> each.host().equals(lost.host()))
				.filter(each -> Math.abs(each.timeNs() - lost.timeNs()) <= NEAR_NS)
				.min(Comparator.comparingLong(each -> Math.abs(each.timeNs() - lost.timeNs())))
				.map(RamdiskEvent::ramdisk);
		return near.or(() -> {
			List<String> full = hosts.getOrDefault(lost.host(), List.of()).stream()
					.flatMap(each -> each.getRamdisks().stream())
					.filter(each -> each.getSamples().stream().anyMatch(RamdiskEvents::isFull)).map(Ramdisk::getName)
					.distinct().toList();
			return full.size() == 1 ? Optional.of(full.getFirst()) : Optional.empty();
		});
	}

	private static boolean isFull(RamdiskSample sample) {
		return sample.getUsedPercent() >= FULL_PERCENT;
	}
}
