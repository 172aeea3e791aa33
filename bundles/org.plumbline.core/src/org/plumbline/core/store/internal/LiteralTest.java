package org.plumbline.core.store.internal;

import java.nio.charset.StandardCharsets;

import org.plumbline.core.query.Query;

/**
 * Text that stands in the event. Many rows are searched as one text, few rows one by one. The text is searched as a
 * string of bytes because the virtual machine has its fastest search there.
 */
final class LiteralTest implements BlockTest {

	private static final int COST = 10;
	private static final int FEW = 8;

	private final boolean matchCase;
	private final String literal;
	private final TextGrams grams;

	LiteralTest(Query.Text text) {
		matchCase = text.matchCase();
		byte[] bytes = text.literal().getBytes(StandardCharsets.UTF_8);
		byte[] folded = new byte[bytes.length];
		FoldedBytes.fold(bytes, folded, bytes.length);
		literal = new String(matchCase ? bytes : folded, StandardCharsets.ISO_8859_1);
		grams = new TextGrams(folded);
	}

	@Override
	public Chance chance(SearchBlock block) {
		return block.files().mayHold(block.block(), grams) ? Chance.SOME : Chance.NONE;
	}

	@Override
	public void narrow(SearchBlock block, RowBits rows) {
		String text = matchCase ? block.exact() : block.folded();
		int count = rows.count();
		if (count * FEW < block.rows()) {
			for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
				if (text.indexOf(literal, block.from(row), block.to(row)) < 0) {
					rows.clear(row);
				}
			}
		} else {
			narrowTogether(block, text, rows);
		}
	}

	private void narrowTogether(SearchBlock block, String text, RowBits rows) {
		int row = 0;
		int open = 0;
		int at = text.indexOf(literal);
		while (at >= 0) {
			row = block.rowAt(at, row);
			if (at + literal.length() <= block.to(row)) {
				rows.clear(open, row);
				open = row + 1;
				at = row + 1 < block.rows() ? text.indexOf(literal, block.from(row + 1)) : -1;
			} else {
				at = text.indexOf(literal, at + 1); // reaches into the next event
			}
		}
		rows.clear(open, block.rows());
	}

	@Override
	public int cost() {
		return COST;
	}
}
