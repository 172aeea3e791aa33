package org.plumbline.esxi.decode;

import java.util.List;

/**
 * What an array of a certain family means by sense data.
 *
 * @param pack     the family, for people
 * @param key      sense key
 * @param asc      additional sense code
 * @param ascq     its qualifier
 * @param name     name
 * @param meaning  what it means; may be empty
 * @param advice   what to do; may be empty
 * @param harmless whether it is no fault on that array
 * @param sources  where that comes from
 */
record VendorCode(String pack, int key, int asc, int ascq, String name, String meaning, String advice,
		boolean harmless, List<String> sources) {

	int pair() {
		return asc << 8 | ascq;
	}

	/** Returns the code as lines write it. */
	String written() {
		return Hex.of(key) + ' ' + Hex.of(asc) + ' ' + Hex.of(ascq);
	}
}
