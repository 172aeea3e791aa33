package org.plumbline.core.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.LogRecord;

/**
 * Joins what several lines say of the crash of one program: that it wants a dump, to which file, that the dump is
 * complete, that the service told an event of it, and the back-trace that it wrote before. One host, lines in order.
 */
final class ProcessBook {

	private static final long ONE_CRASH_NS = 15 * 60 * Times.SECOND_NS;
	private static final long TRACE_BEFORE_NS = 10 * 60 * Times.SECOND_NS;
	private static final String FILE = "dump"; //$NON-NLS-1$

	private final List<CrashDraft> crashes = new ArrayList<>();
	private final List<CrashDraft> traces = new ArrayList<>();

	/** Takes a line about the dump of a program. */
	void dump(FactValues values, LogRecord line, String host) {
		String process = values.text("process"); //$NON-NLS-1$
		String file = values.text("file"); //$NON-NLS-1$
		Optional<CrashDraft> known = known(process, file, line.timeNs()).or(() -> sameWorld(line));
		if (known.isEmpty() && process.isEmpty() && file.isEmpty()) {
			return; // the end of a dump whose beginning is not in the logs
		}
		CrashDraft crash = known.orElseGet(() -> {
			CrashDraft draft = new CrashDraft(CrashKind.PROCESS, host, line);
			crashes.add(draft);
			return draft;
		});
		if (known.isPresent()) {
			crash.add(line);
		}
		subject(crash, process, file);
		crash.reason = crash.reason.isEmpty() ? values.text("reason") : crash.reason; //$NON-NLS-1$
		crash.detail(FILE, file).detail("signal", values.text("signal")).detail("cartel", values.text("cartel")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.detail("world", values.text("world")).detail("dumpComplete", values.text("complete")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** The dump is named after the program or its worker, the wish for it after the thread. */
	private static void subject(CrashDraft crash, String process, String file) {
		boolean named = crash.details.containsKey(FILE);
		if (crash.subject.isEmpty() || !file.isEmpty() && !named) {
			crash.detail("thread", crash.subject.equals(process) ? "" : crash.subject); //$NON-NLS-1$ //$NON-NLS-2$
			crash.subject = process.isEmpty() ? crash.subject : process;
		}
	}

	/** What one world writes at once is of one crash. */
	private Optional<CrashDraft> sameWorld(LogRecord line) {
		return crashes.stream().filter(each -> line.world() >= 0 && each.world == line.world()
				&& line.timeNs() - each.lastNs <= Times.SECOND_NS).findFirst();
	}

	private Optional<CrashDraft> known(String process, String file, long timeNs) {
		return crashes.reversed().stream().filter(each -> timeNs - each.lastNs <= ONE_CRASH_NS).filter(each -> {
			String other = each.details.getOrDefault(FILE, ""); //$NON-NLS-1$
			boolean fileFits = file.isEmpty() || other.isEmpty() || file.equals(other);
			return fileFits && (process.isEmpty() || !file.isEmpty() && file.equals(other)
					|| alike(process, each.subject));
		}).findFirst();
	}

	/**
	 * Takes a back-trace of a program; the same one again is counted.
	 *
	 * @param before what the program said right before; empty if it is not known
	 */
	void trace(FactValues values, LogRecord line, String host, List<Long> rows, String before) {
		CrashDraft trace = new CrashDraft(CrashKind.BACKTRACE, host, line);
		trace.subject = values.text("process").isEmpty() ? program(line) : values.text("process"); //$NON-NLS-1$ //$NON-NLS-2$
		trace.reason = values.text("reason").isEmpty() ? before : values.text("reason"); //$NON-NLS-1$ //$NON-NLS-2$
		trace.frames = values.frames();
		trace.rows.addAll(rows.subList(1, rows.size()));
		if (!trace.frames.isEmpty()) {
			traces.add(trace);
		}
	}

	/** A log of one program may leave its name out: then the file has it. */
	private static String program(LogRecord line) {
		return line.process().isEmpty() ? line.source().name().replaceFirst("[^A-Za-z].*$", "") : line.process(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns all crashes, each with its back-trace, and the back-traces that no crash followed. */
	List<CrashDraft> drafts() {
		List<CrashDraft> result = new ArrayList<>(crashes);
		List<CrashDraft> left = new ArrayList<>();
		for (CrashDraft trace : traces) {
			Optional<CrashDraft> owner = crashes.stream().filter(each -> isOf(trace, each)).findFirst();
			owner.ifPresentOrElse(each -> attach(trace, each), () -> countOrAdd(left, trace));
		}
		result.addAll(left);
		return result;
	}

	private static void countOrAdd(List<CrashDraft> traces, CrashDraft trace) {
		String signature = trace.signature();
		for (CrashDraft each : traces) {
			if (each.subject.equals(trace.subject) && each.signature().equals(signature)) {
				each.count++;
				each.lastNs = Math.max(each.lastNs, trace.timeNs);
				return;
			}
		}
		traces.add(trace);
	}

	private static boolean isOf(CrashDraft trace, CrashDraft crash) {
		long beforeNs = crash.timeNs - trace.timeNs;
		return crash.frames.isEmpty() && beforeNs <= TRACE_BEFORE_NS && beforeNs >= -TRACE_BEFORE_NS / 10
				&& alike(trace.subject, crash.subject);
	}

	private static void attach(CrashDraft trace, CrashDraft crash) {
		crash.frames = trace.frames;
		crash.reason = trace.reason.isEmpty() ? crash.reason : trace.reason; // a signal is the lesser reason
		crash.rows.addAll(trace.rows);
	}

	/** A worker of a program has a longer name than the program. */
	private static boolean alike(String first, String second) {
		String one = first.toLowerCase(Locale.ROOT);
		String other = second.toLowerCase(Locale.ROOT);
		return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
	}
}
