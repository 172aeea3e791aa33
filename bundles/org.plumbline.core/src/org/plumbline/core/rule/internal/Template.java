package org.plumbline.core.rule.internal;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps. Grammar of a gap: <code>{field}</code> (first value), <code>{field.count}</code> (different
 * values), <code>{field.list}</code>, <code>{field.min}</code>, <code>{field.max}</code>, <code>{field.sum}</code>,
 * <code>{count|word|words}</code> (a number and the word that fits it), in a cascade with the step before it:
 * <code>{step:field}</code>. Fields that every rule has: <code>count</code>, <code>first</code>, <code>last</code>,
 * <code>when</code> ("at …" or "between … and …"), <code>host</code>, and <code>times</code>, how often a cascade
 * happened, if more than once. A sentence with a gap that has no value is left out.
 */
final class Template {

	private static final Pattern GAP = Pattern
			.compile("\\{(?<name>[A-Za-z][\\w:.-]*)(?:\\|(?<one>[^|{}]*)\\|(?<many>[^|{}]*))?\\}"); //$NON-NLS-1$

	private final String text;

	Template(String text) {
		this.text = text;
	}

	/** Returns the names in the gaps, sorted. */
	Set<String> names() {
		Set<String> names = new TreeSet<>();
		GAP.matcher(text).results().forEach(gap -> names.add(gap.group("name"))); //$NON-NLS-1$
		return names;
	}

	/** Fills the gaps; empty if one of them has no value. */
	Optional<String> fill(Function<String, Optional<String>> values) {
		StringBuilder filled = new StringBuilder();
		Matcher gap = GAP.matcher(text);
		while (gap.find()) {
			Optional<String> value = values.apply(gap.group("name")); //$NON-NLS-1$
			if (value.isEmpty() || value.get().isEmpty()) {
				return Optional.empty();
			}
			String shown = value.get();
			if (gap.group("one") != null) { //$NON-NLS-1$
				shown = numbered(shown, gap.group("one"), gap.group("many")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			gap.appendReplacement(filled, Matcher.quoteReplacement(shown));
		}
		return Optional.of(gap.appendTail(filled).toString());
	}

	/** Nobody says "1 time". */
	private static String numbered(String number, String one, String many) {
		if (!number.equals("1")) { //$NON-NLS-1$
			return number + ' ' + many;
		}
		return one.equals("time") ? "once" : number + ' ' + one; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String toString() {
		return text;
	}
}
