package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.extension.YamlMap;
import org.plumbline.core.rule.FixedIn;
import org.plumbline.core.rule.RuleDescription;
import org.plumbline.core.rule.RuleSetting;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one rule of a pack file. */
final class RuleReader {

	private static final Set<String> KEYS = Set.of("id", "title", "severity", "component", "confidence", "releases", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"fixedIn", "settings", "evidence", "correlate", "chain", "consequences", "incidents", "summary", "meaning", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$//$NON-NLS-9$
			"remedy", "danger", "references", "related", "samples", "lookalikes", "incomplete", "harmless", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"worse", "covers"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> CONFIDENCE = Set.of("verified", "likely", "unverified"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> INCOMPLETE_KEYS = Set.of("title", "severity", "evidence", "correlate", "summary", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"meaning", "remedy", "danger"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> WORSE_KEYS = Set.of("severity", "where", "window", "count", "lasting", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"followed"); //$NON-NLS-1$
	private static final Pattern ID = Pattern.compile("[A-Za-z][\\w.-]{1,60}"); //$NON-NLS-1$
	private static final Set<String> OPERATIONS = Set.of("count", "list", "min", "max", "sum"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> GENERAL_FIELDS = Set.of("count", "first", "last", "when", "times", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Match.HOST);

	private final String file;
	private final YamlMap map;
	private final String id;
	private final Map<String, RuleSetting> settings = new LinkedHashMap<>();

	RuleReader(String file, Node node) throws PackFormatException {
		this.file = file;
		map = YamlMap.of(node, KEYS);
		id = map.needed("id"); //$NON-NLS-1$
		if (!ID.matcher(id).matches()) {
			throw new PackFormatException(map.lineOf("id"), NLS.bind(Messages.RuleReader_id, id)); //$NON-NLS-1$
		}
	}

	/** Returns the id of a rule that may be broken elsewhere; empty if it has none. */
	static String id(Node node) {
		if (node instanceof MappingNode mapping) {
			for (NodeTuple each : mapping.getValue()) {
				if (each.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id") //$NON-NLS-1$
						&& each.getValueNode() instanceof ScalarNode value) {
					return value.getValue();
				}
			}
		}
		return ""; //$NON-NLS-1$
	}

	String file() {
		return file;
	}

	String id() {
		return id;
	}

	boolean isChain() {
		return map.has("chain"); //$NON-NLS-1$
	}

	/** Reads a rule about lines and fill levels. */
	PatternRule pattern() throws PackFormatException {
		if (map.has("consequences") || map.has("incidents") || map.has("incomplete")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			throw new PackFormatException(map.line(), Messages.RuleReader_chainOnly);
		}
		readSettings();
		ConditionReader conditions = new ConditionReader(settings);
		conditions.readEvidence(map.nodes("evidence")); //$NON-NLS-1$
		if (conditions.patterns().isEmpty() && conditions.states().isEmpty()) {
			throw new PackFormatException(map.line(), Messages.RuleReader_noEvidence);
		}
		Set<String> fields = new LinkedHashSet<>(GENERAL_FIELDS);
		fields.addAll(conditions.fields());
		Correlation correlation = conditions.correlation(map.node("correlate"), fields); //$NON-NLS-1$
		return new PatternRule(text(fields), conditions.patterns(), conditions.states(), conditions.absence(),
				correlation, worse(conditions));
	}

	private Optional<Worse> worse(ConditionReader conditions) throws PackFormatException {
		if (!map.has("worse")) { //$NON-NLS-1$
			return Optional.empty();
		}
		YamlMap part = YamlMap.of(map.node("worse").get(), WORSE_KEYS); //$NON-NLS-1$
		if (severity(part).ordinal() >= severity(map).ordinal()) {
			throw new PackFormatException(part.lineOf("severity"), Messages.RuleReader_worse); //$NON-NLS-1$
		}
		return Optional.of(conditions.worse(part, severity(part)));
	}

	/** Reads a cascade. */
	ChainRule chain(Map<String, DataRule> others) throws PackFormatException {
		if (List.of("evidence", "correlate", "worse", "covers").stream().anyMatch(map::has)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			throw new PackFormatException(map.line(), Messages.RuleReader_chainOrEvidence);
		}
		readSettings();
		ChainReader chain = new ChainReader(settings, others);
		List<ChainPart> parts = chain.parts(map.nodes("chain")); //$NON-NLS-1$
		Set<String> fields = new LinkedHashSet<>(GENERAL_FIELDS);
		fields.addAll(chain.fields());
		for (ChainPart part : parts) {
			check(part.title(), map.lineOf("chain"), chain.titleFields(part, fields)); //$NON-NLS-1$
		}
		Quantity least = map.has("incidents") ? Quantity.number(map, "incidents", settings) : Quantity.of(1); //$NON-NLS-1$ //$NON-NLS-2$
		RuleText text = text(fields);
		Optional<PatternRule> incomplete = map.has("incomplete") //$NON-NLS-1$
				? Optional.of(incomplete(YamlMap.of(map.node("incomplete").get(), INCOMPLETE_KEYS), text)) //$NON-NLS-1$
				: Optional.empty();
		return new ChainRule(text, parts, Set.copyOf(map.texts("consequences")), least, incomplete); //$NON-NLS-1$
	}

	/** Reads what is said of a cascade that began and did not come to its end. */
	private PatternRule incomplete(YamlMap part, RuleText whole) throws PackFormatException {
		ConditionReader conditions = new ConditionReader(settings);
		conditions.readEvidence(part.nodes("evidence")); //$NON-NLS-1$
		if (conditions.patterns().isEmpty()) {
			throw new PackFormatException(part.line(), Messages.RuleReader_noEvidence);
		}
		Set<String> fields = new LinkedHashSet<>(GENERAL_FIELDS);
		fields.addAll(conditions.fields());
		Correlation correlation = conditions.correlation(part.node("correlate"), fields); //$NON-NLS-1$
		RuleDescription own = new RuleDescription(id, part.needed("title"), severity(part), //$NON-NLS-1$
				whole.description().component(), whole.description().releases(), part.needed("meaning"), //$NON-NLS-1$
				part.needed("remedy"), part.text("danger"), whole.description().references(), //$NON-NLS-1$ //$NON-NLS-2$
				whole.description().confidence(), whole.description().settings(), whole.description().fixedIn(), ""); //$NON-NLS-1$
		RuleText text = new RuleText(file, part.line(), own, whole.releases(), summary(part, fields),
				whole.related(), List.of(), List.of(), List.of());
		return new PatternRule(text, conditions.patterns(), conditions.states(), conditions.absence(), correlation,
				Optional.empty());
	}

	private void readSettings() throws PackFormatException {
		for (Node node : map.nodes("settings")) { //$NON-NLS-1$
			YamlMap each = YamlMap.of(node, Set.of("key", "name", "unit", "default")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			RuleSetting setting = new RuleSetting(each.needed("key"), each.needed("name"), each.needed("unit"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					each.number("default")); //$NON-NLS-1$
			settings.put(setting.key(), setting);
		}
	}

	private RuleText text(Set<String> fields) throws PackFormatException {
		return new RuleText(file, map.line(), description(), releases(), summary(map, fields), map.texts("related"), //$NON-NLS-1$
				samples("samples"), samples("lookalikes"), covers()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Reads whose findings stand below those of this rule: ids, or ids with a span. */
	private List<Cover> covers() throws PackFormatException {
		List<Cover> covers = new ArrayList<>();
		for (Node node : map.nodes("covers")) { //$NON-NLS-1$
			if (node instanceof ScalarNode) {
				covers.add(new Cover(YamlMap.text(node), Optional.empty()));
			} else {
				YamlMap each = YamlMap.of(node, Set.of("rule", "within")); //$NON-NLS-1$ //$NON-NLS-2$
				covers.add(new Cover(each.needed("rule"), Optional.of(Quantity.span(each, "within", Map.of())))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return covers;
	}

	private static List<Template> summary(YamlMap map, Set<String> fields) throws PackFormatException {
		List<Template> summary = new ArrayList<>();
		for (Node node : map.nodes("summary")) { //$NON-NLS-1$
			Template sentence = new Template(YamlMap.text(node));
			check(sentence, YamlMap.line(node), fields);
			summary.add(sentence);
		}
		return summary;
	}

	private static void check(Template sentence, int line, Set<String> fields) throws PackFormatException {
		for (String name : sentence.names()) {
			int dot = name.lastIndexOf('.');
			String field = dot < 0 ? name : name.substring(0, dot);
			if (!fields.contains(field) || dot >= 0 && !OPERATIONS.contains(name.substring(dot + 1))) {
				String known = String.join(", ", fields.stream().sorted().toList()); //$NON-NLS-1$
				throw new PackFormatException(line, NLS.bind(Messages.RuleReader_gap, name, known));
			}
		}
	}

	private RuleDescription description() throws PackFormatException {
		if (!CONFIDENCE.contains(map.needed("confidence"))) { //$NON-NLS-1$
			throw new PackFormatException(map.lineOf("confidence"), //$NON-NLS-1$
					NLS.bind(Messages.RuleReader_confidence, map.text("confidence"))); //$NON-NLS-1$
		}
		return new RuleDescription(id, map.needed("title"), severity(map), map.needed("component"), //$NON-NLS-1$ //$NON-NLS-2$
				map.text("releases"), map.needed("meaning"), map.needed("remedy"), map.text("danger"), references(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				map.text("confidence"), List.copyOf(settings.values()), fixedIn(), harmless()); //$NON-NLS-1$
	}

	/** What is no trouble cannot be worse than a piece of information. */
	private String harmless() throws PackFormatException {
		if (map.has("harmless") && severity(map) != Severity.INFO) { //$NON-NLS-1$
			throw new PackFormatException(map.lineOf("harmless"), Messages.RuleReader_harmless); //$NON-NLS-1$
		}
		return map.text("harmless"); //$NON-NLS-1$
	}

	private static Severity severity(YamlMap map) throws PackFormatException {
		String label = map.needed("severity"); //$NON-NLS-1$
		return Severity.ofLabel(label).orElseThrow(() -> new PackFormatException(map.lineOf("severity"), //$NON-NLS-1$
				NLS.bind(Messages.RuleReader_severity, label)));
	}

	private Releases releases() throws PackFormatException {
		Optional<Releases> releases = Releases.read(map.text("releases")); //$NON-NLS-1$
		return releases.orElseThrow(() -> new PackFormatException(map.lineOf("releases"), //$NON-NLS-1$
				Messages.RuleReader_releases));
	}

	/** Returns what to read, and after that in which releases the cause is gone. */
	private List<String> references() throws PackFormatException {
		List<String> references = new ArrayList<>();
		for (Node node : map.nodes("references")) { //$NON-NLS-1$
			if (node instanceof ScalarNode) {
				references.add(YamlMap.text(node));
			} else {
				YamlMap each = YamlMap.of(node, Set.of("id", "title")); //$NON-NLS-1$ //$NON-NLS-2$
				references.add(each.needed("id") + ": " + each.needed("title")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		for (FixedIn each : fixedIn()) {
			references.add(each.build().isPresent()
					? NLS.bind(Messages.RuleReader_fixedInBuild, each.release(),
							Long.toString(each.build().getAsLong()))
					: NLS.bind(Messages.RuleReader_fixedIn, each.release()));
		}
		return references;
	}

	private List<FixedIn> fixedIn() throws PackFormatException {
		List<FixedIn> levels = new ArrayList<>();
		for (Node node : map.nodes("fixedIn")) { //$NON-NLS-1$
			YamlMap each = YamlMap.of(node, Set.of("release", "build")); //$NON-NLS-1$ //$NON-NLS-2$
			levels.add(new FixedIn(each.needed("release"), //$NON-NLS-1$
					each.has("build") ? OptionalLong.of((long) each.number("build")) : OptionalLong.empty())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return levels;
	}

	private List<Sample> samples(String key) throws PackFormatException {
		List<Sample> samples = new ArrayList<>();
		for (Node node : map.nodes(key)) {
			samples.add(new Sample(YamlMap.line(node), YamlMap.text(node)));
		}
		return samples;
	}
}
