package org.plumbline.core.store;

/**
 * Raw texts of many events, one after the other, without making strings. Not thread-safe. Fastest when rows are visited
 * in ascending order.
 */
public interface EventText {

	/** Moves to a row; afterwards {@link #bytes} from {@link #from} to {@link #to} is its text, without the last LF. */
	void moveTo(long row);

	/** Returns the block that holds the text; must not be changed, valid until the next move. */
	byte[] bytes();

	/** Returns the first byte of the text. */
	int from();

	/** Returns the end of the text. */
	int to();

	/** Returns everything about the row moved to as text, for people. Cost: reads one head, decompresses nothing. */
	LogRecord record();
}
