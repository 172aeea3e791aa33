package org.plumbline.core.report;

/** What follows starts on a new page, where there are pages. */
public record PageBreak() implements ReportBlock {
}
