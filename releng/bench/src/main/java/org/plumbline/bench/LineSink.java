package org.plumbline.bench;

/** Takes finished lines in the order in which the host wrote them. */
interface LineSink {

	/** @param text without line end */
	void line(long timeNs, String text);
}
