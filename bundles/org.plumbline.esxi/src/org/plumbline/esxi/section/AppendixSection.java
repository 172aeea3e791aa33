package org.plumbline.esxi.section;

import java.util.List;

import org.plumbline.core.report.PageBreak;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.rule.EvidenceItem;

/** All lines that the sections before it rest on, in the order of their numbers. Stands last. */
public final class AppendixSection implements ReportSection {

	@Override
	public List<ReportBlock> build(ReportInput input) {
		List<EvidenceItem> items = input.quotes().items();
		if (items.isEmpty()) {
			return List.of();
		}
		ReportBuilder builder = new ReportBuilder().add(new PageBreak())
				.heading(1, Messages.AppendixSection_title, "quotes").paragraph(Messages.AppendixSection_intro); //$NON-NLS-1$
		for (int i = 0; i < items.size(); i++) {
			builder.add(QuoteBlocks.quote(i + 1, items.get(i), input.audience()));
		}
		return builder.blocks();
	}
}
