package org.plumbline.core.report;

/** The sheet of a paged export. */
public enum PaperSize {
	/** 210 × 297 mm. */
	A4,
	/** 8.5 × 11 inches. */
	LETTER
}
