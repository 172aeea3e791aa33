package org.plumbline.core.decode;

import java.util.List;

/**
 * A code of the tables of a decoder, for people who browse them.
 *
 * @param kind     what it is a code of, for people ("Host status")
 * @param code     the code as lines write it
 * @param also     other ways in which people write it, for a search; may be empty
 * @param name     name in its standard
 * @param meaning  what it means; may be empty
 * @param advice   what to do; may be empty
 * @param harmless whether it is no fault
 * @param releases releases for which this holds ({@code 4.0-6.7}); empty for all
 * @param sources  where that comes from
 */
public record KnownCode(String kind, String code, String also, String name, String meaning, String advice,
		boolean harmless, String releases, List<String> sources) {

	public KnownCode {
		sources = List.copyOf(sources);
	}
}
