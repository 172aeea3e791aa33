package org.plumbline.core.report;

import java.util.List;

/**
 * One part of the report. Contributed through {@code org.plumbline.core.reportSection}; sections are asked in the order
 * of their {@code order}. Stateless. A section that has nothing to say returns no block; one that fails becomes a
 * visible line in its place.
 */
@FunctionalInterface
public interface ReportSection {

	/** Builds the blocks of this section, its heading included. Same input, same blocks. */
	List<ReportBlock> build(ReportInput input);

	/** Returns texts that a person may take into the chapter; none unless a section has some. */
	default List<LibraryText> texts() {
		return List.of();
	}
}
