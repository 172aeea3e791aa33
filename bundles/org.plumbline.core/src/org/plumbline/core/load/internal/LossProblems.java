package org.plumbline.core.load.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.event.Times;
import org.plumbline.core.load.LoadPlace;
import org.plumbline.core.load.LoadProblem;
import org.plumbline.core.load.LoadProblem.Kind;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.LogRecord;

/** Lines that the log service threw away, by what decoders of the domain {@code loss} recognise. */
final class LossProblems {

	private static final String DOMAIN = "loss"; //$NON-NLS-1$
	/** Looking at more takes time and tells nothing new. */
	private static final int MOST_LINES = 20_000;
	private static final int SAMPLES = 5;

	/** What one log says. */
	private static final class Loss {
		private long reports;
		private long lines;
		private long firstNs = Times.UNKNOWN_NS;
		private long lastNs = Times.UNKNOWN_NS;
		private final List<LoadPlace> places = new ArrayList<>();
	}

	private final Map<Integer, Loss> bySource = new HashMap<>();

	LossProblems(OpenedCase opened, IProgressMonitor monitor) {
		List<String> marks = opened.decoders().marks(DOMAIN);
		SubMonitor progress = SubMonitor.convert(monitor, marks.size() + 1);
		LongStream rows = LongStream.empty();
		for (String mark : marks) {
			rows = LongStream.concat(rows, LongStream.of(opened.events().rowsWithMark(mark, progress.split(1))));
		}
		long[] indexes = rows.distinct().map(opened.events()::indexOfRow).filter(each -> each >= 0).sorted()
				.limit(MOST_LINES).toArray();
		for (long index : indexes) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			add(opened, opened.events().record(opened.events().row(index)));
		}
	}

	private void add(OpenedCase opened, LogRecord record) {
		for (DecodedFact fact : opened.decoders().decodeLine(record.text(), Optional.empty())) {
			if (fact.domain().equals(DOMAIN)) {
				Loss loss = bySource.computeIfAbsent(record.source().index(), _ -> new Loss());
				loss.reports++;
				loss.lines += fact.values().get("count") instanceof Long lines ? lines : 0; //$NON-NLS-1$
				loss.firstNs = loss.reports == 1 ? record.timeNs() : loss.firstNs;
				loss.lastNs = record.timeNs();
				if (loss.places.size() < SAMPLES) {
					loss.places.add(new LoadPlace(record.ref(), Places.cut(record.text())));
				}
			}
		}
	}

	List<LoadProblem> of(List<EventSource> sources) {
		List<LoadProblem> problems = new ArrayList<>();
		for (EventSource each : sources) {
			Loss loss = bySource.get(each.index());
			if (loss != null) {
				String message = loss.lines == 0 ? Messages.LossProblems_lost
						: NLS.bind(Messages.LossProblems_lostLines, Long.toString(loss.lines));
				problems.add(new LoadProblem(Kind.LOST_LINES, true, each.path(), message, loss.firstNs, loss.lastNs,
						Math.max(loss.lines, loss.reports), loss.places));
			}
		}
		return problems;
	}
}
