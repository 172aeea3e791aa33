package org.plumbline.esxi.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.Markdown;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.StoryBlock;

/** What an engineer tells in own words, bound to the lines that show it. */
final class StoryBlocks {

	private static final int MOST_LINKS = 24;

	private StoryBlocks() {
	}

	/** Adds the story in its order; nothing if nobody wrote one. */
	static void add(ReportInput input, ReportBuilder builder) {
		for (StoryBlock each : input.openedCase().model().getStory()) {
			if (!each.getHeading().isBlank()) {
				builder.heading(2, each.getHeading().strip());
			}
			builder.addAll(Markdown.blocks(each.getText()));
			String links = links(each.getTargets(), input);
			if (!links.isEmpty()) {
				builder.paragraph(NLS.bind(Messages.StoryBlocks_evidence, links));
			}
		}
	}

	private static String links(List<EvidenceRef> targets, ReportInput input) {
		return targets.stream().limit(MOST_LINKS).map(each -> AnnotationsSection.item(each, input.openedCase()))
				.flatMap(Optional::stream).map(each -> QuoteBlocks.link(input.quotes().of(each)))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
