package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.core.capacity.RamdiskEvent.Kind;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.SupportBundle;

/** Brings together what the bundles and the logs say about each ramdisk. */
final class Autopsies {

	/** A consequence comes soon; what comes later has other causes. */
	private static final long SOON_NS = 1800 * Times.SECOND_NS;
	private static final long QUIET_NS = Times.DAY_NS;
	/** The same failure is told by the kernel, by the observer and as an event, within this time. */
	private static final long SAME_NS = 2 * Times.SECOND_NS;

	private record Disk(String host, String name) {
	}

	private final Map<Disk, List<Filler>> fillers = new LinkedHashMap<>();
	private final Map<Disk, Set<String>> seenFull = new LinkedHashMap<>();
	private final List<RamdiskEvent> events;

	Autopsies(List<SupportBundle> bundles, List<RamdiskEvent> events) {
		this.events = events;
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				Fillers all = new Fillers(bundle, host);
				for (Ramdisk each : host.getRamdisks()) {
					Disk disk = new Disk(host.getName(), each.getName());
					fillers.put(disk, all.of(each)); // of several bundles the last one is the present
					Set<String> full = seenFull.computeIfAbsent(disk, _ -> new TreeSet<>());
					each.getSamples().forEach(sample -> full.addAll(Autopsy.ranOut(sample)));
				}
			}
		}
		events.stream().filter(each -> each.kind() == Kind.FAILED_WRITE)
				.forEach(each -> fillers.putIfAbsent(new Disk(each.host(), each.ramdisk()), List.of()));
	}

	/** Returns all ramdisks in the order of the bundles, then those that only logs know. */
	List<Autopsy> all() {
		return fillers.entrySet().stream().map(each -> autopsy(each.getKey(), each.getValue())).toList();
	}

	private Autopsy autopsy(Disk disk, List<Filler> files) {
		List<RamdiskEvent> failures = events.stream().filter(each -> each.kind() == Kind.FAILED_WRITE)
				.filter(each -> is(each, disk)).toList();
		Set<String> ranOut = new TreeSet<>(seenFull.getOrDefault(disk, Set.of()));
		Set<String> refused = new LinkedHashSet<>();
		for (RamdiskEvent each : failures) {
			ranOut.add(each.ranOut());
			if (!each.path().isEmpty()) {
				refused.add(each.path());
			}
		}
		List<RamdiskEvent> consequences = events.stream().filter(each -> each.kind() == Kind.CONSEQUENCE)
				.filter(each -> each.host().equals(disk.host())).filter(each -> follows(each, failures)).toList();
		List<RamdiskEvent> cleanUps = events.stream().filter(each -> each.kind() == Kind.CLEAN_UP)
				.filter(each -> is(each, disk) || isRestart(each, disk, failures)).toList();
		return new Autopsy(disk.host(), disk.name(), String.join(", ", ranOut), failures, List.copyOf(refused), //$NON-NLS-1$
				consequences, cleanUps, episodes(failures, cleanUps), files);
	}

	private static boolean is(RamdiskEvent event, Disk disk) {
		return event.host().equals(disk.host()) && event.ramdisk().equals(disk.name());
	}

	private static boolean follows(RamdiskEvent event, List<RamdiskEvent> failures) {
		return failures.stream().anyMatch(
				each -> event.timeNs() >= each.timeNs() && event.timeNs() - each.timeNs() <= SOON_NS);
	}

	private static boolean isRestart(RamdiskEvent event, Disk disk, List<RamdiskEvent> failures) {
		return event.path().isEmpty() && event.host().equals(disk.host())
				&& failures.stream().anyMatch(each -> event.timeNs() >= each.timeNs()
						&& event.timeNs() - each.timeNs() <= QUIET_NS);
	}

	private static List<Episode> episodes(List<RamdiskEvent> failures, List<RamdiskEvent> cleanUps) {
		List<Episode> episodes = new ArrayList<>();
		List<RamdiskEvent> current = new ArrayList<>();
		for (RamdiskEvent each : failures.stream().filter(one -> one.timeNs() != Times.UNKNOWN_NS).toList()) {
			if (!current.isEmpty()) {
				long from = current.getLast().timeNs();
				boolean ends = each.timeNs() - from > QUIET_NS || removed(cleanUps, from, each.timeNs()).isPresent();
				if (ends) {
					episodes.add(episode(current, removed(cleanUps, from, each.timeNs())));
					current.clear();
				}
			}
			current.add(each);
		}
		if (!current.isEmpty()) {
			episodes.add(episode(current, removed(cleanUps, current.getLast().timeNs(), Long.MAX_VALUE)));
		}
		return List.copyOf(episodes);
	}

	/** Returns when files were removed first in a time; a restart alone frees nothing. */
	private static OptionalLong removed(List<RamdiskEvent> cleanUps, long fromNs, long toNs) {
		return cleanUps.stream().filter(each -> !each.path().isEmpty()).mapToLong(RamdiskEvent::timeNs)
				.filter(timeNs -> timeNs >= fromNs && timeNs < toNs).findFirst();
	}

	private static Episode episode(List<RamdiskEvent> failures, OptionalLong cleanedNs) {
		long count = 0;
		for (int i = 0; i < failures.size(); i++) {
			count += isToldBefore(failures, i) ? 0 : failures.get(i).event().repeat();
		}
		return new Episode(failures.getFirst().timeNs(), failures.getLast().timeNs(), count, cleanedNs);
	}

	private static boolean isToldBefore(List<RamdiskEvent> failures, int index) {
		RamdiskEvent twin = failures.get(index);
		for (int i = index - 1; i >= 0 && twin.timeNs() - failures.get(i).timeNs() <= SAME_NS; i--) {
			RamdiskEvent before = failures.get(i);
			boolean otherTeller = !before.event().source().path().equals(twin.event().source().path())
					|| before.event().text().contains("[vob.") != twin.event().text().contains("[vob."); //$NON-NLS-1$ //$NON-NLS-2$
			if (!twin.path().isEmpty() && before.path().equals(twin.path()) && otherTeller) {
				return true;
			}
		}
		return false;
	}
}
