package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the codes of typed input word by word: numbers behind a label go where it says, the others are told apart by
 * their count and order. For one input and one thread; see {@link BareReader} for the grammar.
 */
final class TypedCodes {

	/** Words that say nothing of their own. */
	static final Set<String> SILENT = Set.of("sense", "data", "failed", "status", "scsi", "code", "codes", "current", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"additional", "kcq"); //$NON-NLS-1$ //$NON-NLS-2$
	/** Device statuses of ESX 3.x as they are printed, in decimal. */
	private static final Set<Integer> DEVICE_STATUSES = Set.of(0, 2, 4, 8, 16, 20, 24, 34, 40, 48, 64);
	private static final Set<String> LEVEL_WORDS = Set.of("host", "device", "dev", "plugin"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String STATUS = "status"; //$NON-NLS-1$
	private static final String NOTHING = ""; //$NON-NLS-1$
	private static final String ZERO = "0"; //$NON-NLS-1$
	/** Labels that stand in a row before their numbers, as in the head of a table. */
	private static final String HEAD = "head"; //$NON-NLS-1$

	private final LineFacts facts;
	private final List<String> unlabelled = new ArrayList<>();
	/** Key, ASC and ASCQ that came with a label; empty where none did. */
	private final String[] sense = { NOTHING, NOTHING, NOTHING };
	private String level = NOTHING;
	private String label = NOTHING;
	private final Set<String> seen = new HashSet<>();
	private int levels;

	TypedCodes(LineFacts facts) {
		this.facts = facts;
	}

	/** Returns whether a word other than a number may begin such input. */
	static boolean knows(String word) {
		return !levelOf(word).isEmpty() || !labelOf(word).isEmpty() || SILENT.contains(word)
				|| validity(word) != SenseValidity.NONE;
	}

	/** Takes the next word; returns whether it can belong to such input. */
	boolean take(String word) {
		seen.add(word);
		if (!levelOf(word).isEmpty()) {
			boolean free = level.isEmpty();
			level = levelOf(word);
			levels++;
			return free;
		}
		if (validity(word) != SenseValidity.NONE) {
			facts.validity = validity(word);
			return true;
		}
		if (!labelOf(word).isEmpty()) {
			label = label.isEmpty() ? labelOf(word) : HEAD;
			return true;
		}
		return SILENT.contains(word) || number(word);
	}

	private boolean number(String word) {
		String of = label;
		if (!level.isEmpty()) {
			boolean set = set(level, BareNumber.hex(word, 0xff));
			level = NOTHING;
			return set;
		}
		label = NOTHING;
		int at = switch (of) {
		case "key" -> 0; //$NON-NLS-1$
		case "asc" -> 1; //$NON-NLS-1$
		case "ascq" -> 2; //$NON-NLS-1$
		default -> {
			unlabelled.add(word);
			yield -1;
		}
		};
		return at < 0 || fill(at, word);
	}

	private boolean fill(int from, String word) {
		List<String> parts = parts(word, true);
		for (int i = 0; i < parts.size(); i++) {
			if (from + i >= sense.length || !sense[from + i].isEmpty()) {
				return false;
			}
			sense[from + i] = parts.get(i);
		}
		return true;
	}

	private List<String> parts(String word, boolean labelled) {
		List<String> parts = TypedWords.parts(word, labelled);
		String read = String.join("/", parts); //$NON-NLS-1$
		if (read.length() > word.length()) {
			facts.mend(Messages.bind(Messages.Mending_read, word, read));
		}
		return parts;
	}

	/** Judges what was taken; returns whether it makes sense together. */
	boolean end() {
		// a word such as "device" before a number is found in many texts: alone it is no status
		boolean worded = seen.stream().anyMatch(LEVEL_WORDS::contains);
		if (!level.isEmpty() || worded && levels < 2 && !seen.contains(STATUS)) {
			return false;
		}
		var numbers = new BareNumbers(facts, DEVICE_STATUSES);
		List<String> flat = new ArrayList<>();
		unlabelled.forEach(word -> flat.addAll(parts(word, false)));
		if (String.join(NOTHING, sense).isEmpty()) {
			return numbers.status(flat, seen) || numbers.read(unlabelled, flat);
		}
		return complete(flat) && numbers.labelled(unlabelled, sense);
	}

	/** Fills the places that no label filled, in order; what is missing at the end is 0, and that is said. */
	private boolean complete(List<String> flat) {
		boolean full = !sense[0].isEmpty() && !sense[1].isEmpty() && !sense[2].isEmpty();
		if (full) {
			return true;
		}
		int next = 0;
		for (int i = 0; i < sense.length && next < flat.size(); i++) {
			if (sense[i].isEmpty()) {
				sense[i] = flat.get(next++);
			}
		}
		boolean codeMissing = sense[1].isEmpty();
		if (next < flat.size() || codeMissing && !sense[2].isEmpty()) {
			return false;
		}
		unlabelled.clear();
		if (codeMissing) {
			facts.mend(Messages.Mending_codeMissing);
		} else if (sense[2].isEmpty()) {
			facts.mend(Messages.Mending_qualifierMissing);
		}
		sense[1] = codeMissing ? ZERO : sense[1];
		sense[2] = sense[2].isEmpty() ? ZERO : sense[2];
		return true;
	}

	private boolean set(String of, int code) {
		switch (of) {
		case "h" -> facts.host = code; //$NON-NLS-1$
		case "d" -> facts.deviceStatus = code; //$NON-NLS-1$
		default -> facts.plugin = code;
		}
		return code >= 0;
	}

	/** Returns the letter of the level that a word names; empty if it names none. */
	private static String levelOf(String word) {
		return switch (word) {
		case "h:", "host" -> "h"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "d:", "device", "dev" -> "d"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "p:", "plugin" -> "p"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> NOTHING;
		};
	}

	/** Returns which part of sense a word labels; empty if it labels none. */
	private static String labelOf(String word) {
		return switch (word) {
		case "key", "sk" -> "key"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "asc", "ascq" -> word; //$NON-NLS-1$ //$NON-NLS-2$
		case "asc/ascq" -> "asc"; //$NON-NLS-1$ //$NON-NLS-2$
		case "key/asc/ascq", "sk/asc/ascq", "key/code/qualifier" -> "key"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		default -> NOTHING;
		};
	}

	private static SenseValidity validity(String word) {
		return switch (word) {
		case "valid" -> SenseValidity.VALID; //$NON-NLS-1$
		case "possible" -> SenseValidity.POSSIBLE; //$NON-NLS-1$
		case "invalid" -> SenseValidity.INVALID; //$NON-NLS-1$
		default -> SenseValidity.NONE;
		};
	}
}
