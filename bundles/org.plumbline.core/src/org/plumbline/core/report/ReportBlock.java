package org.plumbline.core.report;

/**
 * One part of a report, from a heading to a chart. A closed set: a new kind needs an answer from every exporter, and
 * the compiler asks for it.
 */
public sealed interface ReportBlock permits Heading, Paragraph, Bullets, Numbered, Table, KeyValues, Quote, Callout,
		FindingCard, Chain, BarChart, LineChart, TimelinePicture, PageBreak, Sheet, Failed {
}
