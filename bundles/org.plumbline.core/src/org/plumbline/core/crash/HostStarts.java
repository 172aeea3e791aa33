package org.plumbline.core.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;

/**
 * Judges each start of a host by what the logs hold before it:
 *
 * <pre>
 * a panic, or a dump that the start finds   it went down by that panic
 * somebody asked for it, and then silence   orderly
 * a log names power or a watchdog           that
 * none of these                             a silent reset
 * nothing before it at all                  not judged
 * </pre>
 */
final class HostStarts {

	/** Lines of one start come within so much time. */
	private static final long ONE_START_NS = 20 * 60 * Times.SECOND_NS;
	/** After the wish to stop a host needs so long at most to end its programs. */
	private static final long STOPPING_NS = 45 * 60 * Times.SECOND_NS;
	private static final long CAUSE_BEFORE_NS = 10 * 60 * Times.SECOND_NS;
	private static final long CAUSE_AFTER_NS = 60 * 60 * Times.SECOND_NS;
	private static final long NEAR_NS = 15 * 60 * Times.SECOND_NS;
	private static final String ANY_STOP = "stop"; //$NON-NLS-1$
	private static final long MS = 1_000_000;

	private final EventStore events;
	private final HostTrace trace;
	private final List<HostTrace.Saying> starts = new ArrayList<>();
	private final List<CrashDraft> drafts = new ArrayList<>();
	private final Set<CrashDraft> placed = new HashSet<>();
	private boolean dumpSeen;

	HostStarts(EventStore events, HostTrace trace) {
		this.events = events;
		this.trace = trace;
		for (HostTrace.Saying each : trace.starts) {
			if (starts.isEmpty() || each.timeNs() - starts.getLast().timeNs() > ONE_START_NS) {
				starts.add(each);
			}
		}
	}

	/** Judges all starts; panics learn when the host came back. */
	List<CrashDraft> judge() {
		for (int i = 0; i < starts.size(); i++) {
			lastSign(starts.get(i).timeNs()).ifPresent(judging(i));
		}
		return drafts;
	}

	private java.util.function.LongConsumer judging(int index) {
		HostTrace.Saying start = starts.get(index);
		long previousNs = index == 0 ? Long.MIN_VALUE : starts.get(index - 1).timeNs();
		return row -> judge(start, previousNs, events.record(row));
	}

	private void judge(HostTrace.Saying start, long previousNs, LogRecord last) {
		Optional<HostTrace.Saying> found = dumpFound(start.timeNs());
		Optional<CrashDraft> panic = panic(start.timeNs(), previousNs, last.timeNs(), found.isPresent());
		if (panic.isPresent()) {
			placed.add(panic.get());
			panic.get().detail("startedAt", Times.rfc3339(start.timeNs())); //$NON-NLS-1$
			panic.get().rows.add(start.line().row());
			found.ifPresent(each -> panic.get().rows.add(each.line().row()));
			return;
		}
		Optional<HostTrace.Saying> stop = stop(start.timeNs(), previousNs, last.timeNs());
		Optional<HostTrace.Saying> cause = cause(start.timeNs(), last.timeNs());
		CrashKind kind = found.isPresent() ? CrashKind.PANIC
				: stop.isPresent() ? CrashKind.CLEAN_REBOOT : cause.map(each -> kind(each.what()))
						.orElse(CrashKind.SILENT_RESET);
		CrashDraft draft = new CrashDraft(kind, trace.host, last);
		draft.rows.clear();
		(kind == CrashKind.CLEAN_REBOOT ? stop : found.or(() -> cause)).ifPresent(each -> {
			draft.rows.add(each.line().row());
			draft.reason = each.text();
		});
		if (kind != CrashKind.CLEAN_REBOOT) {
			draft.rows.add(last.row());
		} else {
			draft.timeNs = stop.orElseThrow().timeNs();
		}
		draft.rows.add(start.line().row());
		draft.lastNs = start.timeNs();
		draft.detail("startedAt", Times.rfc3339(start.timeNs())) //$NON-NLS-1$
				.detail("lastSign", Times.rfc3339(last.timeNs())) //$NON-NLS-1$
				.detail("downSeconds", String.valueOf((start.timeNs() - last.timeNs()) / Times.SECOND_NS)); //$NON-NLS-1$
		if (previousNs != Long.MIN_VALUE) {
			draft.uptimeMs = (last.timeNs() - previousNs) / MS;
		}
		drafts.add(draft);
	}

