package org.plumbline.core.report;

import java.util.List;

/** Cause and effect, first cause first; an arrow leads from each step to the next. */
public record Chain(List<ChainStep> steps) implements ReportBlock {

	public Chain {
		steps = List.copyOf(steps);
	}
}
