package org.plumbline.bench;

/** One kind of lines that a healthy host writes all day. */
interface Voice {

	/** Returns the line of a moment; lines that belong to it go to {@code echo}. */
	String line(long timeNs, Echo echo);
}
