package org.plumbline.core.load;

import org.plumbline.model.EvidenceRef;

/**
 * A line that shows a problem.
 *
 * @param ref  finds the line
 * @param text what it says, cut to a length that fits into a table
 */
public record LoadPlace(EvidenceRef ref, String text) {
}
