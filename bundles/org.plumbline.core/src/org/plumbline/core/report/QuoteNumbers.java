package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.rule.EvidenceItem;

/**
 * Gives each quoted line of a document one number, whoever quotes it first, so that findings and appendix agree. Made
 * new for each document; one thread.
 */
public final class QuoteNumbers {

	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final List<EvidenceItem> items = new ArrayList<>();

	/** Returns the number of a line, from 1 in the order of first use. */
	public int of(EvidenceItem item) {
		String place = item.ref().toString();
		Integer known = numbers.get(place);
		if (known != null) {
			return known;
		}
		items.add(item);
		numbers.put(place, items.size());
		return items.size();
	}

	/** Returns all quoted lines so far; the place in the list is the number less one. */
	public List<EvidenceItem> items() {
		return List.copyOf(items);
	}
}
