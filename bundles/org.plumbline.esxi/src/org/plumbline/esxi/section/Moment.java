package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.evidence.Host;

/**
 * Something worth a name in the course of events.
 *
 * @param timeNs  UTC nanoseconds since 1970, always known
 * @param tone    how grave it is
 * @param text    what happened, with marks
 * @param link    where to read more, as marked text; may be empty
 * @param anchor  the same place as an anchor; may be empty
 * @param finding number of the finding it belongs to; 0 if none
 */
record Moment(long timeNs, Tone tone, String text, String link, String anchor, int finding) {

	private static final int LONGEST_REMARK = 160;

	/** Returns all moments of a case by time; of those at the same time, causes first. */
	static List<Moment> of(ReportInput input) {
		List<Moment> moments = new ArrayList<>();
		for (Host host : CaseHosts.atHand(input.openedCase())) {
			moments.add(new Moment(host.getBootTimeNs(), Tone.INFO, NLS.bind(Messages.Moment_boot, host.getName()), "", //$NON-NLS-1$
					"", 0)); //$NON-NLS-1$
		}
		ReportedFinding.of(input.openedCase()).forEach(each -> add(each, input, moments));
		for (Annotation each : AnnotationsSection.of(input.openedCase())) {
			moments.add(new Moment(each.getTargetTimeNs(), Tone.NEUTRAL, remark(each), Messages.Moment_remark,
					AnnotationsSection.ANCHOR, 0));
		}
		for (BundleReference each : input.openedCase().model().getBundles()) {
			moments.add(new Moment(each.getCollectedNs(), Tone.INFO, NLS.bind(Messages.Moment_collected, each.getName()),
					"", "", 0)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		moments.removeIf(each -> each.timeNs() == Times.UNKNOWN_NS);
		moments.sort(Comparator.comparingLong(Moment::timeNs));
		return List.copyOf(moments);
	}

	private static String remark(Annotation annotation) {
		String text = Wording.firstParagraph(annotation.getText());
		return text.length() > LONGEST_REMARK ? text.substring(0, LONGEST_REMARK) + '\u2026' : text;
	}

	private static void add(ReportedFinding reported, ReportInput input, List<Moment> moments) {
		Finding finding = reported.finding();
		List<ChainStep> dated = finding.chain().stream().filter(step -> step.timeNs() != Times.UNKNOWN_NS).toList();
		for (ChainStep step : dated) {
			moments.add(step(step, reported, input));
		}
		if (dated.isEmpty()) {
			String text = finding.count() > 1 ? NLS.bind(Messages.Moment_first, finding.title()) : finding.title();
			moments.add(new Moment(finding.firstNs(), ToneOf.severity(finding.severity()), text, reported.link(),
					FindingCard.anchor(reported.number()), reported.number()));
		}
	}

	private static Moment step(ChainStep step, ReportedFinding reported, ReportInput input) {
		if (step.evidence() < 0) {
			return new Moment(step.timeNs(), Tone.NOTICE, step.title(), reported.link(),
					FindingCard.anchor(reported.number()), reported.number());
		}
		EvidenceItem line = reported.finding().evidence().get(step.evidence());
		int number = input.quotes().of(line);
		return new Moment(step.timeNs(), ToneOf.severity(line.severity()), step.title(),
				reported.link() + ' ' + QuoteBlocks.link(number), Quote.anchor(number), reported.number());
	}

	/** Returns the mark of this moment in a picture. */
	TimelinePicture.Mark mark() {
		return new TimelinePicture.Mark(timeNs, tone, org.plumbline.core.report.Prose.parse(text).plainText(), anchor);
	}
}
