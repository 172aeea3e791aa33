package org.plumbline.ui.load;

import org.eclipse.swt.SWT;

/** The columns of the load report. */
enum LoadColumn {

	/** Problem or member. */
	NAME(Messages.LoadColumn_name, SWT.LEFT, 40, 280),
	/** What it was taken for, or the file that has the problem. */
	WHAT(Messages.LoadColumn_what, SWT.LEFT, 26, 130),
	/** Lines, or how often. */
	LINES(Messages.LoadColumn_lines, SWT.RIGHT, 0, 68),
	/** Lines not understood. */
	UNKNOWN(Messages.LoadColumn_unknown, SWT.RIGHT, 0, 132),
	/** First time. */
	FIRST(Messages.LoadColumn_first, SWT.LEFT, 0, 144),
	/** Last time. */
	LAST(Messages.LoadColumn_last, SWT.LEFT, 0, 144),
	/** Size in the bundle. */
	SIZE(Messages.LoadColumn_size, SWT.RIGHT, 0, 76);

	final String title;
	final int style;
	final int weight;
	final int narrowest;

	LoadColumn(String title, int style, int weight, int narrowest) {
		this.title = title;
		this.style = style;
		this.weight = weight;
		this.narrowest = narrowest;
	}
}
