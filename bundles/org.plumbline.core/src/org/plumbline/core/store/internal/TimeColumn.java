package org.plumbline.core.store.internal;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

import org.plumbline.core.event.Times;

/**
 * The times of all rows, each in as few bytes as range and unit of all of them need: logs mostly count milliseconds
 * and reach over less than 34 years, which is five bytes. Immutable.
 *
 * <pre>
 * per row: n bytes, steps of the unit since the base; all bits set if the time is not known
 * at the end 8 bytes of no meaning, so that eight can be read at every row
 * </pre>
 */
final class TimeColumn {

	private static final long WIDEST_UNIT_NS = Times.SECOND_NS;
	private static final int UNIT_STEP = 1000;

	/**
	 * How times are written.
	 *
	 * @param baseNs time of step 0
	 * @param unitNs length of a step
	 * @param bytes  number of bytes of a row; 8 means plain nanoseconds since 1970
	 */
	record Layout(long baseNs, long unitNs, int bytes) {

		static final Layout PLAIN = new Layout(0, 1, Long.BYTES);

		/** Returns the layout of the fewest bytes for some times. */
		static Layout of(MemorySegment plain, long rows) {
			long least = Long.MAX_VALUE;
			long most = Long.MIN_VALUE;
			long unit = WIDEST_UNIT_NS;
			for (long row = 0; row < rows; row++) {
				long time = plain.getAtIndex(Layouts.LONG, row);
				if (time != Times.UNKNOWN_NS) {
					least = Math.min(least, time);
					most = Math.max(most, time);
					while (time % unit != 0) {
						unit /= UNIT_STEP;
					}
				}
			}
			return least > most ? new Layout(0, unit, 1) : of(least, most, unit);
		}

		private static Layout of(long least, long most, long unit) {
			long range = most - least; // negative if it is too long for a number
			int bytes = (Long.SIZE - Long.numberOfLeadingZeros(range / unit + 1) + Byte.SIZE - 1) / Byte.SIZE;
			return range < 0 || bytes >= Long.BYTES ? PLAIN : new Layout(least, unit, bytes);
		}

		/** Returns what a row holds if its time is not known. */
		long unknown() {
			return bytes == Long.BYTES ? Times.UNKNOWN_NS : mask();
		}

		private long mask() {
			return -1L >>> Long.SIZE - bytes * Byte.SIZE;
		}

		/** Returns the text that {@link #read} understands. */
		String text() {
			return baseNs + " " + unitNs + " " + bytes; //$NON-NLS-1$ //$NON-NLS-2$
		}

		static Layout read(String text) {
			String[] parts = text.split(" "); //$NON-NLS-1$
			return new Layout(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
		}
	}

	private final MemorySegment bytes;
	private final long baseNs;
	private final long unitNs;
	private final int width;
	private final long mask;
	private final long unknown;

	TimeColumn(MemorySegment bytes, Layout layout) {
		this.bytes = bytes;
		baseNs = layout.baseNs();
		unitNs = layout.unitNs();
		width = layout.bytes();
		mask = layout.mask();
		unknown = layout.unknown();
	}

	/** Writes times that stand there as nanoseconds, eight bytes each; returns how. */
	static Layout write(MemorySegment plain, long rows, Path file) throws IOException {
		Layout layout = Layout.of(plain, rows);
		try (Column column = new Column(file)) {
			for (long row = 0; row < rows; row++) {
				long time = plain.getAtIndex(Layouts.LONG, row);
				long steps = time == Times.UNKNOWN_NS ? layout.unknown() : (time - layout.baseNs()) / layout.unitNs();
				column.putLow(steps, layout.bytes());
			}
			column.putLong(0);
		}
		return layout;
	}

	/** Returns a time in UTC nanoseconds since 1970; {@link Times#UNKNOWN_NS} if it is not known. Cost: one read. */
	long timeNs(long row) {
		long steps = bytes.get(Layouts.LONG, row * width) & mask;
		return steps == unknown ? Times.UNKNOWN_NS : baseNs + steps * unitNs;
	}
}
