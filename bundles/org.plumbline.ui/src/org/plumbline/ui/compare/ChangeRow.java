package org.plumbline.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.compare.Change;
import org.plumbline.core.compare.Comparison;
import org.plumbline.core.compare.FactChange;
import org.plumbline.core.compare.LineChange;
import org.plumbline.model.EvidenceRef;

/**
 * One difference as a row.
 *
 * @param change how it differs
 * @param area   sort of thing, or the program that writes the line
 * @param what   its name, or the line without what changes in it
 * @param before value, or how often per hour
 * @param after  value, or how often per hour
 * @param rules  rules whose findings speak of it
 * @param place  a line that shows it
 */
record ChangeRow(Change change, String area, String what, String before, String after, List<String> rules,
		Optional<EvidenceRef> place) {

	/** Returns all differences, facts first. */
	static List<ChangeRow> of(Comparison comparison) {
		return Stream.concat(comparison.facts().stream().map(ChangeRow::fact),
				comparison.lines().stream().map(ChangeRow::line)).toList();
	}

	private static ChangeRow fact(FactChange fact) {
		String what = fact.aspect().isEmpty() ? fact.subject() : fact.subject() + ", " + fact.aspect(); //$NON-NLS-1$
		return new ChangeRow(fact.change(), fact.area(), what, fact.before(), fact.after(), fact.rules(),
				Optional.empty());
	}

	private static ChangeRow line(LineChange line) {
		return new ChangeRow(line.change(), line.lines().process(), line.lines().signature(),
				rate(line.beforePerHour()), rate(line.afterPerHour()), line.rules(), Optional.of(line.example()));
	}

	private static String rate(double perHour) {
		return String.format(Locale.ROOT, perHour >= 10 ? "%.0f/h" : "%.2f/h", perHour); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns how it differs in words. */
	String changeText() {
		return switch (change) {
		case NEW -> Messages.ChangeRow_new;
		case GONE -> Messages.ChangeRow_gone;
		case CHANGED -> Messages.ChangeRow_changed;
		case MORE -> Messages.ChangeRow_more;
		case LESS -> Messages.ChangeRow_less;
		};
	}
}
