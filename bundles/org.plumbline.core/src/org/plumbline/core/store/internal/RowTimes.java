package org.plumbline.core.store.internal;

import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import java.util.List;

import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.RowTime;
import org.plumbline.core.store.TimeMending;

/** Mends the times of written rows in place, source by source. One thread. */
final class RowTimes {

	private final BlockTable table;
	private final MemorySegment times;
	private final MemorySegment infos;
	/** Blocks whose times are no longer those they were written with. */
	private final BitSet mended = new BitSet();

	/**
	 * @param table earliest and latest times are written to it
	 * @param times a time per row; is changed
	 * @param infos an info per row; is changed
	 */
	RowTimes(BlockTable table, MemorySegment times, MemorySegment infos) {
		this.table = table;
		this.times = times;
		this.infos = infos;
	}

	/** Mends the times of one source, and gives lines above the first known time that time. */
	void mend(List<Integer> blocks, TimeMending mending) {
		RowTime time = new RowTime();
		long event = 0;
		boolean filled = false;
		for (int block : blocks) {
			if (mending != TimeMending.NOTHING) {
				mended.set(block);
			}
			long end = table.firstRow(block) + table.rows(block);
			for (long row = table.firstRow(block); row < end; row++) {
				if (mending != TimeMending.NOTHING) {
					mend(row, event++, time, mending);
				}
				if (!filled && time(row) != Times.UNKNOWN_NS) {
					filled = true;
					fillAbove(blocks, row, time(row));
				}
			}
			if (filled && mending == TimeMending.NOTHING) {
				return;
			}
		}
	}

	private void mend(long row, long event, RowTime time, TimeMending mending) {
		int info = infos.getAtIndex(Layouts.INT, row);
		int flags = Layouts.flags(info);
		time.ns = time(row);
		time.from = TimeFrom.of(flags >>> Layouts.TIME_FROM_SHIFT & 3);
		time.yearless = (flags & Layouts.YEARLESS) != 0;
		time.zoned = (flags & Layouts.ZONED) != 0;
		mending.mend(event, time);
		times.setAtIndex(Layouts.LONG, row, time.ns);
		int mended = Layouts.flags(flags, time);
		if (mended != flags) { // mostly not so, and while the store grows this column cannot be written
			infos.setAtIndex(Layouts.INT, row, Layouts.info(Layouts.offset(info), mended));
		}
	}

	private void fillAbove(List<Integer> blocks, long firstStamped, long time) {
		for (int block : blocks) {
			long end = Math.min(firstStamped, table.firstRow(block) + table.rows(block));
			if (table.firstRow(block) < end) {
				mended.set(block);
			}
			for (long row = table.firstRow(block); row < end; row++) {
				times.setAtIndex(Layouts.LONG, row, time);
			}
		}
	}

	/**
	 * Returns the earliest (0) and latest (1) time of some blocks, twice unknown if there is none; notes it for each
	 * block whose times were mended.
	 */
	long[] span(List<Integer> blocks) {
		long[] span = { Long.MAX_VALUE, Times.UNKNOWN_NS };
		for (int block : blocks) {
			if (mended.get(block)) {
				noteSpan(block);
			}
			span[0] = Math.min(span[0], table.earliestNs(block));
			span[1] = Math.max(span[1], table.latestNs(block));
		}
		return span[1] == Times.UNKNOWN_NS ? new long[] { Times.UNKNOWN_NS, Times.UNKNOWN_NS } : span;
	}

	private void noteSpan(int block) {
		long earliest = Long.MAX_VALUE;
		long latest = Times.UNKNOWN_NS;
		long end = table.firstRow(block) + table.rows(block);
		for (long row = table.firstRow(block); row < end; row++) {
			long time = time(row);
			if (time != Times.UNKNOWN_NS) {
				earliest = Math.min(earliest, time);
				latest = Math.max(latest, time);
			}
		}
		table.setTimes(block, earliest, latest);
	}

	long time(long row) {
		return times.getAtIndex(Layouts.LONG, row);
	}
}
