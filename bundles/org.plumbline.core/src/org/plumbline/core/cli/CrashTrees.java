package org.plumbline.core.cli;

import java.util.List;
import java.util.Map;

import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashFrame;
import org.plumbline.core.crash.CrashIndex.Seen;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.crash.MachineCheck;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;

/** Crashes as the command line prints them. What is not known is left out. */
final class CrashTrees {

	private static final double MS_PER_SECOND = 1000;
	/** The block of a panic has more rows; its first lines and those that join it with a start are enough. */
	private static final int MOST_EVIDENCE = 12;

	private final CrashPicture picture;
	private final EventStore events;
	private final EventTimes times;
	private final Map<String, List<Seen>> elsewhere;

	CrashTrees(CrashPicture picture, EventStore events) {
		this(picture, events, Map.of());
	}

	/** @param elsewhere crashes of other bundles by signature */
	CrashTrees(CrashPicture picture, EventStore events, Map<String, List<Seen>> elsewhere) {
		this.picture = picture;
		this.events = events;
		times = new EventTimes(events);
		this.elsewhere = elsewhere;
	}

	Map<String, Object> tree() {
		return new Tree().put("crashes", picture.crashes().stream().map(this::crash).toList()) //$NON-NLS-1$
				.number("leftOut", picture.leftOut() == 0 ? -1 : picture.leftOut()).map(); //$NON-NLS-1$
	}

	List<Map<String, Object>> ofBundle(String sha256) {
		return picture.ofBundle(sha256).stream().map(this::crash).toList();
	}

	private Map<String, Object> crash(Crash crash) {
		Tree tree = new Tree().put("kind", crash.kind().word()).text("host", crash.host()) //$NON-NLS-1$//$NON-NLS-2$
				.time("time", crash.timeNs(), times) //$NON-NLS-1$
				.text("reason", crash.reason()).text("subject", crash.subject()).text("module", crash.module()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (crash.uptimeMs() >= 0) {
			tree.put("uptimeSeconds", crash.uptimeMs() / MS_PER_SECOND); //$NON-NLS-1$
		}
		if (crash.count() > 1) {
			tree.put("count", crash.count()).time("last", crash.lastNs(), times); //$NON-NLS-1$ //$NON-NLS-2$
		}
		crash.details().forEach(tree::text);
		return tree.text("signature", crash.signature()) //$NON-NLS-1$
				.list("alsoOn", picture.alike(crash).stream().map(Crash::host).distinct().sorted().toList()) //$NON-NLS-1$
				.list("seenElsewhere", elsewhere.getOrDefault(crash.signature(), List.of()).stream() //$NON-NLS-1$
						.map(CrashTrees::seen).toList())
				.list("frames", crash.frames().stream().map(CrashTrees::frame).toList()) //$NON-NLS-1$
				.list("machineChecks", crash.checks().stream().map(CrashTrees::check).toList()) //$NON-NLS-1$
				.list("evidence", crash.rows().stream().limit(MOST_EVIDENCE).map(this::line).toList()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> seen(Seen other) {
		return new Tree().text("bundle", other.bundle()).text("host", other.host()).time("time", other.timeNs()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("reason", other.reason()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> frame(CrashFrame frame) {
		return new Tree().text("function", frame.function()).text("module", frame.module()).text("text", frame.text()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.map();
	}

	private static Map<String, Object> check(MachineCheck check) {
		return new Tree().number("bank", check.bank()).text("status", check.status()).text("address", check.address()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("title", check.title()).text("meaning", check.meaning()).put("corrected", check.corrected()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.map();
	}

	private Map<String, Object> line(long row) {
		LogRecord line = events.record(row);
		return new Tree().text("bundle", line.source().bundleSha256()).put("source", line.source().path()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("line", line.line()).time("time", line) //$NON-NLS-1$ //$NON-NLS-2$
				.put("text", line.text().lines().findFirst().orElse("")).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
