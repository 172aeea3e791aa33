package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.extension.YamlMap;
import org.plumbline.core.rule.RuleSetting;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the steps of a cascade. One use per rule. */
final class ChainReader {

	private static final Set<String> KEYS = Set.of("name", "title", "rule", "events", "ramdisk", "fact", "required", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"anchor", "from", "within", "before", "hides"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final ConditionReader conditions;
	private final Map<String, DataRule> others;
	private final Map<ChainPart, Set<String>> fields = new LinkedHashMap<>();

	/** @param others rules that a step may name */
	ChainReader(Map<String, RuleSetting> settings, Map<String, DataRule> others) {
		this.conditions = new ConditionReader(settings);
		this.others = others;
	}

	List<ChainPart> parts(List<Node> nodes) throws PackFormatException {
		List<ChainPart> parts = new ArrayList<>();
		int anchors = 0;
		for (Node node : nodes) {
			YamlMap map = YamlMap.of(node, KEYS);
			ChainPart part = part(map);
			if (part.anchor() && (!part.required() || part.state().isPresent())) {
				throw new PackFormatException(map.line(), Messages.ChainReader_anchorKind);
			}
			anchors += part.anchor() ? 1 : 0;
			parts.add(part);
		}
		if (anchors != 1) {
			throw new PackFormatException(nodes.isEmpty() ? 0 : YamlMap.line(nodes.getFirst()),
					Messages.ChainReader_oneAnchor);
		}
		return parts;
	}

	private ChainPart part(YamlMap map) throws PackFormatException {
		if (map.keys().stream().filter(Set.of("rule", "events", "ramdisk", "fact")::contains).count() != 1) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			throw new PackFormatException(map.line(), Messages.ChainReader_oneKind);
		}
		if (map.has("within") && map.has("before")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new PackFormatException(map.line(), Messages.ChainReader_oneWindow);
		}
		Optional<PatternRule> rule = map.has("rule") ? Optional.of(rule(map)) : Optional.empty(); //$NON-NLS-1$
		Optional<LinePattern> pattern = Optional.empty();
		if (map.has("events")) { //$NON-NLS-1$
			pattern = Optional.of(conditions.events(map.node("events").get())); //$NON-NLS-1$
		}
		Optional<StateCondition> state = Optional.empty();
		if (map.has("ramdisk")) { //$NON-NLS-1$
			state = Optional.of(conditions.ramdisk(map.node("ramdisk").get())); //$NON-NLS-1$
		} else if (map.has("fact")) { //$NON-NLS-1$
			state = Optional.of(conditions.hostFact(map.node("fact").get())); //$NON-NLS-1$
		}
		ChainPart part = new ChainPart(map.text("name"), new Template(map.needed("title")), rule, pattern, state, //$NON-NLS-1$ //$NON-NLS-2$
				map.flag("required", true), map.flag("anchor", false), fromPrevious(map), //$NON-NLS-1$ //$NON-NLS-2$
				conditions.span(map, "within"), conditions.span(map, "before"), map.flag("hides", rule.isPresent())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		fields.put(part, fields(part));
		return part;
	}

	private static boolean fromPrevious(YamlMap map) throws PackFormatException {
		return switch (map.text("from")) { //$NON-NLS-1$
		case "", "anchor" -> false; //$NON-NLS-1$ //$NON-NLS-2$
		case "previous" -> true; //$NON-NLS-1$
		default -> throw new PackFormatException(map.lineOf("from"), Messages.ChainReader_from); //$NON-NLS-1$
		};
	}

	private PatternRule rule(YamlMap map) throws PackFormatException {
		String id = map.needed("rule"); //$NON-NLS-1$
		if (others.get(id) instanceof PatternRule rule && !rule.patterns().isEmpty()) {
			return rule;
		}
		throw new PackFormatException(map.lineOf("rule"), NLS.bind(Messages.ChainReader_noRule, id)); //$NON-NLS-1$
	}

	private static Set<String> fields(ChainPart part) {
		Set<String> fields = new LinkedHashSet<>();
		part.pattern().ifPresent(each -> fields.addAll(each.names()));
		part.rule().ifPresent(rule -> rule.patterns().forEach(each -> fields.addAll(each.names())));
		part.state().ifPresent(each -> fields.addAll(each.fields()));
		return fields;
	}

	/** Returns the fields of all named steps, with the name and a colon before them. */
	Set<String> fields() {
		Set<String> named = new LinkedHashSet<>();
		fields.forEach((part, own) -> {
			if (!part.name().isEmpty()) {
				own.forEach(field -> named.add(part.name() + ':' + field));
				Set.of("count", "first", "last", "when").forEach(field -> named.add(part.name() + ':' + field)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
		});
		return named;
	}

	/** Returns the fields that the title of a step may use: its own, and those of named steps. */
	Set<String> titleFields(ChainPart part, Set<String> general) {
		Set<String> all = new LinkedHashSet<>(general);
		all.addAll(fields.get(part));
		return all;
	}
}
