package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.QuoteNumbers;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;

/** All sections of this package in their order. */
final class Sections {

	private Sections() {
	}

	static List<ReportSection> all(Audience audience) {
		List<ReportSection> sections = new ArrayList<>(List.of(new SummarySection(), new EnvironmentSection(),
				new StorySection(), new FindingsSection(), new ScsiSection(), new RamdisksSection(),
				new RecommendationsSection(), new QuestionsSection(), new AnnotationsSection(), new LimitsSection()));
		if (audience == Audience.VENDOR) {
			sections.add(5, new PassportsSection());
		}
		if (audience != Audience.CUSTOMER) {
			sections.add(new LoadSection());
		}
		sections.addAll(List.of(new GlossarySection(), new AppendixSection()));
		return sections;
	}

	/** Builds a whole document. */
	static List<ReportBlock> build(OpenedCase openedCase, Audience audience) {
		ReportInput input = new ReportInput(openedCase, audience, new QuoteNumbers());
		List<ReportBlock> blocks = new ArrayList<>();
		all(audience).forEach(section -> blocks.addAll(section.build(input)));
		return blocks;
	}

	/** Builds a whole document as text. */
	static String text(OpenedCase openedCase, Audience audience) {
		return DocumentText.of(build(openedCase, audience));
	}
}
