package org.plumbline.core.load.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.load.LoadPlace;
import org.plumbline.core.load.LoadProblem;
import org.plumbline.core.load.LoadProblem.Kind;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.evidence.Member;
import org.plumbline.model.evidence.SupportBundle;

/** Logs that say nothing, or that nobody understood. A log that yields nothing is a warning, never silence. */
final class MemberProblems {

	/** Files that are called a log; others in the folders of logs may be anything. */
	private static final Pattern LOG = Pattern.compile("(?:.*/)?[^/]*\\.log(?:[.-][^/]*)?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	/** Of a hundred lines; below, a few odd lines are no loss. */
	private static final int MANY_PERCENT = 10;
	private static final int SAMPLES = 5;

	private final Places places;
	private final Map<Integer, List<Long>> unparsedRows;

	MemberProblems(Places places, Map<Integer, List<Long>> unparsedRows) {
		this.places = places;
		this.unparsedRows = unparsedRows;
	}

	void addTo(List<LoadProblem> problems, SupportBundle bundle, List<EventSource> sources) {
		for (Member each : bundle.getMembers()) {
			if (each.getTakenFor().equals("binary")) { //$NON-NLS-1$
				problems.add(LoadProblem.of(Kind.NOT_TEXT, LOG.matcher(each.getPath()).matches(), each.getPath(),
						Messages.MemberProblems_notText, 1, List.of()));
			}
		}
		sources.forEach(each -> addTo(problems, each));
	}

	private void addTo(List<LoadProblem> problems, EventSource source) {
		if (source.lines() == 0) {
			add(problems, Kind.EMPTY_LOG, true, source, Messages.MemberProblems_empty, 1, List.of());
			return;
		}
		if (source.formatId().isEmpty()) {
			add(problems, Kind.NOT_UNDERSTOOD, true, source, Messages.MemberProblems_notUnderstood, source.lines(),
					samples(source));
		} else if (source.unparsedLines() > 0) {
			boolean many = source.unparsedLines() * 100 > source.lines() * MANY_PERCENT;
			add(problems, Kind.UNPARSED_LINES, many, source,
					NLS.bind(Messages.MemberProblems_unparsed, Long.toString(source.unparsedLines()),
							Long.toString(source.lines())),
					source.unparsedLines(), samples(source));
		}
		if (source.firstNs() == Times.UNKNOWN_NS && !source.formatId().isEmpty()) {
			add(problems, Kind.NO_TIME, true, source, Messages.MemberProblems_noTime, 1, List.of());
		}
	}

	private static void add(List<LoadProblem> problems, Kind kind, boolean warning, EventSource source,
			String message, long count, List<LoadPlace> places) {
		problems.add(LoadProblem.of(kind, warning, source.path(), message, count, places));
	}

	private List<LoadPlace> samples(EventSource source) {
		List<Long> rows = new ArrayList<>(unparsedRows.getOrDefault(source.index(), List.of()));
		return places.of(rows.subList(0, Math.min(SAMPLES, rows.size())));
	}
}
