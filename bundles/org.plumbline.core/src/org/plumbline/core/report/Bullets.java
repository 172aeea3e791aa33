package org.plumbline.core.report;

import java.util.List;

/** A list whose order carries no meaning. */
public record Bullets(List<Prose> items) implements ReportBlock {

	public Bullets {
		items = List.copyOf(items);
	}
}
