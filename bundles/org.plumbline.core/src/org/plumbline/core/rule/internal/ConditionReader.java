package org.plumbline.core.rule.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.extension.YamlMap;
import org.plumbline.core.rule.RuleSetting;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a rule looks for. Collects while it reads; one use per rule. */
final class ConditionReader {

	private static final Set<String> EVENT_KEYS = Set.of("logs", "pattern", "marks", "decoded", "where", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"enough"); //$NON-NLS-1$
	private static final Set<String> ABSENT_KEYS = Set.of("logs", "pattern", "marks", "within", "before", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"leaves"); //$NON-NLS-1$
	private static final Set<String> FOLLOWED_KEYS = Set.of("logs", "pattern", "marks", "within", "before", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"window", "count"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> RAMDISK_KEYS = Set.of("name", "except", "usedPercentAtLeast", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"usedInodesPercentAtLeast", "fillers"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Set<String> CORRELATION_KEYS = Set.of("by", "window", "count", "sameWithin", "different", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"together"); //$NON-NLS-1$
	private static final Set<String> FACT_KEYS = Set.of("group", "value", "release", "buildBelow"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Map<String, RuleSetting> settings;
	private final List<LinePattern> patterns = new ArrayList<>();
	private final List<StateCondition> states = new ArrayList<>();
	private Optional<NearLine> absence = Optional.empty();

	ConditionReader(Map<String, RuleSetting> settings) {
		this.settings = settings;
	}

	List<LinePattern> patterns() {
		return List.copyOf(patterns);
	}

	List<StateCondition> states() {
		return List.copyOf(states);
	}

	Optional<NearLine> absence() {
		return absence;
	}

	void readEvidence(List<Node> items) throws PackFormatException {
		for (Node item : items) {
			YamlMap map = YamlMap.of(item, Set.of("events", "ramdisk", "fact", "absent")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			if (map.keys().size() != 1) {
				throw new PackFormatException(map.line(), Messages.ConditionReader_oneKind);
			}
			if (map.has("events")) { //$NON-NLS-1$
				patterns.add(events(map.node("events").get())); //$NON-NLS-1$
			} else if (map.has("ramdisk")) { //$NON-NLS-1$
				states.add(ramdisk(map.node("ramdisk").get())); //$NON-NLS-1$
			} else if (map.has("fact")) { //$NON-NLS-1$
				states.add(hostFact(map.node("fact").get())); //$NON-NLS-1$
			} else {
				absence = Optional.of(absent(map.node("absent").get())); //$NON-NLS-1$
			}
		}
	}

	/** Returns the fields that matches can have. */
	Set<String> fields() {
		Set<String> fields = new LinkedHashSet<>();
		patterns.forEach(pattern -> fields.addAll(pattern.names()));
		states.forEach(each -> fields.addAll(each.fields()));
		absence.ifPresent(each -> fields.add(NearLine.RECOVERED));
		return fields;
	}

	/** Reads a condition on lines. */
	LinePattern events(Node node) throws PackFormatException {
		YamlMap map = YamlMap.of(node, EVENT_KEYS);
		Optional<Pattern> pattern = map.has("pattern") ? Optional.of(regex(map)) : Optional.empty(); //$NON-NLS-1$
		Optional<FactCondition> fact = map.has("decoded") ? Optional.of(fact(map)) : Optional.empty(); //$NON-NLS-1$
		if (pattern.isEmpty() && fact.isEmpty()) {
			throw new PackFormatException(map.line(), Messages.ConditionReader_nothing);
		}
		List<NumberCondition> numbers = where(map,
				pattern.map(found -> found.namedGroups().keySet()).orElse(Set.of()));
		return new LinePattern(map.line(), logs(map), pattern, marks(map, pattern), fact, numbers,
				map.flag("enough", false)); //$NON-NLS-1$
	}

	private List<NumberCondition> where(YamlMap map, Set<String> fields) throws PackFormatException {
		List<NumberCondition> numbers = new ArrayList<>();
		for (Node each : map.nodes("where")) { //$NON-NLS-1$
			YamlMap where = YamlMap.of(each, Set.of("field", "atLeast")); //$NON-NLS-1$ //$NON-NLS-2$
			String field = where.needed("field"); //$NON-NLS-1$
			if (!fields.contains(field)) {
				throw new PackFormatException(where.line(), NLS.bind(Messages.ConditionReader_noGroup, field));
			}
			numbers.add(new NumberCondition(field, Quantity.number(where, "atLeast", settings))); //$NON-NLS-1$
		}
		return numbers;
	}

	/** Reads when a finding is worse than usual. */
	Worse worse(YamlMap map, Severity severity) throws PackFormatException {
		return new Worse(severity, where(map, fields()), span(map, "window"), //$NON-NLS-1$
				quantity(map, "count").orElse(Quantity.of(1)), span(map, "lasting"), //$NON-NLS-1$ //$NON-NLS-2$
				map.has("followed") ? Optional.of(followed(map.node("followed").get())) : Optional.empty()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static LogNames logs(YamlMap map) throws PackFormatException {
		if (map.nodes("logs").isEmpty()) { //$NON-NLS-1$
			throw map.missing("logs"); //$NON-NLS-1$
		}
		return new LogNames(map.texts("logs")); //$NON-NLS-1$
	}

	private static Pattern regex(YamlMap map) throws PackFormatException {
		return regex(map, "pattern"); //$NON-NLS-1$
	}

	private static Pattern regex(YamlMap map, String key) throws PackFormatException {
		try {
			return Pattern.compile(map.needed(key));
		} catch (PatternSyntaxException e) {
			throw new PackFormatException(map.lineOf(key),
					NLS.bind(Messages.ConditionReader_regex, e.getDescription(), Integer.toString(e.getIndex())));
		}
	}

	private static List<String> marks(YamlMap map, Optional<Pattern> pattern) throws PackFormatException {
		List<String> marks = map.has("marks") ? map.texts("marks") //$NON-NLS-1$ //$NON-NLS-2$
				: pattern.map(each -> LiteralParts.of(each.pattern())).orElse(List.of());
		if (marks.isEmpty()) {
			throw new PackFormatException(map.line(), Messages.ConditionReader_noMark);
		}
		for (String mark : marks) {
			if (mark.getBytes(StandardCharsets.UTF_8).length < LiteralParts.SHORTEST) {
				throw new PackFormatException(map.lineOf("marks"), NLS.bind(Messages.ConditionReader_shortMark, mark)); //$NON-NLS-1$
			}
		}
		return marks;
	}

	private static FactCondition fact(YamlMap map) throws PackFormatException {
		YamlMap decoded = YamlMap.ofAnyKeys(map.node("decoded").orElseThrow()); //$NON-NLS-1$
		List<Map<String, List<String>>> except = new ArrayList<>();
		for (Node each : decoded.nodes("except")) { //$NON-NLS-1$
			except.add(values(YamlMap.ofAnyKeys(each)));
		}
		return new FactCondition(decoded.needed("domain"), values(decoded), except); //$NON-NLS-1$
	}

	private static Map<String, List<String>> values(YamlMap decoded) throws PackFormatException {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (String key : decoded.keys()) {
			if (!key.equals("domain") && !key.equals("except")) { //$NON-NLS-1$ //$NON-NLS-2$
				values.put(key, decoded.texts(key));
			}
		}
		return values;
	}

	/** Reads a condition on a ramdisk. */
	RamdiskCondition ramdisk(Node node) throws PackFormatException {
		YamlMap map = YamlMap.of(node, RAMDISK_KEYS);
		Optional<Quantity> space = quantity(map, "usedPercentAtLeast"); //$NON-NLS-1$
		Optional<Quantity> inodes = quantity(map, "usedInodesPercentAtLeast"); //$NON-NLS-1$
		if (space.isEmpty() && inodes.isEmpty()) {
			throw new PackFormatException(map.line(), Messages.ConditionReader_noLimit);
		}
		return new RamdiskCondition(Set.copyOf(map.texts("name")), Set.copyOf(map.texts("except")), space, inodes, //$NON-NLS-1$ //$NON-NLS-2$
				map.flag("fillers", false)); //$NON-NLS-1$
	}

	/** Reads a condition on a fact about a host. */
	HostFactCondition hostFact(Node node) throws PackFormatException {
		YamlMap map = YamlMap.of(node, FACT_KEYS);
		map.needed("value"); //$NON-NLS-1$
		return new HostFactCondition(map.needed("group"), regex(map, "value"), map.text("release"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				quantity(map, "buildBelow")); //$NON-NLS-1$
	}

	private Optional<Quantity> quantity(YamlMap map, String key) throws PackFormatException {
		return map.has(key) ? Optional.of(Quantity.number(map, key, settings)) : Optional.empty();
	}

	private NearLine absent(Node node) throws PackFormatException {
		YamlMap map = YamlMap.of(node, ABSENT_KEYS);
		Optional<Severity> leaves = Severity.ofLabel(map.text("leaves")); //$NON-NLS-1$
		if (map.has("leaves") && leaves.isEmpty()) { //$NON-NLS-1$
			throw new PackFormatException(map.lineOf("leaves"), //$NON-NLS-1$
					NLS.bind(Messages.RuleReader_severity, map.text("leaves"))); //$NON-NLS-1$
		}
		return new NearLine(line(map), span(map, "within"), span(map, "before"), leaves, Correlation.PER_HOST); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private NearLine followed(Node node) throws PackFormatException {
		YamlMap map = YamlMap.of(node, FOLLOWED_KEYS);
		Correlation many = new Correlation(List.of(), span(map, "window"), //$NON-NLS-1$
				quantity(map, "count").orElse(Quantity.of(1)), "", Optional.empty(), Optional.empty()); //$NON-NLS-1$ //$NON-NLS-2$
		return new NearLine(line(map), span(map, "within"), span(map, "before"), Optional.empty(), many); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static LinePattern line(YamlMap map) throws PackFormatException {
		Optional<Pattern> pattern = Optional.of(regex(map));
		return new LinePattern(map.line(), logs(map), pattern, marks(map, pattern), Optional.empty(), List.of(), false);
	}

	Optional<Quantity> span(YamlMap map, String key) throws PackFormatException {
		return map.has(key) ? Optional.of(Quantity.span(map, key, settings)) : Optional.empty();
	}

	/** Reads which matches belong together. */
	Correlation correlation(Optional<Node> node, Set<String> fields) throws PackFormatException {
		if (node.isEmpty()) {
			return Correlation.PER_HOST;
		}
		YamlMap map = YamlMap.of(node.get(), CORRELATION_KEYS);
		List<String> by = map.has("by") ? map.texts("by") : List.of(Match.HOST); //$NON-NLS-1$ //$NON-NLS-2$
		for (String field : by) {
			if (!fields.contains(field)) {
				throw new PackFormatException(map.lineOf("by"), NLS.bind(Messages.ConditionReader_noGroup, field)); //$NON-NLS-1$
			}
		}
		if (map.has("different") && !fields.contains(map.text("different"))) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new PackFormatException(map.lineOf("different"), //$NON-NLS-1$
					NLS.bind(Messages.ConditionReader_noGroup, map.text("different"))); //$NON-NLS-1$
		}
		Quantity count = map.has("count") ? Quantity.number(map, "count", settings) : Quantity.of(1); //$NON-NLS-1$ //$NON-NLS-2$
		return new Correlation(by, span(map, "window"), count, map.text("different"), //$NON-NLS-1$ //$NON-NLS-2$
				span(map, "sameWithin"), span(map, "together")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
