package org.plumbline.core.report;

import org.plumbline.core.casefile.OpenedCase;

/**
 * What a section may look at.
 *
 * @param openedCase the case with its evidence; not changed by sections
 * @param audience   who will read
 * @param quotes     numbers quotes over the whole document
 */
public record ReportInput(OpenedCase openedCase, Audience audience, QuoteNumbers quotes) {
}
