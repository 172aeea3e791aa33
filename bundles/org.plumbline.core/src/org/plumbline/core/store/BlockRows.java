package org.plumbline.core.store;

import java.util.Arrays;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;

/** The events of one block of text while it is being read: columns of primitives that grow and are used again. */
public final class BlockRows {

	private int size;
	private int hidden;
	private long[] timeNs = new long[1024];
	private int[] offset = new int[1024];
	private int[] lines = new int[1024];
	private byte[] flags = new byte[1024];

	/**
	 * Adds an event.
	 *
	 * @param at       offset of its first byte in the block
	 * @param time     UTC nanoseconds since 1970, or a time in the calendar of {@link YearlessTime} if {@code yearless}
	 * @param from     how the time was obtained
	 * @param severity 0 to 7
	 * @param yearless whether the year is still to be found
	 * @param zoned    whether the line says the zone of its stamp
	 * @param unparsed whether no format knew the head
	 */
	public void add(int at, long time, TimeFrom from, int severity, boolean yearless, boolean zoned, boolean unparsed) {
		if (size == offset.length) {
			grow();
		}
		offset[size] = at;
		timeNs[size] = time;
		lines[size] = 1;
		flags[size] = (byte) (severity & 7 | from.ordinal() << 3 | (yearless ? 1 << 5 : 0) | (unparsed ? 1 << 6 : 0)
				| (zoned ? 1 << 7 : 0));
		size++;
	}

	/** Adds a line to the last event. */
	public void extendLast() {
		lines[size - 1]++;
	}

	private void grow() {
		int length = offset.length * 2;
		offset = Arrays.copyOf(offset, length);
		timeNs = Arrays.copyOf(timeNs, length);
		lines = Arrays.copyOf(lines, length);
		flags = Arrays.copyOf(flags, length);
	}

	/** Hides the last event until {@link #restart}: it goes on in the next block. */
	public BlockRows withoutLast() {
		hidden = 1;
		return this;
	}

	/** Forgets all events, or keeps the last one as the first of the next block. */
	public void restart(boolean keepLast) {
		hidden = 0;
		if (keepLast && size > 0) {
			timeNs[0] = timeNs[size - 1];
			lines[0] = lines[size - 1];
			flags[0] = flags[size - 1];
			offset[0] = 0;
			size = 1;
		} else {
			size = 0;
		}
	}

	/** Returns the number of events. */
	public int size() {
		return size - hidden;
	}

	/** Returns the offset of an event in the block. */
	public int offset(int row) {
		return offset[row];
	}

	/** Returns the time as given to {@link #add}. */
	public long timeNs(int row) {
		return timeNs[row];
	}

	/** Returns the times of all events; what lies behind {@link #size()} has no meaning. Must not be changed. */
	public long[] timesNs() {
		return timeNs;
	}

	/** Returns the number of lines of an event. */
	public int lines(int row) {
		return lines[row];
	}

	/** Returns severity, origin of time and marks of an event as one byte; see the layout of the store. */
	public int flags(int row) {
		return flags[row] & 0xff;
	}

	/** Returns the severity of an event. */
	public Severity severity(int row) {
		return Severity.of(flags[row] & 7);
	}
}
