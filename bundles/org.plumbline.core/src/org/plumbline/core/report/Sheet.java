package org.plumbline.core.report;

import java.util.List;

/**
 * What belongs together on one page of paper, in small type and without gaps. Holds no headings, findings or quotes:
 * nothing leads into it. A document that is nothing else has neither title page nor contents.
 */
public record Sheet(List<ReportBlock> blocks) implements ReportBlock {

	public Sheet {
		blocks = List.copyOf(blocks);
	}

	/** Tells whether a document is one sheet and nothing else. */
	public static boolean isAllOf(ReportDocument document) {
		return document.blocks().size() == 1 && document.blocks().getFirst() instanceof Sheet;
	}
}
