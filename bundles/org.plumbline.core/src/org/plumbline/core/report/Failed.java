package org.plumbline.core.report;

import java.util.Objects;

/**
 * Stands where a section should stand that could not be built: the reader must see that something is missing.
 *
 * @param sectionName name of the section, as in the list of sections
 * @param reason      what went wrong, in one sentence
 */
public record Failed(String sectionName, String reason) implements ReportBlock {

	public Failed {
		Objects.requireNonNull(sectionName, "sectionName"); //$NON-NLS-1$
		Objects.requireNonNull(reason, "reason"); //$NON-NLS-1$
	}
}
