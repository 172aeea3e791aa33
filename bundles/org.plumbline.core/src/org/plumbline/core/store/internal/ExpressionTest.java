package org.plumbline.core.store.internal;

import org.plumbline.core.query.TextPattern;

/** A regular expression found in the text of the event. */
final class ExpressionTest implements BlockTest {

	private static final int COST = 100;

	private final TextPattern.Finder finder;

	ExpressionTest(TextPattern.Finder finder) {
		this.finder = finder;
	}

	@Override
	public Chance chance(SearchBlock block) {
		return Chance.SOME;
	}

	@Override
	public void narrow(SearchBlock block, RowBits rows) {
		byte[] bytes = block.bytes();
		for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
			if (!finder.finds(bytes, block.from(row), block.to(row))) {
				rows.clear(row);
			}
		}
	}

	@Override
	public int cost() {
		return COST;
	}
}
