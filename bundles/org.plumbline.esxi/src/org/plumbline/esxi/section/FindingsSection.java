package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.Bullets;
import org.plumbline.core.report.Callout;
import org.plumbline.core.report.ChainStep;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;

/** Each finding on a card with what it rests on, what followed from it, and what the engineer says about it. */
public final class FindingsSection implements ReportSection {

	/** A customer reads the first lines of a long list; the case keeps them all. */
	private static final int MOST_LINES_FOR_CUSTOMER = 8;
	private static final String BETWEEN = " \u00b7 "; //$NON-NLS-1$

	@Override
	public List<ReportBlock> build(ReportInput input) {
		List<ReportedFinding> findings = ReportedFinding.of(input.openedCase());
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.FindingsSection_title, "findings"); //$NON-NLS-1$
		if (findings.isEmpty()) {
			return builder.paragraph(Messages.FindingsSection_none).blocks();
		}
		FindingText text = new FindingText(findings, input.audience());
		findings.forEach(each -> add(each, text, input, builder));
		return builder.blocks();
	}

	private static void add(ReportedFinding reported, FindingText text, ReportInput input, ReportBuilder builder) {
		Finding finding = reported.finding();
		Set<EvidenceItem> quoted = quoted(finding, input.audience());
		builder.add(new FindingCard(reported.number(), ToneOf.severity(finding.severity()), finding.title(),
				input.audience() == Audience.CUSTOMER ? "" : finding.rule(), summary(finding, text), //$NON-NLS-1$
				chain(reported, text, input), quoted.stream().map(input.quotes()::of).toList(),
				Steps.of(finding.remedy()).stream().map(text::prose).toList(), text.prose(finding.danger()),
				finding.references()));
		if (!finding.harmless().isEmpty()) {
			builder.paragraph(NLS.bind(Messages.FindingsSection_harmless, finding.harmless()));
		}
		builder.paragraph(facts(reported, quoted.size()));
		input.openedCase().patches(finding).forEach(each -> builder.paragraph(text.marked(each.sentence())));
		consequences(reported, text, input, builder);
		if (!finding.related().isEmpty()) {
			builder.add(new Callout(Callout.Kind.NOTE, Messages.FindingsSection_related,
					finding.related().stream().map(text::prose).toList()));
		}
		if (!reported.comment().isEmpty()) {
			builder.add(new Callout(Callout.Kind.NOTE, Messages.FindingsSection_comment,
					Steps.paragraphs(reported.comment()).stream().map(Prose::parse).toList()));
		}
	}

	/** Lines of the chain first: without them an arrow would point at nothing. */
	private static Set<EvidenceItem> quoted(Finding finding, Audience audience) {
		Set<EvidenceItem> lines = new LinkedHashSet<>();
		finding.chain().stream().filter(step -> step.evidence() >= 0)
				.forEach(step -> lines.add(finding.evidence().get(step.evidence())));
		for (EvidenceItem item : finding.evidence()) {
			if (audience != Audience.CUSTOMER || lines.size() < MOST_LINES_FOR_CUSTOMER) {
				lines.add(item);
			}
		}
		return lines;
	}

	private static Prose summary(Finding finding, FindingText text) {
		if (finding.explanation().isBlank()) {
			return text.prose(finding.summary());
		}
		return text.prose(NLS.bind(Messages.FindingsSection_summary, finding.summary(), finding.explanation()));
	}

	private static List<ChainStep> chain(ReportedFinding reported, FindingText text, ReportInput input) {
		Finding finding = reported.finding();
		List<ChainStep> steps = new ArrayList<>();
		for (org.plumbline.core.rule.ChainStep step : finding.chain()) {
			OptionalInt number = step.evidence() < 0 ? OptionalInt.empty()
					: OptionalInt.of(input.quotes().of(finding.evidence().get(step.evidence())));
			steps.add(new ChainStep(text.prose(title(step)),
					step.timeNs() == Times.UNKNOWN_NS ? "" : Wording.time(step.timeNs()), number, //$NON-NLS-1$
					reported.toneOf(step)));
		}
		return steps;
	}

	/** Returns the title of a step with its count, unless the title says it already. */
	private static String title(org.plumbline.core.rule.ChainStep step) {
		boolean said = step.title().matches(".*(?<!\\d)" + step.count() + "(?!\\d).*"); //$NON-NLS-1$ //$NON-NLS-2$
		return step.count() > 1 && !said
				? NLS.bind(Messages.FindingsSection_repeated, step.title(), Wording.count(step.count()))
				: step.title();
	}

	private static String facts(ReportedFinding reported, int quoted) {
		Finding finding = reported.finding();
		List<String> facts = new ArrayList<>();
		facts.add(NLS.bind(Messages.FindingsSection_seen, Wording.span(finding.firstNs(), finding.lastNs())));
		facts.add(quoted < finding.count()
				? NLS.bind(Messages.FindingsSection_someQuoted, Wording.count(finding.count()), quoted)
				: NLS.bind(Messages.FindingsSection_allQuoted, Wording.count(finding.count())));
		if (!finding.hosts().isEmpty()) {
			facts.add(NLS.bind(Messages.FindingsSection_hosts, String.join(", ", finding.hosts()))); //$NON-NLS-1$
		}
		facts.add(NLS.bind(Messages.FindingsSection_review, reported.review()));
		return String.join(BETWEEN, facts) + BETWEEN
				+ NLS.bind(Messages.FindingsSection_confidence, confidence(finding.confidence()));
	}

	/** Returns what a word of the rules means for the reader. */
	static String confidence(String word) {
		return switch (word) {
		case "verified" -> Messages.FindingsSection_verified; //$NON-NLS-1$
		case "likely" -> Messages.FindingsSection_likely; //$NON-NLS-1$
		default -> Messages.FindingsSection_unverified;
		};
	}

	private static void consequences(ReportedFinding reported, FindingText text, ReportInput input,
			ReportBuilder builder) {
		List<Prose> items = new ArrayList<>();
		for (Finding effect : reported.consequences()) {
			int number = input.quotes().of(effect.evidence().getFirst());
			items.add(text.prose(NLS.bind(Messages.FindingsSection_consequence, new Object[] { effect.title(),
					Wording.span(effect.firstNs(), effect.lastNs()), effect.summary(), QuoteBlocks.link(number) })));
		}
		if (!items.isEmpty()) {
			builder.paragraph(Messages.FindingsSection_consequences).add(new Bullets(items));
		}
	}
}
