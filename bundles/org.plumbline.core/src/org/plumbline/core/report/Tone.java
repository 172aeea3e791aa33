package org.plumbline.core.report;

/**
 * How grave something reads in a report, gravest first. Event severities and the grades of findings are mapped to it
 * by the sections, so that exporters colour tables, quotes and charts by one scale.
 */
public enum Tone {
	/** Service is lost or data is in danger. */
	CRITICAL,
	/** Something failed. */
	ERROR,
	/** Something will fail, or failed and recovered. */
	WARNING,
	/** Worth knowing; needs no action by itself. */
	NOTICE,
	/** Ordinary activity. */
	INFO,
	/** Checked and found in order. */
	GOOD,
	/** No judgement. */
	NEUTRAL
}
