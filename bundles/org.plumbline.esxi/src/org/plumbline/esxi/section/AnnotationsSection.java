package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.Callout;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Run;
import org.plumbline.core.report.Shortened;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Excerpt;

/** What people wrote beside the lines, in the order of the lines. */
public final class AnnotationsSection implements ReportSection {

	/** Where links to the remarks lead. */
	static final String ANCHOR = "annotations"; //$NON-NLS-1$

	private static final int MOST_LINES = 5;
	private static final int LONGEST_LINE = 400;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		List<Annotation> annotations = of(input.openedCase());
		if (annotations.isEmpty()) {
			return List.of();
		}
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.AnnotationsSection_title, ANCHOR);
		builder.paragraph(Messages.AnnotationsSection_intro);
		annotations.forEach(each -> builder.add(remark(each, input)));
		return builder.blocks();
	}

	/** Returns the remarks that the report prints, by time of their lines. */
	static List<Annotation> of(OpenedCase openedCase) {
		boolean wanted = openedCase.model().getReportPlan() == null
				|| openedCase.model().getReportPlan().isInclAnnotations();
		return wanted ? openedCase.editor().annotations() : List.of();
	}

	private static Callout remark(Annotation annotation, ReportInput input) {
		List<Prose> text = new ArrayList<>();
		Steps.paragraphs(annotation.getText()).forEach(each -> text.add(Prose.parse(each)));
		int shown = Math.min(MOST_LINES, annotation.getTargets().size());
		for (EvidenceRef target : annotation.getTargets().subList(0, shown)) {
			text.add(line(target, input));
		}
		if (shown < annotation.getTargets().size()) {
			text.add(Prose.of(NLS.bind(Messages.AnnotationsSection_moreLines, annotation.getTargets().size() - shown)));
		}
		return new Callout(Callout.Kind.NOTE, title(annotation), text);
	}

	private static String title(Annotation annotation) {
		List<String> parts = new ArrayList<>();
		if (annotation.getTargetTimeNs() != Times.UNKNOWN_NS) {
			parts.add(Wording.time(annotation.getTargetTimeNs()));
		}
		if (!annotation.getTag().isBlank()) {
			parts.add(annotation.getTag());
		}
		String author = annotation.getAuthor().isBlank() ? Messages.AnnotationsSection_nobody : annotation.getAuthor();
		parts.add(NLS.bind(Messages.AnnotationsSection_by, author, Wording.time(annotation.getCreatedNs())));
		if (annotation.isResolved()) {
			parts.add(Messages.AnnotationsSection_resolved);
		}
		return String.join(" \u00b7 ", parts); //$NON-NLS-1$
	}

	private static Prose line(EvidenceRef target, ReportInput input) {
		Optional<EvidenceItem> item = item(target, input.openedCase());
		if (item.isEmpty()) {
			return Prose.of(NLS.bind(Messages.AnnotationsSection_lost, target.path(), target.line()));
		}
		List<Run> runs = new ArrayList<>(
				Prose.parse(QuoteBlocks.link(input.quotes().of(item.get())) + ' ').runs());
		String first = item.get().text().lines().findFirst().orElse(""); //$NON-NLS-1$
		runs.add(new Run.Code(Shortened.end(first, LONGEST_LINE)));
		return new Prose(runs);
	}

	/** The bundle knows the line best; without it, the case keeps an excerpt. */
	static Optional<EvidenceItem> item(EvidenceRef target, OpenedCase openedCase) {
		OptionalLong row = openedCase.events().size() == 0 ? OptionalLong.empty() : openedCase.events().find(target);
		if (row.isPresent()) {
			return Optional.of(EvidenceItem.of(openedCase.events().record(row.getAsLong())));
		}
		return openedCase.model().getExcerpts().stream().filter(each -> each.getRef().equals(target)).findFirst()
				.map(AnnotationsSection::item);
	}

	private static EvidenceItem item(Excerpt kept) {
		return new EvidenceItem(kept.getRef(), kept.getTimeNs(), kept.getHost(), kept.getSource(), kept.getRef().line(),
				Severity.ofLabel(kept.getSeverity()).orElse(Severity.INFO), kept.getText());
	}
}
