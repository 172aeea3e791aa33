package org.plumbline.core.casefile;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One object of a case as flat fields of text, the form in which changes are remembered and merged.
 *
 * @param key    its id; {@code case} for the case itself; {@code finding/RULE/KEY} for the verdict on a finding
 * @param fields values by name of the field; a field at its default is left out. {@value #PLACE} tells where the object
 *               lies: the list, and the id of the object that holds the list unless that is the case
 */
record CaseObject(String key, SortedMap<String, List<String>> fields) {

	/** Pseudo field of an object that lies in a list. */
	static final String PLACE = "in"; //$NON-NLS-1$
	/** Key of the case itself. */
	static final String CASE = "case"; //$NON-NLS-1$
	/** Start of the key of a verdict. */
	static final String FINDING = "finding/"; //$NON-NLS-1$

	CaseObject {
		fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
	}

	/** Tells whether the object is made by people as a whole, so that its absence means that it was removed. */
	boolean isOwn() {
		return fields.containsKey(PLACE);
	}

	/** Returns the list that the object lies in; empty for the case and for verdicts. */
	String list() {
		List<String> place = fields.getOrDefault(PLACE, List.of());
		return place.isEmpty() ? "" : place.getFirst(); //$NON-NLS-1$
	}

	/** Returns the id of the object that holds this one; empty if that is the case. */
	String parent() {
		List<String> place = fields.getOrDefault(PLACE, List.of());
		return place.size() < 2 ? "" : place.get(1); //$NON-NLS-1$
	}

	/** Returns the text of a field with one value; empty if it is at its default. */
	String text(String field) {
		List<String> values = fields.getOrDefault(field, List.of());
		return values.isEmpty() ? "" : values.getFirst(); //$NON-NLS-1$
	}
}
