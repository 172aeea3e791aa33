package org.plumbline.core.store.internal;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import org.plumbline.core.store.RowTime;

/**
 * Layout of the store's files, format {@value #FORMAT}. All numbers little-endian.
 *
 * <pre>
 * text.dat    compressed blocks, one after the other
 * blocks.dat  64 bytes per block: text place i64, compressed i32, raw i32, source i32, rows i32, first row i64,
 *             first line i64, earliest ns i64, latest ns i64, kind i32, unused i32
 * stamps.dat  i64 per row: UTC nanoseconds since 1970, or MIN_VALUE; only while the store grows
 * time.dat    the same times in fewer bytes, see TimeColumn; only when it is sealed
 * info.dat    i32 per row: offset in block (bits 0-23), flags (24-31)
 * marks.dat   i64 per hit: row &lt;&lt; 20 | mark, in order of blocks; only while the store grows
 * hits.dat    i64 per hit: row, grouped by mark, in order of blocks; only when it is sealed
 * order.dat   i32 (or i64 beyond 2^31 rows) per event: rows in order of time, file, line
 * model.xmi   what the bundle says, as EMF evidence model
 * store.properties  format, SHA-256, rows, marks, layout of the times; written last, so that a store without it is none
 * </pre>
 *
 * Kind of a block: {@value #PACKED} if its text was compressed for the store, {@value #AS_IT_CAME} if it was kept as it
 * came.
 * <p>
 * Flags: bits 0-2 severity, 3-4 how the time was obtained, 5 stamp still without a year, 6 no format knew the head,
 * 7 the line says the zone.
 */
final class Layouts {

	static final String FORMAT = "5"; //$NON-NLS-1$

	static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
	static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

	static final int BLOCK_BYTES = 64;
	static final int PACKED = 0;
	static final int AS_IT_CAME = 1;
	static final int MAX_OFFSET = (1 << 24) - 1;
	static final int SEVERITY_MASK = 7;
	static final int TIME_FROM_SHIFT = 3;
	static final int YEARLESS = 1 << 5;
	static final int UNPARSED = 1 << 6;
	static final int ZONED = 1 << 7;

	private Layouts() {
	}

	static int info(int offset, int flags) {
		return offset | flags << 24;
	}

	static int offset(int info) {
		return info & MAX_OFFSET;
	}

	static int flags(int info) {
		return info >>> 24;
	}

	/** Returns flags with what they say about the time replaced. */
	static int flags(int flags, RowTime time) {
		int kept = flags & (SEVERITY_MASK | UNPARSED);
		return kept | time.from.ordinal() << TIME_FROM_SHIFT | (time.yearless ? YEARLESS : 0)
				| (time.zoned ? ZONED : 0);
	}
}
