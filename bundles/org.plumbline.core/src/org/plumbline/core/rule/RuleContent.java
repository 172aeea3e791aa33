package org.plumbline.core.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.plumbline.core.extension.Contributions;
import org.plumbline.core.rule.internal.DataRule;
import org.plumbline.core.rule.internal.PatternRule;

/**
 * Rules as they were read.
 *
 * @param rules    in the order in which they run, each id once
 * @param broken   rules that could not be read, in the order of their ids
 * @param failures is told when a rule fails by a mistake of its own
 * @param files    pack files
 * @param builds   known builds, in any order
 * @param collectables how things are collected
 */
record RuleContent(List<Rule> rules, List<SkippedRule> broken, BiConsumer<Rule, RuntimeException> failures,
		List<NamedResource> files, List<KnownBuild> builds, List<Collectable> collectables) {

	private static final Comparator<Rule> ORDER = Comparator.comparing(RuleContent::joinsFindings)
			.thenComparing(RuleContent::id);

	RuleContent {
		Map<String, Rule> byId = new TreeMap<>();
		rules.forEach(rule -> byId.putIfAbsent(id(rule), rule));
		rules = byId.values().stream().sorted(ORDER).toList();
		broken = broken.stream().sorted(Comparator.comparing(SkippedRule::rule)).toList();
		files = List.copyOf(files);
		builds = List.copyOf(builds);
		collectables = List.copyOf(collectables);
	}

	static RuleContent read(Contributions contributions) {
		List<Rule> rules = new ArrayList<>();
		Map<String, IConfigurationElement> origins = new HashMap<>();
		for (IConfigurationElement each : contributions.elements("rule", "rule")) { //$NON-NLS-1$ //$NON-NLS-2$
			contributions.create(each, Rule.class).ifPresent(rule -> {
				rules.add(rule);
				origins.putIfAbsent(id(rule), each);
			});
		}
		List<NamedResource> files = new ArrayList<>();
		for (IConfigurationElement each : contributions.elements("rule", "pack")) { //$NON-NLS-1$ //$NON-NLS-2$
			contributions.create(each, RulePackSource.class).ifPresent(source -> {
				try {
					List<NamedResource> pack = source.files();
					files.addAll(pack);
					pack.forEach(file -> origins.putIfAbsent(file.name(), each));
				} catch (IOException e) {
					contributions.report(each, e);
				}
			});
		}
		List<KnownBuild> builds = contributions.create("rule", "builds", BuildTable.class).stream() //$NON-NLS-1$ //$NON-NLS-2$
				.flatMap(each -> each.builds().stream()).toList();
		RulePacks packs = RulePacks.read(files);
		rules.addAll(packs.rules());
		BiConsumer<Rule, RuntimeException> failures = (rule, failure) -> contributions
				.report(origins.get(rule instanceof DataRule data ? data.file() : id(rule)), failure);
		return new RuleContent(rules, packs.broken(), failures, files, builds,
				contributions.create("rule", "collect", CollectionTable.class).stream() //$NON-NLS-1$ //$NON-NLS-2$
						.flatMap(each -> each.collectables().stream()).toList());
	}

	/** Returns the same with packs of a person's own, which may name the rules of the others. */
	RuleContent with(RuleFolder own) {
		List<NamedResource> all = new ArrayList<>(files);
		all.addAll(own.files());
		RulePacks packs = RulePacks.read(all);
		List<Rule> together = new ArrayList<>(rules.stream().filter(rule -> !(rule instanceof DataRule)).toList());
		together.addAll(packs.rules());
		List<SkippedRule> refused = new ArrayList<>(packs.broken());
		refused.addAll(own.refused());
		Set<String> names = new HashSet<>(own.files().stream().map(NamedResource::name).toList());
		return new RuleContent(together, refused, (rule, failure) -> {
			if (!(rule instanceof DataRule data && names.contains(data.file()))) {
				failures.accept(rule, failure); // else the list of skipped rules tells the person who wrote it
			}
		}, all, builds, collectables);
	}

	/** Returns how a thing is collected; one that nobody knows has a name only. */
	Collectable collectable(String name) {
		return collectables.stream().filter(each -> each.name().equals(name)).findFirst()
				.orElse(new Collectable(name, "", List.of())); //$NON-NLS-1$
	}

	static String id(Rule rule) {
		return rule.description().id();
	}

	static boolean joinsFindings(Rule rule) {
		return !(rule instanceof PatternRule);
	}
}
