package org.plumbline.core.store.internal;

import java.util.BitSet;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;

/** Conditions that columns answer. */
final class ColumnTest {

	/** Tells whether one row of a block passes. */
	private interface RowTest {
		boolean passes(SearchBlock block, int row);
	}

	private ColumnTest() {
	}

	/** Events of some sources of the store. */
	static BlockTest sources(BitSet sources) {
		return new BlockTest() {
			@Override
			public Chance chance(SearchBlock block) {
				return block.source() >= 0 && sources.get(block.source()) ? Chance.ALL : Chance.NONE;
			}

			@Override
			public void narrow(SearchBlock block, RowBits rows) {
				if (chance(block) == Chance.NONE) {
					rows.none(rows.size());
				}
			}

			@Override
			public int cost() {
				return 0;
			}
		};
	}

	/** That severity or worse. */
	static BlockTest severity(Severity least) {
		int most = least.ordinal();
		return byRow(1, (block, row) -> block.severity(row) <= most);
	}

	/** Events with a time in a range. */
	static BlockTest time(long fromNs, long toNs) {
		return byRow(2, (block, row) -> {
			long time = block.timeNs(row);
			return time != Times.UNKNOWN_NS && time >= fromNs && time < toNs;
		});
	}

	private static BlockTest byRow(int cost, RowTest test) {
		return new BlockTest() {
			@Override
			public Chance chance(SearchBlock block) {
				return Chance.SOME;
			}

			@Override
			public void narrow(SearchBlock block, RowBits rows) {
				for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
					if (!test.passes(block, row)) {
						rows.clear(row);
					}
				}
			}

			@Override
			public int cost() {
				return cost;
			}
		};
	}
}
