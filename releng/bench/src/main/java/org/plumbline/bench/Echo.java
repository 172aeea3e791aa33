package org.plumbline.bench;

/** Takes a line that follows later in the same log. */
interface Echo {

	/** @param text whole line, with the head that belongs to {@code timeNs} */
	void later(long timeNs, String text);
}
