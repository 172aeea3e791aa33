package org.plumbline.core.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.SourceTimes;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.event.Times;
import org.plumbline.core.load.BundleLoad;
import org.plumbline.core.load.LoadReport;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.evidence.LogFile;
import org.plumbline.model.evidence.Notice;
import org.plumbline.model.evidence.SupportBundle;

/** The shape of {@code info}: what was read. */
final class BundleTrees {

	private BundleTrees() {
	}

	static Map<String, Object> info(OpenedCase openedCase) {
		List<SupportBundle> bundles = openedCase.bundles();
		List<LogFile> files = bundles.stream().flatMap(each -> each.getHosts().stream())
				.flatMap(host -> host.getLogFiles().stream()).toList();
		Map<String, Object> totals = new Tree().put("files", files.size()) //$NON-NLS-1$
				.put("lines", files.stream().mapToLong(LogFile::getLines).sum()) //$NON-NLS-1$
				.put("events", files.stream().mapToLong(LogFile::getEvents).sum()) //$NON-NLS-1$
				.put("bytes", bundles.stream().mapToLong(each -> Math.max(0, each.getSizeBytes())).sum()).map(); //$NON-NLS-1$
		return new Tree().put("bundles", bundles(openedCase)).put("totals", totals).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static List<Map<String, Object>> bundles(OpenedCase openedCase) {
		SourceTimes times = new SourceTimes(openedCase.model().getSourceSettings());
		CrashPicture crashes = CrashPicture.read(openedCase.bundles(), openedCase.events(), openedCase.decoders(),
				new NullProgressMonitor());
		EventTimes precise = new EventTimes(openedCase.events());
		CrashTrees trees = new CrashTrees(crashes, openedCase.events());
		return LoadReport.of(openedCase, new NullProgressMonitor()).bundles().stream()
				.map(load -> bundle(load, openedCase.events().sources().stream()
						.filter(each -> each.bundleSha256().equals(load.bundle().getSha256()))
						.map(each -> source(each, times, precise)).toList(), trees, crashes))
				.toList();
	}

	private static Map<String, Object> bundle(BundleLoad load, List<Map<String, Object>> sources,
			CrashTrees crashes, CrashPicture picture) {
		SupportBundle bundle = load.bundle();
		return new Tree().text("file", bundle.getFile()).text("sha256", bundle.getSha256()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("kind", bundle.getKind().getLiteral()).text("release", bundle.getRelease()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("build", bundle.getBuild()).text("host", bundle.getHostName()) //$NON-NLS-1$ //$NON-NLS-2$
				.time("collected", bundle.getCollectedNs()).number("bytes", bundle.getSizeBytes()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("sources", sources).put("notices", bundle.getNotices().stream().map(BundleTrees::notice).toList()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("facts", HostTrees.facts(bundle, picture.crashes())).put("load", LoadTrees.of(load)) //$NON-NLS-1$ //$NON-NLS-2$
				.put("crashes", crashes.ofBundle(bundle.getSha256())).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> source(EventSource source, SourceTimes times, EventTimes precise) {
		Tree tree = new Tree().put("path", source.path()).text("format", source.formatId()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("lines", source.lines()).put("events", source.events()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("unparsedLines", source.unparsedLines()); //$NON-NLS-1$
		if (source.firstNs() != Times.UNKNOWN_NS) {
			tree.put("first", precise.text(source.firstNs(), source)).put("last", //$NON-NLS-1$//$NON-NLS-2$
					precise.text(source.lastNs(), source));
		}
		tree.text("zone", times.zone(source).map(ZoneId::getId).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		if (times.offsetNs(source) != 0) {
			tree.put("offsetSeconds", times.offsetNs(source) / 1e9); //$NON-NLS-1$
		}
		return tree.map();
	}

	private static Map<String, Object> notice(Notice notice) {
		return new Tree().put("code", notice.getCode()).text("path", notice.getPath()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("count", notice.getCount()).put("message", notice.getMessage()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
