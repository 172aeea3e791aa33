package org.plumbline.core.rule.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/** What the values of one named part have in common over all matches. Keeps at most 1,000 different values. */
final class FieldStatistics {

	private static final int MOST_VALUES = 1000;
	private static final int LISTED = 4;

	private final Set<String> values = new LinkedHashSet<>();
	private double smallest = Double.POSITIVE_INFINITY;
	private double largest = Double.NEGATIVE_INFINITY;
	private double sum;
	private String smallestText = ""; //$NON-NLS-1$
	private String largestText = ""; //$NON-NLS-1$

	void add(String value) {
		if (values.size() < MOST_VALUES) {
			values.add(value);
		}
		try {
			double number = Double.parseDouble(value);
			sum += number;
			if (number < smallest) {
				smallest = number;
				smallestText = value;
			}
			if (number > largest) {
				largest = number;
				largestText = value;
			}
		} catch (NumberFormatException e) {
			// a word: has no order, so it takes no part in smallest and largest
		}
	}

	/** Returns what a template asks for; empty if there is no such thing. */
	Optional<String> value(String operation) {
		String shown = switch (operation) {
		case "" -> values.stream().findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		case "count" -> (values.size() < MOST_VALUES ? "" : "≥ ") + values.size(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "list" -> list(); //$NON-NLS-1$
		case "min" -> smallestText; //$NON-NLS-1$
		case "max" -> largestText; //$NON-NLS-1$
		case "sum" -> largestText.isEmpty() ? "" : Long.toString(Math.round(sum)); //$NON-NLS-1$ //$NON-NLS-2$
		default -> ""; //$NON-NLS-1$
		};
		return Optional.of(shown).filter(text -> !text.isEmpty());
	}

	private String list() {
		String joined = String.join(", ", values.stream().limit(LISTED).toList()); //$NON-NLS-1$
		int more = values.size() - LISTED;
		return more > 0 ? NLS.bind(Messages.FieldStatistics_more, joined, more) : joined;
	}
}
