package org.plumbline.ui.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.load.BundleLoad;
import org.plumbline.core.load.LoadPlace;
import org.plumbline.core.load.LoadProblem;
import org.plumbline.core.load.LoadReport;
import org.plumbline.core.load.MemberLoad;
import org.plumbline.core.store.EventSource;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.DisplayTime;

/** Makes the lines of the load report: per bundle warnings first, then what is worth knowing, then all members. */
final class LoadTree {

	private final DisplayTime times;
	private final UnaryOperator<String> names;

	/** @param names gives the name for people of the id of a format or parser */
	LoadTree(DisplayTime times, UnaryOperator<String> names) {
		this.times = times;
		this.names = names;
	}

	/** Returns the top lines: the bundles. */
	List<LoadNode> of(LoadReport report) {
		return report.bundles().stream().map(this::bundle).toList();
	}

	private LoadNode bundle(BundleLoad load) {
		List<LoadNode> groups = new ArrayList<>();
		problems(groups, load, true, Messages.LoadTree_warnings, "severityWarning"); //$NON-NLS-1$
		problems(groups, load, false, Messages.LoadTree_notes, "severityInfo"); //$NON-NLS-1$
		members(groups, load, MemberLoad.Kind.LOG, Messages.LoadTree_logs);
		members(groups, load, MemberLoad.Kind.OUTPUT, Messages.LoadTree_outputs);
		members(groups, load, MemberLoad.Kind.DUPLICATE, Messages.LoadTree_duplicates);
		members(groups, load, MemberLoad.Kind.OTHER, Messages.LoadTree_others);
		String host = load.bundle().getHostName();
		Row row = new Row(load.bundle().getName(), host).lines(load.lines()).unknown(load.unparsedLines())
				.size(load.bundle().getSizeBytes());
		return row.node("bundle", load.warnings() > 0, Optional.empty(), -1, groups); //$NON-NLS-1$
	}

	private void problems(List<LoadNode> groups, BundleLoad load, boolean warning, String title, String icon) {
		List<LoadNode> lines = load.problems().stream().filter(each -> each.warning() == warning)
				.map(each -> problem(each, icon)).toList();
		if (!lines.isEmpty()) {
			groups.add(new Row(NLS.bind(title, Amounts.count(lines.size())), "").node(icon, warning, //$NON-NLS-1$
					Optional.empty(), -1, lines));
		}
	}

	private LoadNode problem(LoadProblem problem, String icon) {
		List<LoadNode> places = problem.places().stream().map(this::place).toList();
		return new Row(problem.message(), problem.path()).lines(problem.count() == 1 ? -1 : problem.count())
				.span(problem.fromNs(), problem.toNs())
				.node(icon, problem.warning(), problem.places().stream().map(LoadPlace::ref).findFirst(), -1, places);
	}

	private LoadNode place(LoadPlace place) {
		return new Row(place.text(), NLS.bind(Messages.LoadTree_place, place.ref().path(), place.ref().line()))
				.node("", false, Optional.of(place.ref()), -1, List.of()); //$NON-NLS-1$
	}

	private void members(List<LoadNode> groups, BundleLoad load, MemberLoad.Kind kind, String title) {
		List<LoadNode> lines = load.members().stream().filter(each -> each.kind() == kind).map(this::member).toList();
		if (!lines.isEmpty()) {
			String icon = kind == MemberLoad.Kind.LOG ? "events" : "folder"; //$NON-NLS-1$ //$NON-NLS-2$
			groups.add(new Row(NLS.bind(title, Amounts.count(lines.size())), "").node(icon, false, Optional.empty(), //$NON-NLS-1$
					-1, lines));
		}
	}

	private LoadNode member(MemberLoad member) {
		Row row = new Row(member.path(), taken(member)).size(member.sizeBytes());
		member.source().ifPresent(each -> source(row, each));
		List<LoadNode> problems = member.problems().stream()
				.map(each -> problem(each, each.warning() ? "severityWarning" : "severityInfo")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		String plain = member.takenFor().equals("text") ? "sourceUnknown" : "source"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return row.node(member.hasWarning() ? "severityWarning" : plain, member.hasWarning(), Optional.empty(), //$NON-NLS-1$
				member.source().map(EventSource::index).orElse(-1), problems);
	}

	private static void source(Row row, EventSource source) {
		row.lines(source.lines()).unknown(source.unparsedLines()).span(source.firstNs(), source.lastNs());
	}

	private String taken(MemberLoad member) {
		if (member.source().filter(each -> each.lines() == 0).isPresent()) {
			return Messages.LoadTree_empty;
		}
		return switch (member.takenFor()) {
		case "text" -> Messages.LoadTree_text; //$NON-NLS-1$
		case "duplicate" -> Messages.LoadTree_duplicate; //$NON-NLS-1$
		case "binary" -> Messages.LoadTree_binary; //$NON-NLS-1$
		case "link" -> Messages.LoadTree_link; //$NON-NLS-1$
		case "special" -> Messages.LoadTree_special; //$NON-NLS-1$
		case "bundle" -> Messages.LoadTree_bundle; //$NON-NLS-1$
		case "", "other" -> Messages.LoadTree_other; //$NON-NLS-1$ //$NON-NLS-2$
		default -> names.apply(member.takenFor());
		};
	}

	/** The cells of one line. */
	private final class Row {

		private final String[] cells = new String[LoadColumn.values().length];
		private final Comparable<?>[] keys = new Comparable<?>[cells.length];

		Row(String name, String what) {
			Arrays.fill(cells, ""); //$NON-NLS-1$
			Arrays.fill(keys, Long.MIN_VALUE);
			text(LoadColumn.NAME, name);
			text(LoadColumn.WHAT, what);
		}

		private void text(LoadColumn column, String text) {
			cells[column.ordinal()] = text;
			keys[column.ordinal()] = text;
		}

		private void number(LoadColumn column, long value, String shown) {
			cells[column.ordinal()] = shown;
			keys[column.ordinal()] = value;
		}

		Row lines(long lines) {
			if (lines >= 0) {
				number(LoadColumn.LINES, lines, Amounts.count(lines));
			}
			return this;
		}

		Row unknown(long lines) {
			number(LoadColumn.UNKNOWN, lines, lines == 0 ? "" : Amounts.count(lines)); //$NON-NLS-1$
			return this;
		}

		Row size(long bytes) {
			if (bytes >= 0) {
				number(LoadColumn.SIZE, bytes, Amounts.bytes(bytes));
			}
			return this;
		}

		Row span(long fromNs, long toNs) {
			number(LoadColumn.FIRST, fromNs, times.seconds(fromNs));
			number(LoadColumn.LAST, toNs, times.seconds(toNs));
			return this;
		}

		LoadNode node(String icon, boolean warning, Optional<org.plumbline.model.EvidenceRef> place, int source,
				List<LoadNode> children) {
			return new LoadNode(icon, List.of(cells), List.of(keys), warning, place, source, children);
		}
	}
}
