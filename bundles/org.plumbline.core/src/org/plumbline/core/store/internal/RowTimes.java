package org.plumbline.core.store.internal;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.LongUnaryOperator;

import org.plumbline.core.event.Times;

/** Mends the times of written rows in place, source by source. One thread. */
final class RowTimes {

	private final BlockTable table;
	private final MemorySegment times;
	private final MemorySegment infos;

	/**
	 * @param table earliest and latest times are written to it
	 * @param times a time per row; is changed
	 * @param infos an info per row
	 */
	RowTimes(BlockTable table, MemorySegment times, MemorySegment infos) {
		this.table = table;
		this.times = times;
		this.infos = infos;
	}

	/** Replaces times without a year, and gives lines above the first stamp its time. */
	void repair(List<Integer> blocks, LongUnaryOperator repair) {
		long first = Times.UNKNOWN_NS;
		for (int block : blocks) {
			long end = table.firstRow(block) + table.rows(block);
			for (long row = table.firstRow(block); row < end; row++) {
				long time = time(row);
				if (time != Times.UNKNOWN_NS && (Layouts.flags(info(row)) & Layouts.YEARLESS) != 0) {
					time = repair.applyAsLong(time);
					times.setAtIndex(Layouts.LONG, row, time);
				}
				if (first == Times.UNKNOWN_NS && time != Times.UNKNOWN_NS) {
					first = time;
					fillAbove(blocks, row, time);
				}
			}
		}
	}

	private void fillAbove(List<Integer> blocks, long firstStamped, long time) {
		for (int block : blocks) {
			long end = Math.min(firstStamped, table.firstRow(block) + table.rows(block));
			for (long row = table.firstRow(block); row < end; row++) {
				times.setAtIndex(Layouts.LONG, row, time);
			}
		}
	}

	/** Notes the span of each block; returns the earliest (0) and latest (1) time, twice unknown if there is none. */
	long[] span(List<Integer> blocks) {
		long[] span = { Long.MAX_VALUE, Times.UNKNOWN_NS };
		for (int block : blocks) {
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
			span[0] = Math.min(span[0], earliest);
			span[1] = Math.max(span[1], latest);
		}
		return span[1] == Times.UNKNOWN_NS ? new long[] { Times.UNKNOWN_NS, Times.UNKNOWN_NS } : span;
	}

	long time(long row) {
		return times.getAtIndex(Layouts.LONG, row);
	}

	long info(long row) {
		return infos.getAtIndex(Layouts.LONG, row);
	}
}
