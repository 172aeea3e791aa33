package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.Shortened;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.evidence.Host;

/**
 * The course of events of a case.
 *
 * @param all      every moment by time; of those at the same time, causes first
 * @param overview findings at their first event, each once, and what surrounds them, for a picture of months
 */
record Course(List<Moment> all, List<Moment> overview) {

	private static final int LONGEST_REMARK = 160;

	Course {
		all = dated(all);
		overview = dated(overview);
	}

	private static List<Moment> dated(List<Moment> moments) {
		return moments.stream().filter(each -> each.timeNs() != Times.UNKNOWN_NS)
				.sorted(Comparator.comparingLong(Moment::timeNs)).toList();
	}

	static Course of(ReportInput input) {
		List<ReportedFinding> findings = ReportedFinding.of(input.openedCase());
		FindingText text = new FindingText(findings, input.audience());
		Map<String, Moment> steps = new LinkedHashMap<>();
		List<Moment> overview = new ArrayList<>(around(input));
		for (ReportedFinding each : findings) {
			add(each, text, input, steps);
			overview.add(new Moment(each.finding().firstNs(), ToneOf.severity(each.finding().severity()),
					each.finding().title(), List.of(each.number()), "", FindingCard.anchor(each.number()))); //$NON-NLS-1$
		}
		List<Moment> all = new ArrayList<>(steps.values());
		all.addAll(around(input));
		return new Course(all, overview);
	}

	/** What no rule found: starts of hosts, remarks of people, the collection. */
	private static List<Moment> around(ReportInput input) {
		List<Moment> moments = new ArrayList<>();
		for (Host host : CaseHosts.atHand(input.openedCase())) {
			moments.add(plain(host.getBootTimeNs(), NLS.bind(Messages.Course_boot, host.getName())));
		}
		for (Annotation each : AnnotationsSection.of(input.openedCase())) {
			moments.add(
					new Moment(each.getTargetTimeNs(), Tone.NEUTRAL, remark(each), List.of(), Messages.Course_remark,
							AnnotationsSection.ANCHOR));
		}
		for (BundleReference each : input.openedCase().model().getBundles()) {
			moments.add(plain(each.getCollectedNs(), NLS.bind(Messages.Course_collected, each.getName())));
		}
		return moments;
	}

	private static Moment plain(long timeNs, String text) {
		return new Moment(timeNs, Tone.INFO, text, List.of(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String remark(Annotation annotation) {
		String text = Wording.firstParagraph(annotation.getText());
		return Shortened.end(text, LONGEST_REMARK);
	}

	private static void add(ReportedFinding reported, FindingText text, ReportInput input, Map<String, Moment> steps) {
		Finding finding = reported.finding();
		List<ChainStep> dated = finding.chain().stream().filter(step -> step.timeNs() != Times.UNKNOWN_NS).toList();
		for (ChainStep step : dated) {
			put(step(step, reported, text, input), place(step, reported), reported, steps);
		}
		if (dated.isEmpty()) {
			String title = finding.count() > 1 ? NLS.bind(Messages.Course_first, finding.title()) : finding.title();
			Moment moment = new Moment(finding.firstNs(), ToneOf.severity(finding.severity()), title,
					List.of(reported.number()), "", FindingCard.anchor(reported.number())); //$NON-NLS-1$
			put(moment, finding.evidence().getFirst().ref().toString(), reported, steps);
		}
	}

	/** Two findings that rest on one line tell of one moment; the worse one, which comes first, names it. */
	private static void put(Moment moment, String place, ReportedFinding reported, Map<String, Moment> steps) {
		Moment known = steps.get(place);
		if (known == null) {
			steps.put(place, moment);
		} else if (known.isOf(reported.number())) {
			steps.put(place + '#' + steps.size(), moment);
		} else {
			steps.put(place, known.and(moment));
		}
	}

	private static String place(ChainStep step, ReportedFinding reported) {
		return step.evidence() < 0 ? reported.number() + step.title()
				: reported.finding().evidence().get(step.evidence()).ref().toString();
	}

	private static Moment step(ChainStep step, ReportedFinding reported, FindingText text, ReportInput input) {
		String title = text.marked(step.title());
		if (step.evidence() < 0) {
			return new Moment(step.timeNs(), reported.toneOf(step), title, List.of(reported.number()), "", //$NON-NLS-1$
					FindingCard.anchor(reported.number()));
		}
		EvidenceItem line = reported.finding().evidence().get(step.evidence());
		int number = input.quotes().of(line);
		return new Moment(step.timeNs(), reported.toneOf(step), title, List.of(reported.number()),
				QuoteBlocks.link(number), Quote.anchor(number));
	}
}
