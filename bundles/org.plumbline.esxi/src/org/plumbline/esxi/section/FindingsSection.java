package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.Bullets;
import org.plumbline.core.report.Callout;
import org.plumbline.core.report.ChainStep;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;

/** Each finding on a card with what it rests on, what followed from it, and what the engineer says about it. */
public final class FindingsSection implements ReportSection {

	/** A customer reads the first lines of a long list; the case keeps them all. */
	private static final int MOST_LINES_FOR_CUSTOMER = 12;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		List<ReportedFinding> findings = ReportedFinding.of(input.openedCase());
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.FindingsSection_title, "findings"); //$NON-NLS-1$
		if (findings.isEmpty()) {
			return builder.paragraph(Messages.FindingsSection_none).blocks();
		}
		findings.forEach(each -> add(each, input, builder));
		return builder.blocks();
	}

	private static void add(ReportedFinding reported, ReportInput input, ReportBuilder builder) {
		Finding finding = reported.finding();
		Set<EvidenceItem> quoted = quoted(finding, input.audience());
		builder.add(new FindingCard(reported.number(), ToneOf.severity(finding.severity()), finding.title(),
				input.audience() == Audience.CUSTOMER ? "" : finding.rule(), summary(finding), chain(finding, input), //$NON-NLS-1$
				quoted.stream().map(input.quotes()::of).toList(), Steps.of(finding.remedy()), marked(finding.danger()),
				finding.references()));
		facts(reported, quoted.size(), builder);
		consequences(reported, input, builder);
		if (!finding.related().isEmpty()) {
			builder.add(new Callout(Callout.Kind.NOTE, Messages.FindingsSection_related,
					finding.related().stream().map(FindingsSection::marked).toList()));
		}
		if (!reported.comment().isEmpty()) {
			builder.add(new Callout(Callout.Kind.NOTE, Messages.FindingsSection_comment,
					Steps.paragraphs(reported.comment())));
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

	private static Prose summary(Finding finding) {
		return marked(Stream.of(finding.summary(), finding.explanation()).filter(text -> !text.isBlank())
				.map(Wording::flowing).reduce((first, second) -> first + " " + second).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Prose marked(String text) {
		return Prose.parse(Wording.flowing(text));
	}

	private static List<ChainStep> chain(Finding finding, ReportInput input) {
		List<ChainStep> steps = new ArrayList<>();
		for (org.plumbline.core.rule.ChainStep step : finding.chain()) {
			boolean proven = step.evidence() >= 0;
			OptionalInt number = proven
					? OptionalInt.of(input.quotes().of(finding.evidence().get(step.evidence())))
					: OptionalInt.empty();
			Tone tone = proven ? ToneOf.severity(finding.evidence().get(step.evidence()).severity()) : Tone.NOTICE;
			String title = step.count() > 1 ? NLS.bind(Messages.FindingsSection_repeated, step.title(),
					Wording.count(step.count())) : step.title();
			steps.add(new ChainStep(Prose.parse(title),
					step.timeNs() == Times.UNKNOWN_NS ? "" : Wording.time(step.timeNs()), number, tone)); //$NON-NLS-1$
		}
		return steps;
	}

	private static void facts(ReportedFinding reported, int quoted, ReportBuilder builder) {
		Finding finding = reported.finding();
		List<KeyValues.Entry> entries = new ArrayList<>();
		entries.add(KeyValues.Entry.of(Messages.FindingsSection_seen,
				NLS.bind(Messages.FindingsSection_seenText, Wording.span(finding.firstNs(), finding.lastNs()))));
		entries.add(KeyValues.Entry.of(Messages.FindingsSection_events,
				quoted < finding.count()
						? NLS.bind(Messages.FindingsSection_someQuoted, Wording.count(finding.count()), quoted)
						: Wording.count(finding.count())));
		if (!finding.hosts().isEmpty()) {
			entries.add(KeyValues.Entry.of(Messages.FindingsSection_hosts, String.join(", ", finding.hosts()))); //$NON-NLS-1$
		}
		entries.add(KeyValues.Entry.of(Messages.FindingsSection_confidence, confidence(finding.confidence())));
		entries.add(KeyValues.Entry.of(Messages.FindingsSection_review, reported.review()));
		builder.add(new KeyValues(entries));
	}

	/** Returns what a word of the rules means for the reader. */
	static String confidence(String word) {
		return switch (word) {
			case "verified" -> Messages.FindingsSection_verified; //$NON-NLS-1$
			case "likely" -> Messages.FindingsSection_likely; //$NON-NLS-1$
			default -> Messages.FindingsSection_unverified;
		};
	}

	private static void consequences(ReportedFinding reported, ReportInput input, ReportBuilder builder) {
		List<Prose> items = new ArrayList<>();
		for (Finding effect : reported.consequences()) {
			int number = input.quotes().of(effect.evidence().getFirst());
			items.add(Prose.parse(NLS.bind(Messages.FindingsSection_consequence, new Object[] { effect.title(),
					Wording.span(effect.firstNs(), effect.lastNs()), Wording.flowing(effect.summary()),
					QuoteBlocks.link(number) })));
		}
		if (!items.isEmpty()) {
			builder.paragraph(Messages.FindingsSection_consequences).add(new Bullets(items));
		}
	}
}
