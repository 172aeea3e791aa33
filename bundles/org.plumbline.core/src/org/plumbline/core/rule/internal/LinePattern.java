package org.plumbline.core.rule.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.extension.GuardedText;
import org.plumbline.core.rule.RuleLook;
import org.plumbline.core.rule.RuleSettings;

/**
 * What a line must look like. All conditions must be met.
 *
 * @param line    line in the pack file, for messages
 * @param logs    where it may stand
 * @param pattern expression that must be found in the raw text; its named groups become fields
 * @param marks   literals of which the text holds at least one
 * @param fact    decoded code that the text must hold
 * @param numbers conditions on fields
 * @param enough  whether one such line makes a finding, however many the rule asks for
 */
record LinePattern(int line, LogNames logs, Optional<Pattern> pattern, List<String> marks,
		Optional<FactCondition> fact, List<NumberCondition> numbers, boolean enough) {

	/** Longer texts are looked at up to here; in characters. */
	static final int LONGEST_TEXT = 16 * 1024;

	private static final int MOST_LOOKS = 1_000_000;

	/**
	 * Looks at a text.
	 *
	 * @param release release of the host; empty if not known
	 * @return named parts if all conditions are met
	 * @throws GuardedText.TooManyLooks if the search was stopped
	 */
	Optional<Map<String, String>> fields(String text, Optional<String> release, Decoders decoders,
			RuleSettings settings) {
		String looked = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
		if (marks.stream().noneMatch(looked::contains)) {
			return Optional.empty();
		}
		Map<String, String> fields = new LinkedHashMap<>();
		if (pattern.isPresent() && !find(looked, fields)) {
			return Optional.empty();
		}
		if (fact.isPresent()) {
			Optional<DecodedFact> found = fact.get().find(looked, release, decoders);
			if (found.isEmpty()) {
				return Optional.empty();
			}
			fields.put("decoded", found.get().title()); //$NON-NLS-1$
			if (!found.get().device().isEmpty()) {
				fields.putIfAbsent("device", found.get().device()); //$NON-NLS-1$
			}
		}
		return numbers.stream().allMatch(each -> each.isMet(fields, settings)) ? Optional.of(fields) : Optional.empty();
	}

	/** Returns where this pattern looks for what, for people. */
	RuleLook look() {
		return new RuleLook(logs.names(), pattern.map(Pattern::pattern).orElse(""), marks); //$NON-NLS-1$
	}

	/** Returns the names of the parts that matches can have. */
	Set<String> names() {
		Set<String> names = new TreeSet<>(pattern.map(each -> each.namedGroups().keySet()).orElse(Set.of()));
		if (fact.isPresent()) {
			names.addAll(Set.of("device", "decoded")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return names;
	}

	private boolean find(String text, Map<String, String> fields) {
		Matcher matcher = pattern.get().matcher(new GuardedText(text, MOST_LOOKS));
		if (!searches(matcher)) {
			return false;
		}
		pattern.get().namedGroups().forEach((name, group) -> {
			if (matcher.group(group) != null) {
				fields.put(name, matcher.group(group));
			}
		});
		return true;
	}

	private static boolean searches(Matcher matcher) {
		try {
			return matcher.find();
		} catch (StackOverflowError e) {
			throw new GuardedText.TooManyLooks(); // nested repetition on a long line: the same fault of the pattern
		}
	}
}
