package org.plumbline.core.rule.internal;

import java.util.Map;

import org.plumbline.core.rule.RuleSettings;

/**
 * Asks that a named part of a line is a number of some size. A part that is no number does not satisfy it.
 *
 * @param field   named group
 * @param atLeast smallest value that counts
 */
record NumberCondition(String field, Quantity atLeast) {

	boolean isMet(Map<String, String> fields, RuleSettings settings) {
		try {
			return Double.parseDouble(fields.getOrDefault(field, "")) >= atLeast.value(settings); //$NON-NLS-1$
		} catch (NumberFormatException e) {
			return false;
		}
	}
}
