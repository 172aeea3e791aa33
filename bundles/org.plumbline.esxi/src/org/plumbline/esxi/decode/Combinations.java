package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** All combinations in the order of their table, sorted by the level for which they can hold. */
final class Combinations {

	private static final String TABLE = "combinations.tsv"; //$NON-NLS-1$
	private static final int KEYS = 0x10;

	private final Map<DecidingLevel, List<Combination>> ofLevel = new EnumMap<>(DecidingLevel.class);
	private final List<List<Combination>> ofKey = new ArrayList<>();
	/** Longest first. */
	private final List<String> devicePrefixes;

	Combinations(ResourceOpener opener) {
		List<Combination> all = Tsv.read(opener, TABLE).stream().map(Combination::new).toList();
		devicePrefixes = all.stream().map(Combination::devicePrefix).filter(each -> !each.isEmpty()).distinct()
				.sorted(Comparator.comparing(String::length).reversed()).toList();
		for (DecidingLevel level : DecidingLevel.values()) {
			ofLevel.put(level, all.stream().filter(row -> row.holdsFor(level)).toList());
		}
		for (int key = 0; key < KEYS; key++) {
			int wanted = key;
			ofKey.add(ofLevel.get(DecidingLevel.SENSE).stream().filter(row -> row.holdsForKey(wanted)).toList());
		}
	}

	/** Returns the longest beginning of the name of a device that a row asks for; empty if none does. */
	String devicePrefix(String device) {
		for (String prefix : devicePrefixes) {
			if (device.startsWith(prefix)) {
				return prefix;
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** Returns the first row that holds for a line on which this level decides. */
	Optional<Combination> find(LineFacts facts, DecidingLevel deciding, OptionalInt release) {
		boolean byKey = deciding == DecidingLevel.SENSE && facts.key >= 0 && facts.key < KEYS;
		for (Combination combination : byKey ? ofKey.get(facts.key) : ofLevel.get(deciding)) {
			if (combination.matches(facts, release)) {
				return Optional.of(combination);
			}
		}
		return Optional.empty();
	}
}
