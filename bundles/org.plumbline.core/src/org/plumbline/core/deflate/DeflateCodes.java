package org.plumbline.core.deflate;

/** What the symbols of deflate stand for: RFC 1951 (May 1996), sections 3.2.5 and 3.2.7, as entries of tables. */
final class DeflateCodes {

	static final int END_OF_BLOCK = 256;
	static final int MOST_LITERALS = 286;
	static final int MOST_DISTANCES = 30;
	static final int LENGTH_CODES = 19;

	private static final int LONGEST_MATCH = 258;

	private DeflateCodes() {
	}

	/** Bytes 0 to 255, the end of the block, lengths from 3 to 258. */
	static int[] literals() {
		int[] symbols = new int[MOST_LITERALS];
		for (int i = 0; i < END_OF_BLOCK; i++) {
			symbols[i] = CodeTable.OTHER | i << CodeTable.VALUE;
		}
		symbols[END_OF_BLOCK] = CodeTable.SPECIAL | CodeTable.END;
		int base = 3;
		for (int i = 0; END_OF_BLOCK + 1 + i < MOST_LITERALS - 1; i++) {
			int more = i < 8 ? 0 : i / 4 - 1;
			symbols[END_OF_BLOCK + 1 + i] = base << CodeTable.VALUE | more;
			base += 1 << more;
		}
		symbols[MOST_LITERALS - 1] = LONGEST_MATCH << CodeTable.VALUE;
		return symbols;
	}

	/** Distances from 1 to 32,768. */
	static int[] distances() {
		int[] symbols = new int[MOST_DISTANCES];
		int base = 1;
		for (int i = 0; i < symbols.length; i++) {
			int more = i < 4 ? 0 : i / 2 - 1;
			symbols[i] = base << CodeTable.VALUE | more;
			base += 1 << more;
		}
		return symbols;
	}

	/** Lengths of codes, and repetitions of them. */
	static int[] lengths() {
		int[] symbols = new int[LENGTH_CODES];
		for (int i = 0; i < symbols.length; i++) {
			symbols[i] = i << CodeTable.VALUE;
		}
		return symbols;
	}
}
