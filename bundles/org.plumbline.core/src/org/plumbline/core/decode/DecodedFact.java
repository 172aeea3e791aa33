package org.plumbline.core.decode;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One decoded code with proof.
 *
 * @param domain   what kind of code ({@code scsi}, {@code nvme})
 * @param title    the shortest true statement ("READ(10): UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED")
 * @param device   device id; empty if the text names none
 * @param fields   parts of the code in the order of the text, for labelled boxes
 * @param meaning  what it means in plain words
 * @param advice   what to do
 * @param harmless whether it is known to be harmless
 * @param related  related knowledge, each a sentence
 * @param warnings doubts: sense that does not count, mended typing slips, other readings
 * @param sources  where the facts come from
 * @param values   the same as a tree of maps, lists, strings, numbers and booleans, as the command line prints it;
 *                 insertion order is the order of printing
 */
public record DecodedFact(String domain, String title, String device, List<DecodedField> fields, String meaning,
		String advice, boolean harmless, List<String> related, List<String> warnings, List<String> sources,
		Map<String, Object> values) {

	public DecodedFact {
		fields = List.copyOf(fields);
		related = List.copyOf(related);
		warnings = List.copyOf(warnings);
		sources = List.copyOf(sources);
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}
}
