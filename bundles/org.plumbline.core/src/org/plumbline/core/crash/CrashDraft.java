package org.plumbline.core.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.store.LogRecord;

/** A crash while its lines are being joined. */
final class CrashDraft {

	CrashKind kind;
	final String host;
	final String bundle;
	long timeNs;
	long lastNs;
	long count = 1;
	String reason = ""; //$NON-NLS-1$
	String subject = ""; //$NON-NLS-1$
	String kernel = ""; //$NON-NLS-1$
	long uptimeMs = -1;
	final long world;
	/** Whether the time stands in the line, and was not worked out from others. */
	boolean stamped;
	List<CrashFrame> frames = List.of();
	final List<MachineCheck> checks = new ArrayList<>();
	final Map<String, String> details = new LinkedHashMap<>();
	final List<Long> rows = new ArrayList<>();

	CrashDraft(CrashKind kind, String host, LogRecord line) {
		this.kind = kind;
		this.host = host;
		this.bundle = line.source().bundleSha256();
		this.timeNs = line.timeNs();
		this.lastNs = line.timeNs();
		this.world = line.world();
		this.stamped = line.timeFrom() == TimeFrom.STAMP || line.timeFrom() == TimeFrom.YEAR_INFERRED;
		rows.add(line.row());
	}

	/** Puts a further fact unless it is empty or known already. */
	CrashDraft detail(String name, String value) {
		if (!value.isEmpty()) {
			details.putIfAbsent(name, value);
		}
		return this;
	}

	/** Takes another line into account. */
	void add(LogRecord line) {
		rows.add(line.row());
		lastNs = Math.max(lastNs, line.timeNs());
	}

	/** Tells whether this has a signature: what is not caused by a piece of code has none. */
	private boolean isSigned() {
		return switch (kind) {
		case PANIC, MACHINE_CHECK_PANIC, PROCESS, BACKTRACE -> true;
		default -> false;
		};
	}

	String signature() {
		boolean program = kind == CrashKind.PROCESS || kind == CrashKind.BACKTRACE;
		if (kind == CrashKind.MACHINE_CHECK_PANIC) { // what the processor did at that moment is chance
			String said = checks.stream().map(each -> each.bank() + " " + each.title()).distinct().sorted() //$NON-NLS-1$
					.collect(Collectors.joining("; ")); //$NON-NLS-1$
			return CrashSignature.of(kind, List.of(), said, said.isEmpty() ? reason : " "); //$NON-NLS-1$
		}
		return isSigned() ? CrashSignature.of(kind, frames, program ? subject : "", reason) : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String module() {
		return kind == CrashKind.MACHINE_CHECK_PANIC ? "" : CrashSignature.module(frames, kernel); //$NON-NLS-1$
	}

	Crash crash() {
		return new Crash(kind, host, bundle, timeNs, lastNs, count, reason, subject,
				module(), uptimeMs, frames, signature(), checks, details, rows);
	}
}
