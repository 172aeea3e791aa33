package org.plumbline.bench;

import java.util.List;

/**
 * Fills message patterns of the project's own making. A token in braces becomes something of the host or a number:
 *
 * <pre>
 * {dev} {path} {vm} {vol} {nic}  of the inventory
 * {L}                            line number in the source: one per pattern and build
 * {w} world  {c} processor  {n} 1 to 999  {big} up to 10 million  {hex} eight digits  {ptr} address  {ip}
 * </pre>
 */
final class Phrases {

	private static final int LINE_NUMBERS = 5200;

	private final Inventory inventory;
	private final int build;
	private final int firstWorld;
	private final Dice dice;

	Phrases(Inventory inventory, int build, int firstWorld, Dice dice) {
		this.inventory = inventory;
		this.build = build;
		this.firstWorld = firstWorld;
		this.dice = dice;
	}

	/** Returns one of the patterns, filled. */
	String any(List<String> patterns) {
		return fill(dice.pick(patterns));
	}

	String fill(String pattern) {
		var text = new StringBuilder(pattern.length() + 40);
		int from = 0;
		for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
			int close = pattern.indexOf('}', open);
			text.append(pattern, from, open).append(token(pattern.substring(open + 1, close), pattern));
			from = close + 1;
		}
		return text.append(pattern, from, pattern.length()).toString();
	}

	long world() {
		return firstWorld + dice.between(0, firstWorld < 4_096 ? 126 : firstWorld < 10_000 ? 49_000 : 90_000);
	}

	/** Returns the line in the source that prints a pattern; it changes with the build. */
	static int lineNumber(String pattern, int build) {
		return 120 + Math.floorMod(pattern.hashCode() * 31 + build, LINE_NUMBERS);
	}

	private String token(String name, String pattern) {
		return switch (name) {
		case "dev" -> dice.pick(inventory.shared()).id();
		case "path" -> dice.pick(dice.pick(inventory.shared()).paths());
		case "vm" -> dice.pick(inventory.machines());
		case "vol" -> dice.pick(inventory.volumes());
		case "nic" -> dice.pick(inventory.nics());
		case "L" -> String.valueOf(lineNumber(pattern, build));
		case "w" -> String.valueOf(world());
		case "c" -> String.valueOf(dice.between(0, 7));
		case "n" -> String.valueOf(dice.between(1, 999));
		case "big" -> String.valueOf(dice.between(1000, 9_999_999));
		case "hex" -> dice.hex(8);
		case "ptr" -> "0x4100" + dice.hex(8);
		case "ip" -> "10.20." + dice.between(4, 7) + "." + dice.between(10, 240);
		default -> throw new IllegalArgumentException("unknown token " + name + " in " + pattern);
		};
	}
}
