package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Severity;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.Bullets;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.casefile.Hypothesis;
import org.plumbline.model.evidence.SupportBundle;

/** What nobody knows yet, and what would tell: the work list for the next call with the customer. */
public final class QuestionsSection implements ReportSection {

	private static final Pattern STORAGE = Pattern.compile("\\b(?:naa|eui|t10)\\.|\\bvmhba\\d"); //$NON-NLS-1$
	private static final Pattern DUMP = Pattern.compile("zdump|coredump", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final String VERIFIED = "verified"; //$NON-NLS-1$

	@Override
	public List<ReportBlock> build(ReportInput input) {
		List<ReportedFinding> findings = ReportedFinding.of(input.openedCase());
		List<Prose> questions = questions(findings);
		List<Prose> wanted = wanted(input.openedCase(), findings);
		List<Hypothesis> hypotheses = input.openedCase().model().getHypotheses();
		if (questions.isEmpty() && wanted.isEmpty() && hypotheses.isEmpty()) {
			return List.of();
		}
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.QuestionsSection_title, "questions"); //$NON-NLS-1$
		if (!hypotheses.isEmpty()) {
			builder.paragraph(Messages.QuestionsSection_hypotheses).add(hypotheses(hypotheses));
		}
		if (!questions.isEmpty()) {
			builder.paragraph(Messages.QuestionsSection_open).add(new Bullets(questions));
		}
		if (!wanted.isEmpty()) {
			builder.heading(2, Messages.QuestionsSection_collect).paragraph(input.audience() == Audience.CUSTOMER
					? Messages.QuestionsSection_collectForCustomer
					: Messages.QuestionsSection_collectIntro).add(new Bullets(wanted));
		}
		return builder.blocks();
	}

	private static Table hypotheses(List<Hypothesis> hypotheses) {
		return new Table("", List.of(Column.left(Messages.QuestionsSection_columnCause, 12), //$NON-NLS-1$
				Column.right(Messages.QuestionsSection_columnFor, 3),
				Column.right(Messages.QuestionsSection_columnAgainst, 3),
				Column.left(Messages.QuestionsSection_columnState, 4)),
				hypotheses.stream().map(QuestionsSection::row).toList());
	}

	private static Table.Row row(Hypothesis hypothesis) {
		long against = hypothesis.getArguments().stream().filter(each -> each.isAgainst()).count();
		String text = Wording.flowing(hypothesis.getText());
		return Table.Row.of(Cell.marked("**" + hypothesis.getTitle().replace("*", "") + "** " + text), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Cell.of(Wording.count(hypothesis.getArguments().size() - against)), Cell.of(Wording.count(against)),
				state(hypothesis.getState()));
	}

	private static Cell state(String state) {
		return switch (state) {
		case "likely" -> Cell.of(Messages.QuestionsSection_likely, Tone.WARNING); //$NON-NLS-1$
		case "proved" -> Cell.of(Messages.QuestionsSection_proved, Tone.GOOD); //$NON-NLS-1$
		case "refuted" -> Cell.of(Messages.QuestionsSection_refuted, Tone.NEUTRAL); //$NON-NLS-1$
		default -> Cell.of(Messages.QuestionsSection_stillOpen, Tone.NOTICE);
		};
	}

	private static List<Prose> questions(List<ReportedFinding> findings) {
		List<Prose> questions = new ArrayList<>();
		for (ReportedFinding each : findings) {
			boolean doubtful = !each.finding().confidence().equals(VERIFIED) && !each.isConfirmed();
			if (doubtful && each.finding().severity().isAtLeast(Severity.NOTICE)) {
				questions.add(Prose.parse(NLS.bind(Messages.QuestionsSection_doubt, each.link(),
						each.finding().title().replace("*", "")))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return questions;
	}

	private static List<Prose> wanted(OpenedCase openedCase, List<ReportedFinding> findings) {
		List<Prose> wanted = new ArrayList<>();
		CaseHosts.missing(openedCase).forEach(
				each -> wanted.add(Prose.of(NLS.bind(Messages.QuestionsSection_bundle, each.getName()))));
		openedCase.bundles().stream().filter(SupportBundle::isPartial)
				.forEach(each -> wanted.add(Prose.of(NLS.bind(Messages.QuestionsSection_again, each.getName()))));
		findings.stream().filter(each -> isGrave(each) && mentions(each.finding(), STORAGE)).findFirst()
				.ifPresent(each -> wanted.add(array(each)));
		findings.stream().filter(each -> mentions(each.finding(), DUMP)).findFirst().ifPresent(
				each -> wanted.add(Prose.parse(NLS.bind(Messages.QuestionsSection_dumps, each.link()))));
		MissingEvidence.atHand(openedCase).forEach(each -> wanted.add(Prose.parse(each)));
		if (findings.stream().anyMatch(QuestionsSection::isGrave)) {
			wanted.add(Prose.of(Messages.QuestionsSection_management));
		}
		return wanted;
	}

	private static Prose array(ReportedFinding finding) {
		return Prose.parse(NLS.bind(Messages.QuestionsSection_array,
				Wording.span(finding.finding().firstNs(), finding.finding().lastNs()), finding.link()));
	}

	private static boolean isGrave(ReportedFinding reported) {
		return reported.finding().severity().isAtLeast(Severity.WARNING);
	}

	private static boolean mentions(Finding finding, Pattern what) {
		return finding.evidence().stream().anyMatch(each -> what.matcher(each.text()).find());
	}
}
