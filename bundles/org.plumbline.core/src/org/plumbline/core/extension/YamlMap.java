package org.plumbline.core.extension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file, read strictly: every key must be known, every value of the right shape. */
public final class YamlMap {

	private final int line;
	private final Map<String, Node> values;

	private YamlMap(int line, Map<String, Node> values) {
		this.line = line;
		this.values = values;
	}

	/**
	 * Reads the one document of a file: YAML 1.2.
	 *
	 * @param text           of the file
	 * @param mostCharacters a longer file is refused
	 * @throws PackFormatException if it is empty or no YAML
	 */
	public static Node parse(String text, int mostCharacters) throws PackFormatException {
		LoadSettings settings = LoadSettings.builder().setCodePointLimit(mostCharacters).build();
		try {
			Optional<Node> root = new Compose(settings).composeReader(new WholeCharacters(text));
			return root.orElseThrow(() -> new PackFormatException(1, Messages.YamlMap_empty));
		} catch (YamlEngineException e) {
			throw new PackFormatException(0, NLS.bind(Messages.YamlMap_notYaml, e.getMessage()));
		}
	}

	/**
	 * Returns a node as a mapping.
	 *
	 * @param known keys that may stand in it
	 */
	public static YamlMap of(Node node, Set<String> known) throws PackFormatException {
		YamlMap map = ofAnyKeys(node);
		for (Map.Entry<String, Node> each : map.values.entrySet()) {
			if (!known.contains(each.getKey())) {
				String keys = String.join(", ", known.stream().sorted().toList()); //$NON-NLS-1$
				throw new PackFormatException(line(each.getValue()),
						NLS.bind(Messages.YamlMap_unknownKey, each.getKey(), keys));
			}
		}
		return map;
	}

	/** Returns a node as a mapping with keys of the author's choice. */
	public static YamlMap ofAnyKeys(Node node) throws PackFormatException {
		if (!(node instanceof MappingNode mapping)) {
			throw new PackFormatException(line(node), Messages.YamlMap_notAMapping);
		}
		Map<String, Node> values = new LinkedHashMap<>();
		for (NodeTuple each : mapping.getValue()) {
			String key = text(each.getKeyNode());
			if (values.put(key, each.getValueNode()) != null) {
				throw new PackFormatException(line(each.getKeyNode()), NLS.bind(Messages.YamlMap_keyTwice, key));
			}
		}
		return new YamlMap(line(node), values);
	}

	/** Returns the line of a node from 1. */
	public static int line(Node node) {
		return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
	}

	/** Returns the text of a scalar. */
	public static String text(Node node) throws PackFormatException {
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue().strip();
		}
		throw new PackFormatException(line(node), Messages.YamlMap_notAText);
	}

	/** Returns the line it begins in, from 1. */
	public int line() {
		return line;
	}

	/** Returns its keys in the order of the file. */
	public Set<String> keys() {
		return values.keySet();
	}

	/** Tells whether a key stands in it. */
	public boolean has(String key) {
		return values.containsKey(key);
	}

	/** Returns the value of a key as it was read. */
	public Optional<Node> node(String key) {
		return Optional.ofNullable(values.get(key));
	}

	/** Returns the line of a key's value, or of this mapping if the key is absent. */
	public int lineOf(String key) {
		return node(key).map(YamlMap::line).orElse(line);
	}

	/** Returns a text that must be there and not be empty. */
	public String needed(String key) throws PackFormatException {
		String text = text(key);
		if (text.isEmpty()) {
			throw missing(key);
		}
		return text;
	}

	/** Returns the complaint that a key is not there. */
	public PackFormatException missing(String key) {
		return new PackFormatException(lineOf(key), NLS.bind(Messages.YamlMap_missing, key));
	}

	/** Returns a text; empty if absent. */
	public String text(String key) throws PackFormatException {
		Node node = values.get(key);
		return node == null ? "" : text(node); //$NON-NLS-1$
	}

	/** Returns a text as it is written, blanks at both ends included; empty if absent. */
	public String verbatim(String key) throws PackFormatException {
		Node node = values.get(key);
		return node instanceof ScalarNode scalar ? scalar.getValue() : text(key);
	}

	/** Returns {@code true} or {@code false}. */
	public boolean flag(String key, boolean absent) throws PackFormatException {
		return switch (text(key)) {
		case "" -> absent; //$NON-NLS-1$
		case "true" -> true; //$NON-NLS-1$
		case "false" -> false; //$NON-NLS-1$
		default -> throw new PackFormatException(lineOf(key), NLS.bind(Messages.YamlMap_notAFlag, key));
		};
	}

	/** Returns a number that must be there. */
	public double number(String key) throws PackFormatException {
		try {
			return Double.parseDouble(needed(key));
		} catch (NumberFormatException e) {
			throw new PackFormatException(lineOf(key), NLS.bind(Messages.YamlMap_notANumber, key));
		}
	}

	/** Returns a list of texts; one text alone is a list of one; empty if absent. */
	public List<String> texts(String key) throws PackFormatException {
		List<String> texts = new ArrayList<>();
		for (Node each : nodes(key)) {
			texts.add(text(each));
		}
		return List.copyOf(texts);
	}

	/** Returns a list; one value alone is a list of one; empty if absent. */
	public List<Node> nodes(String key) {
		Node node = values.get(key);
		if (node == null) {
			return List.of();
		}
		return node instanceof SequenceNode sequence ? List.copyOf(sequence.getValue()) : List.of(node);
	}
}
