package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.extension.GuardedText;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.RuleSettings;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Asks for a fact about a host.
 *
 * @param group      group of the fact
 * @param value      expression that must be found in its value; its named groups become fields
 * @param release    release that the host must have; empty for any
 * @param buildBelow build that the host must not have reached; empty for any
 */
record HostFactCondition(String group, Pattern value, String release, Optional<Quantity> buildBelow)
		implements
		StateCondition {

	private static final int MOST_LOOKS = 100_000;
	private static final int MOST_MATCHES = 1000;

	@Override
	public boolean isKnown(Evidence evidence) {
		return evidence.hosts().stream().flatMap(host -> host.getFacts().stream())
				.anyMatch(fact -> fact.getGroup().equals(group));
	}

	@Override
	public String source() {
		return group;
	}

	@Override
	public Set<String> fields() {
		Set<String> fields = new TreeSet<>(value.namedGroups().keySet());
		fields.addAll(Set.of("fact", "value", "build")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return fields;
	}

	@Override
	public List<Match> matches(Evidence evidence, RuleSettings settings) {
		List<Match> matches = new ArrayList<>();
		for (SupportBundle bundle : evidence.bundles()) {
			bundle.getHosts().stream().filter(host -> concerns(host, bundle, settings)).forEach(host -> {
				String name = host.getName().isEmpty() ? bundle.getHostName() : host.getName();
				host.getFacts().stream()
						.filter(fact -> fact.getGroup().equals(group) && !fact.getOrigin().isNone()
								&& matches.size() < MOST_MATCHES)
						.forEach(fact -> fields(fact, build(host, bundle))
								.ifPresent(fields -> matches.add(match(name, fact, fields))));
			});
		}
		return matches;
	}

	private boolean concerns(Host host, SupportBundle bundle, RuleSettings settings) {
		String own = host.getRelease().isEmpty() ? bundle.getRelease() : host.getRelease();
		if (!release.isEmpty() && !release.equals(own)) {
			return false;
		}
		String build = build(host, bundle);
		return buildBelow.isEmpty()
				|| build.matches("\\d{1,12}") && Long.parseLong(build) < buildBelow.get().value(settings); //$NON-NLS-1$
	}

	private static String build(Host host, SupportBundle bundle) {
		return host.getBuild().isEmpty() ? bundle.getBuild() : host.getBuild();
	}

	private Optional<Map<String, String>> fields(HostFact fact, String build) {
		return fields(fact.getValue()).map(found -> {
			found.put("fact", fact.getName()); //$NON-NLS-1$
			found.put("value", fact.getValue()); //$NON-NLS-1$
			found.put("build", build); //$NON-NLS-1$
			found.values().removeIf(String::isEmpty);
			return found;
		});
	}

	private Optional<Map<String, String>> fields(String text) {
		Matcher matcher = value.matcher(new GuardedText(text, MOST_LOOKS));
		if (!matcher.find()) {
			return Optional.empty();
		}
		Map<String, String> fields = new LinkedHashMap<>();
		value.namedGroups().forEach((name, number) -> {
			if (matcher.group(number) != null) {
				fields.put(name, matcher.group(number));
			}
		});
		return Optional.of(fields);
	}

	/** Tells whether a sample is such a fact; it is written {@code group: value}. */
	boolean isSample(String text) {
		return text.startsWith(group + ": ") && fields(text.substring(group.length() + 2)).isPresent(); //$NON-NLS-1$
	}

	private static Match match(String host, HostFact fact, Map<String, String> fields) {
		String text = fact.getName() + ": " + fact.getValue(); //$NON-NLS-1$
		EvidenceItem item = new EvidenceItem(fact.getOrigin(), Times.UNKNOWN_NS, host, fact.getOrigin().path(),
				fact.getOrigin().line(), Severity.INFO, text);
		return new Match(host, Match.Kind.STATE, 0, fields, item);
	}
}