	private static CrashKind kind(String cause) {
		return cause.equals(CrashKind.POWER_LOSS.word()) ? CrashKind.POWER_LOSS : CrashKind.WATCHDOG_RESET;
	}

	/**
	 * A panic fits by the time in its line, else by how long the host had run, else by a time that was worked out, else
	 * because the start found a dump.
	 */
	private Optional<CrashDraft> panic(long startNs, long previousNs, long lastNs, boolean found) {
		return find(each -> each.stamped && isBetween(each, previousNs, startNs))
				.or(() -> find(each -> !each.stamped && each.uptimeMs >= 0 && previousNs != Long.MIN_VALUE
						&& Math.abs(previousNs + each.uptimeMs * MS - lastNs) < NEAR_NS)
						.map(each -> placed(each,
								Math.min(startNs, Math.max(lastNs, previousNs + each.uptimeMs * MS)))))
				.or(() -> find(each -> !each.stamped && isBetween(each, previousNs, startNs)))
				.or(() -> find(each -> found && each.timeNs == Times.UNKNOWN_NS).map(each -> placed(each, lastNs)));
	}

	private Optional<CrashDraft> find(Predicate<CrashDraft> fits) {
		return trace.panics.stream().filter(each -> !placed.contains(each)).filter(fits).findFirst();
	}

	private static boolean isBetween(CrashDraft panic, long fromNs, long toNs) {
		return panic.timeNs != Times.UNKNOWN_NS && panic.timeNs > fromNs && panic.timeNs <= toNs;
	}

	private static CrashDraft placed(CrashDraft panic, long timeNs) {
		panic.timeNs = timeNs;
		panic.lastNs = timeNs;
		return panic;
	}

	/** A dump that nobody fetched is found by every later start too: only the first one counts. */
	private Optional<HostTrace.Saying> dumpFound(long startNs) {
		Optional<HostTrace.Saying> found = trace.dumps.stream()
				.filter(each -> each.timeNs() >= startNs && each.timeNs() - startNs < ONE_START_NS).findFirst();
		boolean first = !dumpSeen;
		dumpSeen |= found.isPresent();
		return first ? found : Optional.empty();
	}

	private Optional<HostTrace.Saying> stop(long startNs, long previousNs, long lastNs) {
		return trace.stops.stream().filter(each -> each.timeNs() > previousNs && each.timeNs() <= startNs
				&& lastNs - each.timeNs() <= STOPPING_NS)
				.reduce((first, second) -> second.text().equals(ANY_STOP) ? first : second);
	}

	private Optional<HostTrace.Saying> cause(long startNs, long lastNs) {
		return trace.causes.stream().filter(each -> each.timeNs() >= lastNs - CAUSE_BEFORE_NS
				&& each.timeNs() <= startNs + CAUSE_AFTER_NS).findFirst();
	}

	/** Returns the last line of the host before it started; logs of machines have clocks of their own. */
	private OptionalLong lastSign(long startNs) {
		OptionalLong best = OptionalLong.empty();
		long bestNs = Long.MIN_VALUE;
		for (EventSource source : events.sources()) {
			if (!isOfHost(source)) {
				continue;
			}
			EventList file = events.ofSource(source.index());
			long at = file.indexAtOrAfter(startNs) - 1;
			if (at >= 0 && file.timeNs(at) != Times.UNKNOWN_NS && file.timeNs(at) > bestNs) {
				bestNs = file.timeNs(at);
				best = OptionalLong.of(file.row(at));
			}
		}
		return best;
	}

	private boolean isOfHost(EventSource source) {
		return (source.host().equals(trace.host) || source.host().isEmpty()) && !source.path().startsWith("vmfs/"); //$NON-NLS-1$
	}
}
