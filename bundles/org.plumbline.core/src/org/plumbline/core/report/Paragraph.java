package org.plumbline.core.report;

import java.util.Objects;

/** Running text. */
public record Paragraph(Prose prose) implements ReportBlock {

	public Paragraph {
		Objects.requireNonNull(prose, "prose"); //$NON-NLS-1$
	}
}
