package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.LibraryText;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Run;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Tone;
import org.plumbline.model.casefile.Workaround;

/** What to do in one list, the most pressing first, each remedy once with all findings that ask for it. */
public final class RecommendationsSection implements ReportSection {

	private record Advice(Severity severity, String remedy, String danger, List<ReportedFinding> findings) {

		String links() {
			return findings.stream().map(ReportedFinding::link).collect(Collectors.joining(", ")); //$NON-NLS-1$
		}
	}

	@Override
	public List<ReportBlock> build(ReportInput input) {
		List<ReportedFinding> findings = ReportedFinding.of(input.openedCase());
		List<Advice> advice = advice(findings);
		List<Workaround> workarounds = input.openedCase().model().getWorkarounds();
		if (advice.isEmpty() && workarounds.isEmpty()) {
			return List.of();
		}
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.RecommendationsSection_title,
				"recommendations"); //$NON-NLS-1$
		if (!advice.isEmpty()) {
			FindingText text = new FindingText(findings, input.audience());
			builder.paragraph(Messages.RecommendationsSection_intro).add(new Table("", //$NON-NLS-1$
					List.of(Column.left(Messages.RecommendationsSection_columnWhen, 3),
							Column.left(Messages.RecommendationsSection_columnWhat, 14),
							Column.left(Messages.RecommendationsSection_columnRisk, 8),
							Column.left(Messages.RecommendationsSection_columnFor, 2)),
					advice.stream().map(each -> row(each, text)).toList()));
		}
		if (!workarounds.isEmpty()) {
			workarounds(workarounds, builder);
		}
		return builder.blocks();
	}

	@Override
	public List<LibraryText> texts() {
		return List.of(
				new LibraryText(Messages.RecommendationsSection_bundleName, Messages.RecommendationsSection_bundleText),
				new LibraryText(Messages.RecommendationsSection_clockName, Messages.RecommendationsSection_clockText),
				new LibraryText(Messages.RecommendationsSection_dumpName, Messages.RecommendationsSection_dumpText),
				new LibraryText(Messages.RecommendationsSection_patchName, Messages.RecommendationsSection_patchText),
				new LibraryText(Messages.RecommendationsSection_scratchName,
						Messages.RecommendationsSection_scratchText),
				new LibraryText(Messages.RecommendationsSection_syslogName,
						Messages.RecommendationsSection_syslogText));
	}

	/** What is only worth knowing asks for nothing, unless the engineer has confirmed it. */
	private static List<Advice> advice(List<ReportedFinding> findings) {
		Map<String, Advice> byRemedy = new LinkedHashMap<>();
		for (ReportedFinding each : findings) {
			Severity severity = each.finding().severity();
			if (!each.finding().remedy().isBlank() && (severity.isAtLeast(Severity.NOTICE) || each.isConfirmed())) {
				byRemedy.computeIfAbsent(each.finding().remedy(), remedy -> new Advice(severity, remedy,
						each.finding().danger(), new ArrayList<>())).findings().add(each);
			}
		}
		return List.copyOf(byRemedy.values());
	}

	private static Table.Row row(Advice advice, FindingText text) {
		return Table.Row.of(when(advice.severity()), new Cell(steps(advice.remedy(), text), Tone.NEUTRAL),
				new Cell(text.prose(advice.danger()), Tone.NEUTRAL), Cell.marked(advice.links()));
	}

	private static Prose steps(String remedy, FindingText text) {
		List<String> steps = Steps.of(remedy);
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			if (steps.size() > 1) {
				String number = NLS.bind(Messages.RecommendationsSection_step, i + 1) + ' ';
				runs.addAll(Prose.parse(i == 0 ? number : ' ' + number).runs());
			}
			runs.addAll(text.prose(steps.get(i)).runs());
		}
		return new Prose(runs);
	}

	private static Cell when(Severity severity) {
		if (severity.isAtLeast(Severity.ERROR)) {
			return Cell.of(Messages.RecommendationsSection_now, Tone.ERROR);
		}
		return severity.isAtLeast(Severity.WARNING) ? Cell.of(Messages.RecommendationsSection_soon, Tone.WARNING)
				: Cell.of(Messages.RecommendationsSection_later, Tone.NOTICE);
	}

	private static void workarounds(List<Workaround> workarounds, ReportBuilder builder) {
		builder.heading(2, Messages.RecommendationsSection_workarounds)
				.paragraph(Messages.RecommendationsSection_workaroundsIntro).add(new Table("", //$NON-NLS-1$
						List.of(Column.left(Messages.RecommendationsSection_columnFrom, 5),
								Column.left(Messages.RecommendationsSection_columnUntil, 5),
								Column.left(Messages.RecommendationsSection_columnMeasure, 11),
								Column.left(Messages.RecommendationsSection_columnState, 3)),
						workarounds.stream().map(each -> Table.Row.of(time(each.getFromNs()), time(each.getUntilNs()),
								Cell.of(Wording.flowing(each.getText())),
								Cell.of(each.getState().isEmpty() ? Messages.RecommendationsSection_planned
										: each.getState())))
								.toList()));
	}

	private static Cell time(long timeNs) {
		return Cell.of(timeNs == Times.UNKNOWN_NS ? "" : Wording.time(timeNs)); //$NON-NLS-1$
	}
}
