package org.plumbline.core.load.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.load.LogChain;
import org.plumbline.core.load.LoadProblem;
import org.plumbline.core.load.LoadProblem.Kind;
import org.plumbline.core.load.internal.LoadScan.BundleScan;
import org.plumbline.core.load.internal.Silences.Silence;
import org.plumbline.model.evidence.Member;
import org.plumbline.model.evidence.SupportBundle;

/** Silences that are too long, and files that are missing in a rotation. */
final class ChainProblems {

	/** The longest ones of a log say enough. */
	private static final int MOST_GAPS = 4;
	/** A text has no numbers to count, so a name with a dot in it is no member of a rotation. */
	private static final Set<String> NOT_LOGS = Set.of("other", "link", "special", "bundle", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Places places;
	private final BundleScan scan;

	ChainProblems(Places places, BundleScan scan) {
		this.places = places;
		this.scan = scan;
	}

	void addTo(List<LoadProblem> problems, SupportBundle bundle) {
		addGaps(problems);
		Map<LogChain, List<String>> files = new HashMap<>();
		for (Member each : bundle.getMembers()) {
			LogChain chain = LogChain.of(each.getPath());
			if (!NOT_LOGS.contains(each.getTakenFor()) && scan.silences().containsKey(chain)) {
				files.computeIfAbsent(chain, _ -> new ArrayList<>()).add(each.getPath());
			}
		}
		files.forEach((chain, paths) -> {
			List<Integer> missing = LogChain.missing(paths);
			if (!missing.isEmpty()) {
				String numbers = missing.stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
				String shown = paths.stream().sorted().findFirst().orElseThrow();
				problems.add(LoadProblem.of(Kind.MISSING_ROTATION, true, shown,
						NLS.bind(Messages.ChainProblems_missing, chain.name(), numbers), missing.size(), List.of()));
			}
		});
	}

	/** A silence of all logs together is one problem of the host, not one of each log. */
	private void addGaps(List<LoadProblem> problems) {
		List<Silence> together = scan.silences().size() > 1 ? scan.together().longest() : List.of();
		List<Silence> shared = new ArrayList<>();
		for (Silences silences : scan.silences().values()) {
			int shown = 0;
			for (Silence gap : silences.gaps()) {
				Silence all = together.stream().filter(gap::isWithin).findFirst().orElse(gap);
				if (all != gap && !shared.contains(all)) {
					shared.add(all);
				} else if (all == gap && shown++ < MOST_GAPS) {
					problems.add(gap(gap));
				}
			}
		}
		shared.forEach(each -> problems.add(problem(Kind.GAP, false, "", //$NON-NLS-1$
				NLS.bind(Messages.ChainProblems_allSilent, length(each)), each)));
	}

	private LoadProblem gap(Silence gap) {
		String before = places.path(gap.fromRow());
		String after = places.path(gap.toRow());
		return before.equals(after)
				? problem(Kind.GAP, true, after, NLS.bind(Messages.ChainProblems_silent, length(gap)), gap)
				: problem(Kind.ROTATION_GAP, true, after,
						NLS.bind(Messages.ChainProblems_betweenFiles, new Object[] { length(gap), before, after }),
						gap);
	}

	private LoadProblem problem(Kind kind, boolean warning, String path, String message, Silence gap) {
		return new LoadProblem(kind, warning, path, message, gap.fromNs(), gap.toNs(), 1,
				List.of(places.of(gap.fromRow()), places.of(gap.toRow())));
	}

	private static String length(Silence gap) {
		Duration length = Duration.ofNanos(gap.lengthNs());
		if (length.toDays() > 1) {
			return NLS.bind(Messages.ChainProblems_days, Long.toString(length.toDays()),
					Integer.toString(length.toHoursPart()));
		}
		return length.toHours() > 0
				? NLS.bind(Messages.ChainProblems_hours, Long.toString(length.toHours()),
						Integer.toString(length.toMinutesPart()))
				: NLS.bind(Messages.ChainProblems_minutes, Long.toString(length.toMinutes()));
	}
}
