package org.plumbline.core.compare;

import java.util.List;

/**
 * A fact that differs.
 *
 * @param change  {@code NEW}, {@code GONE} or {@code CHANGED}
 * @param area    what sort of thing, such as {@code device} or {@code software}
 * @param subject its name, with the host before it if a side has several hosts
 * @param aspect  which of its properties; empty if the thing as a whole is new or gone
 * @param before  value on the first side; empty if none
 * @param after   value on the second side; empty if none
 * @param rules   ids of rules whose findings name the subject, sorted
 */
public record FactChange(Change change, String area, String subject, String aspect, String before, String after,
		List<String> rules) {

	public FactChange {
		rules = List.copyOf(rules);
	}
}
