package org.plumbline.esxi.section;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.load.BundleLoad;
import org.plumbline.core.load.LoadProblem;
import org.plumbline.core.load.LoadReport;
import org.plumbline.core.load.MemberLoad;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Tone;

/**
 * What was read of each bundle and what is missing in it: silences, lost rotations, lines nobody understood, what the
 * collector and the log service lost. Notices of the import stand in {@link LimitsSection}.
 */
public final class LoadSection implements ReportSection {

	private static final int MOST_FOR_CUSTOMER = 20;
	private static final int MOST = 100;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		LoadReport report = LoadReport.of(input.openedCase(), new NullProgressMonitor());
		ReportBuilder builder = new ReportBuilder();
		if (report.bundles().isEmpty()) {
			return builder.blocks();
		}
		builder.heading(1, Messages.LoadSection_title, "load").paragraph(Messages.LoadSection_intro); //$NON-NLS-1$
		report.bundles().forEach(each -> bundle(each, input.audience(), builder));
		return builder.blocks();
	}

	private static void bundle(BundleLoad load, Audience audience, ReportBuilder builder) {
		builder.heading(2, load.bundle().getName()).paragraph(NLS.bind(Messages.LoadSection_sums,
				new Object[] { Wording.count(load.members().size()), Wording.count(load.count(MemberLoad.Kind.LOG)),
						Wording.count(load.lines()), Wording.count(load.unparsedLines()),
						Wording.count(load.count(MemberLoad.Kind.OUTPUT)),
						Wording.count(load.count(MemberLoad.Kind.DUPLICATE)),
						Wording.count(load.count(MemberLoad.Kind.OTHER)) }));
		boolean customer = audience == Audience.CUSTOMER;
		List<LoadProblem> problems = load.problems().stream()
				.filter(each -> each.kind() != LoadProblem.Kind.NOTICE && (each.warning() || !customer)).toList();
		if (problems.isEmpty()) {
			builder.paragraph(Messages.LoadSection_nothing);
			return;
		}
		int most = customer ? MOST_FOR_CUSTOMER : MOST;
		builder.add(new Table("", List.of(Column.left(Messages.LoadSection_columnProblem, 12), //$NON-NLS-1$
				Column.left(Messages.LoadSection_columnWhere, 8), Column.left(Messages.LoadSection_columnWhen, 7)),
				problems.stream().limit(most).map(LoadSection::row).toList()));
		if (problems.size() > most) {
			builder.paragraph(NLS.bind(Messages.LoadSection_more, problems.size() - most));
		}
	}

	private static Table.Row row(LoadProblem problem) {
		String when = problem.fromNs() == Times.UNKNOWN_NS ? "" //$NON-NLS-1$
				: Wording.roughSpan(problem.fromNs(), problem.toNs());
		return Table.Row.of(Cell.of(problem.message(), problem.warning() ? Tone.WARNING : Tone.NEUTRAL),
				problem.path().isEmpty() ? Cell.of("") : Cell.code(problem.path()), Cell.of(when)); //$NON-NLS-1$
	}
}
