package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.counter.CounterFile;
import org.plumbline.core.counter.CounterSeries;
import org.plumbline.core.counter.CounterSource;
import org.plumbline.core.counter.Counters;
import org.plumbline.core.event.Times;

/**
 * {@code counters BUNDLE… | FILE.csv [--name TEXT] [--points N] [--json]}: counters over time, of the memory of hosts
 * as bundles and logs tell of it, or of a batch file of esxtop. Of a file without {@code --name} the names only.
 */
final class CountersCommand implements Command {

	private static final int USUAL_POINTS = 100;
	private static final int MOST_POINTS = 100_000;
	private static final int MOST_SERIES = 1000;

	@Override
	public Set<String> valued() {
		return Set.of("name", "points"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Set<String> flags() {
		return Set.of("json"); //$NON-NLS-1$
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		int points = arguments.has("points") //$NON-NLS-1$
				? (int) Session.number(arguments.value("points").orElseThrow(), 2, MOST_POINTS) //$NON-NLS-1$
				: USUAL_POINTS;
		IProgressMonitor monitor = new NullProgressMonitor();
		if (arguments.words().size() == 1 && arguments.words().getFirst().matches("(?i).*\\.csv(?:\\.gz)?")) { //$NON-NLS-1$
			CounterFile file = CounterFile.open(Path.of(arguments.words().getFirst()));
			write(file, arguments, points, arguments.has("name"), session, monitor); //$NON-NLS-1$
			return Session.DONE;
		}
		try (OpenedCase opened = session.open(arguments, arguments.words(), false)) {
			write(opened.memory(monitor), arguments, points, true, session, monitor);
			return Session.exitCode(opened);
		}
	}

	private static void write(CounterSource source, Arguments arguments, int points, boolean values, Session session,
			IProgressMonitor monitor) throws IOException {
		String wanted = arguments.value("name").orElse("").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		List<Integer> chosen = IntStream.range(0, source.columns().size())
				.filter(each -> source.columns().get(each).toLowerCase(Locale.ROOT).contains(wanted)).boxed().toList();
		Counters read = values
				? source.read(chosen.stream().limit(MOST_SERIES).toList(), points, ZoneOffset.UTC, monitor)
				: new Counters(chosen.stream().map(each -> new CounterSeries(source.columns().get(each), List.of()))
						.toList(), 0, 0);
		int leftOut = chosen.size() - read.series().size();
		if (arguments.has("json")) { //$NON-NLS-1$
			JsonTree.write(session.terminal().out(), tree(source, read, leftOut));
		} else {
			print(read, leftOut, new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8));
		}
	}

	private static Map<String, Object> tree(CounterSource source, Counters read, int leftOut) {
		Tree tree = new Tree().text("zone", source.zone()) //$NON-NLS-1$
				.put("counters", read.series().stream().map(CountersCommand::tree).toList()); //$NON-NLS-1$
		return tree.number("unreadableRows", read.unreadableRows() == 0 ? -1 : read.unreadableRows()) //$NON-NLS-1$
				.number("leftOut", leftOut == 0 ? -1 : leftOut).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> tree(CounterSeries series) {
		List<Map<String, Object>> points = new ArrayList<>();
		for (CounterSeries.Point each : series.points()) {
			Tree point = new Tree().time("time", each.timeNs()).put("value", each.mean()); //$NON-NLS-1$ //$NON-NLS-2$
			if (each.least() != each.most()) {
				point.put("least", each.least()).put("most", each.most()); //$NON-NLS-1$ //$NON-NLS-2$
			}
			points.add(point.map());
		}
		return new Tree().put("counter", series.column()).list("points", points).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void print(Counters read, int leftOut, PrintStream out) {
		for (CounterSeries series : read.series()) {
			out.println(series.column());
			series.points().forEach(each -> out.println("  " + Times.rfc3339(each.timeNs()) + ' ' //$NON-NLS-1$
					+ number(each.mean())));
		}
		if (leftOut > 0) {
			out.println(NLS.bind(Messages.CountersCommand_more, leftOut));
		}
		out.flush();
	}

	private static String number(double value) {
		boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
		return String.format(Locale.ROOT, whole ? "%.0f" : "%.3f", value); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
