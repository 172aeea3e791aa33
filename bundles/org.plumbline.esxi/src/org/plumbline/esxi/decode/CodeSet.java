package org.plumbline.esxi.decode;

import java.util.BitSet;

/**
 * A set of byte codes as a table writes it: {@code *}, or single codes and ranges in hex parted by commas, such as
 * {@code 1-3,16}; a leading 0x is allowed.
 */
final class CodeSet {

	private static final int CODES = 0x100;

	private final BitSet codes = new BitSet(CODES);

	CodeSet(String text) {
		if (text.isEmpty() || text.equals("*")) { //$NON-NLS-1$
			codes.set(0, CODES);
			return;
		}
		for (String part : text.split(",")) { //$NON-NLS-1$
			int dash = part.indexOf('-');
			int first = number(dash < 0 ? part : part.substring(0, dash));
			codes.set(first, (dash < 0 ? first : number(part.substring(dash + 1))) + 1);
		}
	}

	private static int number(String text) {
		return Integer.parseInt(text.startsWith("0x") ? text.substring(2) : text, 16); //$NON-NLS-1$
	}

	/** Returns whether every code is in the set. */
	boolean any() {
		return codes.cardinality() == CODES;
	}

	/** Returns whether a code is in the set; a negative one, meaning "not known", never is. */
	boolean contains(int code) {
		return code >= 0 && codes.get(code);
	}
}
