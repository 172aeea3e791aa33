package org.plumbline.ui.knowledge;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.RuleCheckFailure;
import org.plumbline.core.rule.RuleTrial;
import org.plumbline.model.EvidenceRef;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.DisplayTime;

/** What came of a trial, for reading; the lines of findings are links. */
final class TrialContent {

	private static final int MOST_LINES = 5;

	private final Consumer<EvidenceRef> jump;
	private final DisplayTime times = DisplayTime.current();
	private final RichContent content = new RichContent();

	/** @param jump shows a line of evidence */
	TrialContent(Consumer<EvidenceRef> jump) {
		this.jump = jump;
	}

	RichContent of(TrialFiles files, TrialJob.Result result) {
		content.title(NLS.bind(Messages.TrialContent_title, files.name()));
		content.box(Messages.TrialContent_failed, result.failure(), Colours.DANGER_SOFT);
		result.outcome().ifPresent(outcome -> outcome(outcome, result.onCase()));
		return content;
	}

	private void outcome(RuleTrial.Outcome outcome, boolean onCase) {
		List<Finding> findings = outcome.run().findings();
		content.paragraph(NLS.bind(Messages.TrialContent_sums, new Object[] { Amounts.count(outcome.tried().size()),
				Amounts.count(outcome.failures().size()), Amounts.count(findings.size()) }));
		if (outcome.failures().isEmpty()) {
			content.paragraph(Messages.TrialContent_good, Colours.GOOD);
		} else {
			content.heading(Messages.TrialContent_failures);
			outcome.failures().forEach(this::failure);
		}
		if (!onCase) {
			content.muted(Messages.TrialContent_noCase);
			return;
		}
		content.heading(Messages.TrialContent_findings);
		content.muted(findings.isEmpty() ? Messages.TrialContent_none : Messages.TrialContent_notInCase);
		findings.forEach(this::finding);
		if (!outcome.run().skipped().isEmpty()) {
			content.heading(Messages.TrialContent_skipped);
			outcome.run().skipped().forEach(each -> content
					.bullet(NLS.bind(Messages.TrialContent_skippedRule, each.rule(), each.reason())));
		}
	}

	private void failure(RuleCheckFailure failure) {
		String place = failure.line() > 0
				? NLS.bind(Messages.KnowledgeContent_place, failure.file(), failure.line()) : failure.file();
		content.strong(place, Colours.TEXT);
		content.words("  " + failure.rule(), Colours.TEXT_MUTED).endLine(); //$NON-NLS-1$
		content.paragraph(failure.message());
	}

	private void finding(Finding finding) {
		content.gap();
		content.strong(finding.severity().label(), Colours.severity(finding.severity()));
		content.words("  " + finding.title(), Colours.TEXT); //$NON-NLS-1$
		content.words("  " + NLS.bind(Messages.KnowledgeContent_found, Amounts.count(finding.count()), //$NON-NLS-1$
				String.join(", ", finding.hosts())), Colours.TEXT_MUTED).endLine(); //$NON-NLS-1$
		content.paragraph(finding.summary());
		int number = 1;
		for (EvidenceItem line : finding.evidence().stream().limit(MOST_LINES).toList()) {
			String head = NLS.bind(Messages.TrialContent_line,
					new Object[] { times.seconds(line.timeNs()), line.source(), Amounts.count(line.line()) });
			content.quote(number++, head, line.text(), () -> jump.accept(line.ref()));
		}
		finding.consequences().forEach(this::finding);
	}
}
