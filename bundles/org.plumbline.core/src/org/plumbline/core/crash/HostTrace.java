package org.plumbline.core.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.LogRecord;

/** What the lines of one host say of its crashes, in order of time. */
final class HostTrace {

	/** A line that says that the host starts, stops, or why it went down. */
	record Saying(String what, String text, LogRecord line) {

		long timeNs() {
			return line.timeNs();
		}
	}

	private static final long PANIC_AGAIN_NS = 120 * Times.SECOND_NS;
	private static final long CHECK_BEFORE_PANIC_NS = 60 * Times.SECOND_NS;

	final String host;
	final List<CrashDraft> panics = new ArrayList<>();
	final List<Saying> starts = new ArrayList<>();
	final List<Saying> stops = new ArrayList<>();
	final List<Saying> causes = new ArrayList<>();
	final List<Saying> dumps = new ArrayList<>();
	final ProcessBook processes = new ProcessBook();
	private final List<CrashDraft> checks = new ArrayList<>();
	private final Map<String, CrashDraft> heaps = new LinkedHashMap<>();

	HostTrace(String host) {
		this.host = host;
	}

	/** Takes a panic; the same one from another log, or said in several lines, is one. */
	void panic(FactValues values, LogRecord line, List<Long> rows) {
		CrashDraft panic = new CrashDraft(
				values.yes("machineCheck") ? CrashKind.MACHINE_CHECK_PANIC : CrashKind.PANIC, host, line); //$NON-NLS-1$
		panic.reason = values.text("reason"); //$NON-NLS-1$
		panic.subject = values.text("worldName"); //$NON-NLS-1$
		panic.kernel = values.text("kernel"); //$NON-NLS-1$
		panic.uptimeMs = values.number("uptimeMs"); //$NON-NLS-1$
		panic.frames = values.frames();
		panic.checks.addAll(values.checks());
		panic.rows.addAll(rows.subList(1, rows.size()));
		panic.detail("class", values.text("class")).detail("world", values.text("world")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.detail("cpu", values.text("cpu")).detail("version", values.text("version")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.detail("dump", values.text("dump")); //$NON-NLS-1$ //$NON-NLS-2$
		for (CrashDraft each : panics) {
			if (isSame(each, panic)) {
				merge(each, panic);
				return;
			}
		}
		panics.add(panic);
	}

	private static boolean isSame(CrashDraft one, CrashDraft other) {
		boolean sameUptime = one.uptimeMs >= 0 && one.uptimeMs == other.uptimeMs;
		boolean timed = one.timeNs != Times.UNKNOWN_NS && other.timeNs != Times.UNKNOWN_NS;
		boolean near = timed && Math.abs(other.timeNs - one.timeNs) < PANIC_AGAIN_NS;
		boolean sameReason = one.reason.equals(other.reason) || other.reason.isEmpty() || one.reason.isEmpty();
		return sameReason && (near || sameUptime) || !timed && sameReason && one.uptimeMs == other.uptimeMs;
	}

	private static void merge(CrashDraft one, CrashDraft other) {
		if (one.timeNs == Times.UNKNOWN_NS) {
			one.timeNs = other.timeNs;
			one.lastNs = other.timeNs;
		}
		one.frames = other.frames.size() > one.frames.size() ? other.frames : one.frames;
		one.reason = one.reason.isEmpty() ? other.reason : one.reason;
		one.subject = one.subject.isEmpty() ? other.subject : one.subject;
		one.uptimeMs = Math.max(one.uptimeMs, other.uptimeMs);
		one.kind = other.kind == CrashKind.MACHINE_CHECK_PANIC ? other.kind : one.kind;
		other.checks.stream().filter(each -> !one.checks.contains(each)).forEach(one.checks::add);
		other.details.forEach(one.details::putIfAbsent);
		one.rows.addAll(other.rows);
	}

	/** Takes a report of the hardware that was not corrected; the same one again is counted. */
	void check(FactValues values, LogRecord line) {
		for (MachineCheck check : values.checks()) {
			for (CrashDraft each : checks) {
				if (each.checks.getFirst().bank() == check.bank() && each.reason.equals(check.title())) {
					each.count++;
					each.add(line);
					return;
				}
			}
			CrashDraft draft = new CrashDraft(CrashKind.MACHINE_CHECK, host, line);
			draft.reason = check.title();
			draft.checks.add(check);
			checks.add(draft);
		}
	}

	/** Takes a line that says that a pool of memory is used up. */
	void memory(FactValues values, LogRecord line) {
		String heap = values.text("heap"); //$NON-NLS-1$
		CrashDraft known = heaps.get(heap);
		if (known == null) {
			known = new CrashDraft(CrashKind.MEMORY_EXHAUSTED, host, line);
			known.subject = heap;
			known.reason = values.text("reason"); //$NON-NLS-1$
			heaps.put(heap, known);
		} else {
			known.count += line.repeat();
			known.add(line);
		}
		known.detail("maximumBytes", values.text("maximumBytes")).detail("usedBytes", values.text("usedBytes")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.detail("neededBytes", values.text("neededBytes")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns all but restarts; panics know the hardware's reports that came right before them. */
	List<CrashDraft> drafts() {
		List<CrashDraft> result = new ArrayList<>(panics);
		for (CrashDraft check : checks) {
			CrashDraft panic = panics.stream().filter(each -> isRightBefore(check, each)).findFirst().orElse(null);
			if (panic == null) {
				result.add(check);
			} else {
				check.checks.stream().filter(each -> !panic.checks.contains(each)).forEach(panic.checks::add);
				panic.rows.addAll(check.rows);
			}
		}
		result.addAll(processes.drafts());
		result.addAll(heaps.values());
		return result;
	}

	private static boolean isRightBefore(CrashDraft check, CrashDraft panic) {
		return panic.timeNs != Times.UNKNOWN_NS && panic.kind == CrashKind.MACHINE_CHECK_PANIC
				&& Math.abs(panic.timeNs - check.lastNs) <= CHECK_BEFORE_PANIC_NS;
	}
}
