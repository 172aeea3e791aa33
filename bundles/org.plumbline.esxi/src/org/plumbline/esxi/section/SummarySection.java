package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.casefile.ReportPlan;

/** One page for who reads no other: what happened, why, what to do; the worst finding first. */
public final class SummarySection implements ReportSection {

	/** More than this is no summary; the rest stands with the findings. */
	private static final int MOST_TOLD = 2;
	private static final String ID = "org.plumbline.esxi.section.summary"; //$NON-NLS-1$

	@Override
	public List<ReportBlock> build(ReportInput input) {
		List<ReportedFinding> findings = ReportedFinding.of(input.openedCase());
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.SummarySection_title, "summary"); //$NON-NLS-1$
		Steps.paragraphs(input.openedCase().model().getSummary()).forEach(builder::paragraph);
		scope(input, findings, builder);
		FindingText text = new FindingText(findings, input.audience());
		told(findings).forEach(each -> tell(each, text, builder));
		if (findings.size() > 1) {
			builder.add(table(findings));
		}
		List<KeyValues.Entry> words = input.audience() == Audience.CUSTOMER ? words(findings) : List.of();
		if (!words.isEmpty()) {
			builder.heading(2, Messages.SummarySection_words).add(new KeyValues(words));
		}
		return builder.blocks();
	}

	private static List<ReportedFinding> told(List<ReportedFinding> findings) {
		return findings.stream().filter(each -> isGrave(each) || each.number() == 1).limit(MOST_TOLD).toList();
	}

	/** Returns the words that the summary of a report explains, so that no later page explains them again. */
	static List<KeyValues.Entry> explained(ReportInput input) {
		ReportPlan plan = input.openedCase().model().getReportPlan();
		boolean printed = plan == null || plan.getSections().isEmpty() || plan.getSections().contains(ID);
		return printed && input.audience() == Audience.CUSTOMER ? words(ReportedFinding.of(input.openedCase()))
				: List.of();
	}

	private static boolean isGrave(ReportedFinding reported) {
		return reported.finding().severity().isAtLeast(Severity.ERROR);
	}

	private static void scope(ReportInput input, List<ReportedFinding> findings, ReportBuilder builder) {
		List<String> hosts = CaseHosts.names(input.openedCase());
		String who = hosts.isEmpty() ? Messages.SummarySection_noHost : String.join(", ", hosts); //$NON-NLS-1$
		EventSpan span = EventSpan.of(input.openedCase());
		String read = span.isEmpty() ? NLS.bind(Messages.SummarySection_scopeWithoutLogs, who)
				: NLS.bind(Messages.SummarySection_scope, new Object[] { who, Wording.count(span.events()),
						Wording.day(span.fromNs()), Wording.day(span.toNs()) });
		builder.paragraph(read + ' ' + outcome(findings));
	}

	private static String outcome(List<ReportedFinding> findings) {
		if (findings.isEmpty()) {
			return Messages.SummarySection_noFindings;
		}
		if (findings.size() == 1) {
			return Messages.SummarySection_oneFinding;
		}
		long grave = findings.stream().filter(SummarySection::isGrave).count();
		return grave == 0 ? NLS.bind(Messages.SummarySection_findingsNoneGrave, findings.size())
				: NLS.bind(Messages.SummarySection_findings, findings.size());
	}

	private static void tell(ReportedFinding reported, FindingText text, ReportBuilder builder) {
		Finding finding = reported.finding();
		builder.heading(2, finding.title());
		List<KeyValues.Entry> entries = new ArrayList<>();
		add(Messages.SummarySection_what, text.prose(finding.summary()), entries);
		add(Messages.SummarySection_why, text.prose(finding.explanation()), entries);
		add(Messages.SummarySection_remedy, text.prose(finding.remedy()), entries);
		add(Messages.SummarySection_danger, text.prose(finding.danger()), entries);
		entries.add(new KeyValues.Entry(Messages.SummarySection_sure,
				Prose.parse(FindingsSection.confidence(finding.confidence()) + ' '
						+ NLS.bind(Messages.SummarySection_details, reported.link()))));
		builder.add(new KeyValues(entries));
	}

	private static void add(String key, Prose text, List<KeyValues.Entry> entries) {
		if (!text.isEmpty()) {
			entries.add(new KeyValues.Entry(key, text));
		}
	}

	private static Table table(List<ReportedFinding> findings) {
		List<Column> columns = List.of(Column.left(Messages.SummarySection_columnNumber, 2),
				Column.left(Messages.SummarySection_columnFinding, 14),
				Column.left(Messages.SummarySection_columnSeverity, 6),
				Column.left(Messages.SummarySection_columnFirst, 8),
				Column.right(Messages.SummarySection_columnEvents, 4),
				Column.left(Messages.SummarySection_columnReview, 4));
		return new Table(Messages.SummarySection_table, columns,
				findings.stream().map(SummarySection::row).toList());
	}

	private static Table.Row row(ReportedFinding reported) {
		Finding finding = reported.finding();
		return Table.Row.of(Cell.marked(reported.link()), Cell.of(finding.title()),
				Cell.of(ToneOf.word(finding.severity()), ToneOf.severity(finding.severity())),
				Cell.of(Wording.time(finding.firstNs())), Cell.of(Wording.count(finding.count())),
				Cell.of(reported.review()));
	}

	private static List<KeyValues.Entry> words(List<ReportedFinding> findings) {
		List<ReportedFinding> told = told(findings);
		if (told.isEmpty()) {
			return List.of();
		}
		Stream<String> texts = Stream.concat(findings.stream().map(each -> each.finding().title()),
				told.stream().map(ReportedFinding::finding).flatMap(each -> Stream.of(each.summary(),
						each.explanation(), each.remedy(), each.danger())));
		return Terms.explaining(String.join("\n", texts.toList())); //$NON-NLS-1$
	}
}
