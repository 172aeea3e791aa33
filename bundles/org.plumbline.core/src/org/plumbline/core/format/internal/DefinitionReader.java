package org.plumbline.core.format.internal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.extension.YamlMap;
import org.plumbline.core.format.FormatDefinition;
import org.plumbline.core.format.FormatSample;
import org.plumbline.core.format.FormatSample.Outcome;
import org.plumbline.core.format.LogFormats;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a format that a person wrote. Format: YAML 1.2, UTF-8, one format per file; an unknown key is an error.
 *
 * <pre>
 * schema: 1                 format number
 * id, name                  id of letters, digits, "." "-" "_"
 * files                     list of path patterns, see PathPattern
 * pattern                   regular expression with named groups
 * time                      list of iso, syslog, epoch or patterns of DateTimeFormatter; absent: the three words
 * zone                      of stamps that name none; absent: UTC
 * severity                  mapping of words to emergency alert critical error warning notice info debug
 * continuation              regular expression; absent: none
 * process                   absent: none
 * order                     1 to 8999; absent: 50
 * samples                   list of {line, and what is expected: matches: false | continuation: true | parts by name}
 * </pre>
 */
public final class DefinitionReader {

	static final String SCHEMA = "1"; //$NON-NLS-1$

	private static final Set<String> KEYS = Set.of("schema", "id", "name", "files", "pattern", "time", "zone", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"severity", "continuation", "process", "order", "samples"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*"); //$NON-NLS-1$
	private static final int MOST_CHARACTERS = 1024 * 1024;

	private final YamlMap map;

	private DefinitionReader(YamlMap map) {
		this.map = map;
	}

	/** Returns the mapping of a file, its keys checked. */
	public static DefinitionReader of(String text) throws PackFormatException {
		YamlMap map = YamlMap.of(YamlMap.parse(text, MOST_CHARACTERS), KEYS);
		if (!map.needed("schema").equals(SCHEMA)) { //$NON-NLS-1$
			throw new PackFormatException(map.lineOf("schema"), //$NON-NLS-1$
					NLS.bind(Messages.DefinitionReader_schema, map.text("schema"), SCHEMA)); //$NON-NLS-1$
		}
		return new DefinitionReader(map);
	}

	/** Returns the id; empty if it cannot be told. */
	public String id() {
		try {
			return map.text("id"); //$NON-NLS-1$
		} catch (PackFormatException e) {
			return ""; //$NON-NLS-1$
		}
	}

	/** Returns the line of a key's value. */
	public int lineOf(String key) {
		return map.lineOf(key);
	}

	/** Reads all keys. */
	public FormatDefinition definition() throws PackFormatException {
		String id = map.needed("id"); //$NON-NLS-1$
		if (!ID.matcher(id).matches()) {
			throw new PackFormatException(map.lineOf("id"), NLS.bind(Messages.DefinitionReader_id, id)); //$NON-NLS-1$
		}
		if (map.texts("files").isEmpty()) { //$NON-NLS-1$
			throw map.missing("files"); //$NON-NLS-1$
		}
		map.needed("pattern"); //$NON-NLS-1$
		return new FormatDefinition(id, map.needed("name"), order(), map.text("process"), map.texts("files"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				map.verbatim("pattern"), map.texts("time"), zone(), severities(), map.verbatim("continuation"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				samples());
	}

	private int order() throws PackFormatException {
		if (!map.has("order")) { //$NON-NLS-1$
			return FormatDefinition.USUAL_ORDER;
		}
		double order = map.number("order"); //$NON-NLS-1$
		if (order < 1 || order >= LogFormats.LAST_RESORT || order != Math.rint(order)) {
			throw new PackFormatException(map.lineOf("order"), //$NON-NLS-1$
					NLS.bind(Messages.DefinitionReader_order, Integer.toString(LogFormats.LAST_RESORT - 1)));
		}
		return (int) order;
	}

	private ZoneId zone() throws PackFormatException {
		String zone = map.text("zone"); //$NON-NLS-1$
		try {
			return zone.isEmpty() || zone.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(zone); //$NON-NLS-1$
		} catch (DateTimeException e) {
			throw new PackFormatException(map.lineOf("zone"), NLS.bind(Messages.DefinitionReader_zone, zone)); //$NON-NLS-1$
		}
	}

	private Map<String, Severity> severities() throws PackFormatException {
		Map<String, Severity> result = new LinkedHashMap<>();
		if (map.has("severity")) { //$NON-NLS-1$
			YamlMap words = YamlMap.ofAnyKeys(map.node("severity").orElseThrow()); //$NON-NLS-1$
			for (String word : words.keys()) {
				String label = words.text(word);
				result.put(word, Severity.ofLabel(label).orElseThrow(() -> new PackFormatException(words.lineOf(word),
						NLS.bind(Messages.DefinitionReader_severity, label))));
			}
		}
		return result;
	}

	private List<FormatSample> samples() throws PackFormatException {
		Set<String> keys = new TreeSet<>(FormatDefinition.FIELDS);
		keys.addAll(List.of("line", "matches", "continuation")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<FormatSample> result = new ArrayList<>();
		for (Node each : map.nodes("samples")) { //$NON-NLS-1$
			result.add(sample(YamlMap.of(each, keys)));
		}
		if (result.stream().noneMatch(each -> each.outcome() == Outcome.HEAD)) {
			throw new PackFormatException(map.lineOf("samples"), Messages.DefinitionReader_noSample); //$NON-NLS-1$
		}
		return result;
	}

	private static FormatSample sample(YamlMap map) throws PackFormatException {
		map.needed("line"); //$NON-NLS-1$
		Map<String, String> fields = new HashMap<>();
		for (String field : FormatDefinition.FIELDS) {
			if (map.has(field)) {
				fields.put(field, map.verbatim(field));
			}
		}
		boolean continuation = map.flag("continuation", false); //$NON-NLS-1$
		boolean matches = map.flag("matches", true); //$NON-NLS-1$
		if ((continuation || !matches) && !fields.isEmpty() || continuation && !matches) {
			throw new PackFormatException(map.line(), Messages.DefinitionReader_contradiction);
		}
		Outcome outcome = continuation ? Outcome.CONTINUATION : matches ? Outcome.HEAD : Outcome.NOTHING;
		return new FormatSample(map.lineOf("line"), map.verbatim("line"), outcome, fields); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
