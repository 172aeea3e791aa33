package org.plumbline.core.rule.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.EvidenceItem;

/**
 * Adds matches up without keeping them: number, first and last time, values of named parts, and the earliest and latest
 * quotes. Matches come in order of time. Memory does not grow with their number.
 */
final class Tally {

	private final int mostEarly;
	private final int mostLate;
	private final List<EvidenceItem> quotedStates = new ArrayList<>();
	private final List<EvidenceItem> early = new ArrayList<>();
	private final Deque<EvidenceItem> late = new ArrayDeque<>();
	private final Map<String, EvidenceItem> firstOfHost = new LinkedHashMap<>();
	private final Map<String, FieldStatistics> fields = new HashMap<>();
	private final TreeSet<String> hosts = new TreeSet<>();
	private long events;
	private long stateCount;
	private final TimeProfile profile = new TimeProfile();
	private long firstNs = Times.UNKNOWN_NS;
	private long lastNs = Times.UNKNOWN_NS;

	/** @param mostQuotes how many lines are kept for quoting, at least 2 */
	Tally(int mostQuotes) {
		mostEarly = (mostQuotes + 1) / 2;
		mostLate = mostQuotes / 2;
	}

	void add(Match match) {
		hosts.add(match.host());
		match.fields().forEach((name, value) -> fields.computeIfAbsent(name, key -> new FieldStatistics()).add(value));
		if (match.isEvent()) {
			events += match.count();
			span(match.timeNs());
			profile.add(match.timeNs(), match.count());
			keep(match);
			return;
		}
		stateCount += match.kind() == Match.Kind.STATE ? 1 : 0;
		if (quotedStates.size() < mostEarly) {
			quotedStates.add(match.item());
		}
	}

	private void span(long timeNs) {
		if (timeNs != Times.UNKNOWN_NS) {
			firstNs = firstNs == Times.UNKNOWN_NS ? timeNs : Math.min(firstNs, timeNs);
			lastNs = Math.max(lastNs, timeNs);
		}
	}

	private void keep(Match match) {
		EvidenceItem item = match.item();
		if (firstOfHost.size() < mostEarly) {
			firstOfHost.putIfAbsent(match.host(), item);
		}
		if (early.size() < mostEarly) {
			early.add(item);
			return;
		}
		late.addLast(item);
		if (late.size() > mostLate) {
			late.removeFirst();
		}
	}

	boolean isEmpty() {
		return events == 0 && stateCount == 0;
	}

	/** Returns how many events there were, repeats included; without events the number of states. */
	long count() {
		return events > 0 ? events : stateCount;
	}

	/** Returns the first time of an event, else of a state; {@code Times.UNKNOWN_NS} if not known. */
	long firstNs() {
		return events > 0 ? firstNs : stateNs(Math::min);
	}

	/** Returns the last time of an event, else of a state; {@code Times.UNKNOWN_NS} if not known. */
	long lastNs() {
		return events > 0 ? lastNs : stateNs(Math::max);
	}

	private long stateNs(BinaryOperator<Long> choice) {
		return quotedStates.stream().map(EvidenceItem::timeNs).filter(timeNs -> timeNs != Times.UNKNOWN_NS)
				.reduce(choice).orElse(Times.UNKNOWN_NS);
	}

	/** Returns how the events spread over the time from the first to the last. */
	List<Long> profile() {
		return profile.counts();
	}

	List<String> hosts() {
		return hosts.stream().filter(host -> !host.isEmpty()).toList();
	}

	/** Returns the quotes: states, one event of each host, the earliest and the latest; no more than asked for. */
	List<EvidenceItem> quotes() {
		Set<EvidenceItem> quotes = new LinkedHashSet<>(quotedStates);
		if (firstOfHost.size() > 1) {
			quotes.addAll(firstOfHost.values());
		}
		quotes.addAll(early);
		int left = Math.max(0, mostEarly + mostLate - quotes.size());
		quotes.addAll(late.stream().skip(Math.max(0, late.size() - left)).toList());
		return quotes.stream().limit(mostEarly + (long) mostLate).toList();
	}

	/** Returns the value of a gap of a template. */
	Optional<String> value(String name) {
		int dot = name.indexOf('.');
		String field = dot < 0 ? name : name.substring(0, dot);
		return switch (field) {
		case "count" -> events > 0 ? Optional.of(Long.toString(events)) : Optional.empty(); //$NON-NLS-1$
		case "first" -> events > 0 ? time(firstNs) : Optional.empty(); //$NON-NLS-1$
		case "last" -> events > 0 ? time(lastNs) : Optional.empty(); //$NON-NLS-1$
		case "when" -> events > 0 ? when() : Optional.empty(); //$NON-NLS-1$
		case Match.HOST -> Optional.of(name.endsWith(".count") ? Integer.toString(hosts().size()) //$NON-NLS-1$
				: String.join(", ", hosts())); //$NON-NLS-1$
		default -> Optional.ofNullable(fields.get(field))
				.flatMap(statistics -> statistics.value(dot < 0 ? "" : name.substring(dot + 1))); //$NON-NLS-1$
		};
	}

	private Optional<String> when() {
		Optional<String> first = time(firstNs);
		boolean once = firstNs == lastNs || events == 1; // one event may have been reported twice
		return once ? first.map(at -> NLS.bind(Messages.Tally_at, at))
				: first.map(from -> NLS.bind(Messages.Tally_between, from, Times.rfc3339(lastNs)));
	}

	private static Optional<String> time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? Optional.empty() : Optional.of(Times.rfc3339(timeNs));
	}
}
