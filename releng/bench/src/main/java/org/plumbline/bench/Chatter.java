package org.plumbline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the patterns of {@link Phrases} as a busy host would: the same few worlds, sessions and addresses come again and
 * again, so that the text shrinks as much as real logs do when it is compressed. Made for gigabytes.
 */
final class Chatter {

	private static final int WORLDS = 48;
	private static final int WORDS = 24;
	private static final int ADDRESSES = 14;
	private static final int FRESH_PERMILLE = 150;

	/** A pattern taken apart: literals and tokens take turns, a literal first. */
	private record Pattern(String[] literals, Token[] tokens) {
	}

	private interface Token {
		void append(StringBuilder text);
	}

	private final Inventory inventory;
	private final int build;
	private final Phrases fresh;
	private final Dice dice;
	private final Map<String, Pattern> patterns = new HashMap<>();
	private final List<String> paths = new ArrayList<>();
	private final long[] worlds = new long[WORLDS];
	private final String[] words = new String[WORDS];
	private final String[] pointers = new String[WORDS];
	private final String[] addresses = new String[ADDRESSES];
	private final StringBuilder text = new StringBuilder();

	Chatter(MadeHost host, Dice dice) {
		this.inventory = host.inventory();
		this.build = host.release().build();
		this.fresh = new Phrases(inventory, build, host.release().firstWorld(), dice);
		this.dice = dice;
		inventory.shared().forEach(lun -> paths.addAll(lun.paths()));
		for (int i = 0; i < WORLDS; i++) {
			worlds[i] = fresh.world();
		}
		for (int i = 0; i < WORDS; i++) {
			words[i] = dice.hex(8);
			pointers[i] = fresh.fill("{ptr}");
		}
		for (int i = 0; i < ADDRESSES; i++) {
			addresses[i] = fresh.fill("{ip}");
		}
	}

	/** Returns one of the patterns, filled; those at the front of the list come more often. */
	String any(List<String> all) {
		int at = (int) (all.size() * dice.share() * dice.share());
		var pattern = patterns.computeIfAbsent(all.get(at), this::apart);
		text.setLength(0);
		for (int i = 0; i < pattern.tokens().length; i++) {
			pattern.tokens()[i].append(text.append(pattern.literals()[i]));
		}
		return text.append(pattern.literals()[pattern.tokens().length]).toString();
	}

	long world() {
		int at = dice.between(0, WORLDS - 1);
		if (dice.permille(FRESH_PERMILLE / 5)) {
			worlds[at] = fresh.world();
		}
		return worlds[at];
	}

	/** Returns eight hexadecimal digits, mostly ones that came before. */
	String word() {
		return again(words, "{hex}");
	}

	private String again(String[] pool, String pattern) {
		int at = dice.between(0, pool.length - 1);
		if (dice.permille(FRESH_PERMILLE)) {
			pool[at] = fresh.fill(pattern);
		}
		return pool[at];
	}

	private Pattern apart(String pattern) {
		var literals = new ArrayList<String>();
		var tokens = new ArrayList<Token>();
		int from = 0;
		for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
			int close = pattern.indexOf('}', open);
			literals.add(pattern.substring(from, open));
			tokens.add(token(pattern.substring(open + 1, close), pattern));
			from = close + 1;
		}
		literals.add(pattern.substring(from));
		return new Pattern(literals.toArray(String[]::new), tokens.toArray(Token[]::new));
	}

	private Token token(String name, String pattern) {
		return switch (name) {
		case "dev" -> out -> out.append(dice.pick(inventory.shared()).id());
		case "path" -> out -> out.append(dice.pick(paths));
		case "vm" -> out -> out.append(dice.pick(inventory.machines()));
		case "vol" -> out -> out.append(dice.pick(inventory.volumes()));
		case "nic" -> out -> out.append(dice.pick(inventory.nics()));
		case "L" -> line(pattern);
		case "w" -> out -> out.append(world());
		case "c" -> out -> out.append(dice.between(0, 7));
		case "n" -> out -> out.append(small());
		case "big" -> out -> out.append(large());
		case "hex" -> out -> out.append(word());
		case "ptr" -> out -> out.append(again(pointers, "{ptr}"));
		case "ip" -> out -> out.append(again(addresses, "{ip}"));
		default -> throw new IllegalArgumentException("unknown token " + name + " in " + pattern);
		};
	}

	private Token line(String pattern) {
		var number = Phrases.lineNumber(pattern, build);
		return out -> out.append(number);
	}

	/** Mostly round or small, as counts are. */
	private int small() {
		int value = dice.between(1, 999);
		return dice.permille(600) ? value % 16 : value;
	}

	private int large() {
		int value = dice.between(1000, 9_999_999);
		return dice.permille(500) ? value / 65_536 * 4096 : value;
	}
}
