package org.plumbline.core.report;

import java.util.List;

/** A list of steps to take in this order. */
public record Numbered(List<Prose> items) implements ReportBlock {

	public Numbered {
		items = List.copyOf(items);
	}
}
