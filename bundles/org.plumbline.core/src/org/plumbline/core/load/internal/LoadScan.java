package org.plumbline.core.load.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.core.load.LogChain;
import org.plumbline.core.load.BundleLoad;
import org.plumbline.core.load.LoadProblem;
import org.plumbline.core.load.MemberLoad;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.evidence.Member;
import org.plumbline.model.evidence.SupportBundle;

/** Makes the load report: one pass over the columns, then the problems of each bundle. One thread. */
public final class LoadScan {

	private static final int SAMPLES = 5;
	private static final int OFTEN = 1 << 14;
	private static final Comparator<LoadProblem> ORDER = Comparator.comparing((LoadProblem each) -> !each.warning())
			.thenComparing(LoadProblem::kind).thenComparing(LoadProblem::path).thenComparingLong(LoadProblem::fromNs);

	/** What the pass found out about the logs of one bundle. */
	record BundleScan(Map<LogChain, Silences> silences, Silences together, Map<Integer, List<Long>> unparsedRows) {

		BundleScan() {
			this(new HashMap<>(), new Silences(), new HashMap<>());
		}
	}

	private final OpenedCase opened;
	private final EventStore events;
	private final IProgressMonitor monitor;
	private final Map<String, BundleScan> scans = new HashMap<>();

	public LoadScan(OpenedCase opened, IProgressMonitor monitor) {
		this.opened = opened;
		this.events = opened.events();
		this.monitor = monitor;
	}

	/** Returns what was read of each bundle. */
	public List<BundleLoad> run() {
		pass();
		LossProblems losses = new LossProblems(opened, monitor);
		return opened.bundles().stream().map(each -> bundle(each, losses)).toList();
	}

	private void pass() {
		List<EventSource> sources = events.sources();
		BundleScan[] bundleOf = new BundleScan[sources.size()];
		Silences[] chainOf = new Silences[sources.size()];
		for (EventSource each : sources) {
			bundleOf[each.index()] = scans.computeIfAbsent(each.bundleSha256(), _ -> new BundleScan());
			chainOf[each.index()] = bundleOf[each.index()].silences().computeIfAbsent(LogChain.of(each.path()),
					_ -> new Silences());
		}
		// between lines that a case quotes of a bundle that is not at hand there is silence that tells nothing
		boolean[] whole = new boolean[sources.size()];
		opened.atHand().forEach(bundle -> sources.stream()
				.filter(each -> each.bundleSha256().equals(bundle.getSha256()))
				.forEach(each -> whole[each.index()] = true));
		int[] samples = new int[sources.size()];
		for (long index = 0; index < events.size(); index++) {
			if (index % OFTEN == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			long row = events.row(index);
			int source = events.source(row);
			long time = events.timeOfRow(row);
			if (time != Times.UNKNOWN_NS && whole[source]) {
				chainOf[source].next(row, time);
				bundleOf[source].together().next(row, time);
			}
			if (samples[source] < SAMPLES && events.isUnparsed(row)) {
				samples[source]++;
				bundleOf[source].unparsedRows().computeIfAbsent(source, _ -> new ArrayList<>()).add(row);
			}
		}
	}

	private BundleLoad bundle(SupportBundle bundle, LossProblems losses) {
		BundleScan scan = scans.getOrDefault(bundle.getSha256(), new BundleScan());
		List<EventSource> sources = events.sources().stream()
				.filter(each -> each.bundleSha256().equals(bundle.getSha256())).toList();
		Places places = new Places(events);
		List<LoadProblem> problems = new ArrayList<>(BundleProblems.of(bundle));
		new MemberProblems(places, scan.unparsedRows()).addTo(problems, bundle, sources);
		new ChainProblems(places, scan).addTo(problems, bundle);
		problems.addAll(losses.of(sources));
		problems.sort(ORDER);
		Map<String, List<LoadProblem>> byPath = new HashMap<>();
		problems.forEach(each -> byPath.computeIfAbsent(each.path(), _ -> new ArrayList<>()).add(each));
		Map<String, EventSource> sourceOf = new HashMap<>();
		sources.forEach(each -> sourceOf.put(each.path(), each));
		List<MemberLoad> members = bundle.getMembers().stream().sorted(Comparator.comparing(Member::getPath))
				.map(each -> member(each, Optional.ofNullable(sourceOf.get(each.getPath())),
						byPath.getOrDefault(each.getPath(), List.of())))
				.toList();
		return new BundleLoad(bundle, members, problems);
	}

	private static MemberLoad member(Member member, Optional<EventSource> source, List<LoadProblem> problems) {
		return new MemberLoad(member.getPath(), member.getSizeBytes(), member.getTakenFor(),
				kind(member.getTakenFor(), source.isPresent()), source, problems);
	}

	/** Ids of contributions have dots; what was not read has a word. */
	private static MemberLoad.Kind kind(String takenFor, boolean hasEvents) {
		if (hasEvents) {
			return MemberLoad.Kind.LOG;
		}
		return takenFor.equals("duplicate") ? MemberLoad.Kind.DUPLICATE //$NON-NLS-1$
				: takenFor.indexOf('.') > 0 ? MemberLoad.Kind.OUTPUT : MemberLoad.Kind.OTHER;
	}
}
