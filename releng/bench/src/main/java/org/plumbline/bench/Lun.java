package org.plumbline.bench;

import java.util.List;

/**
 * One storage device of the made-up host.
 *
 * @param id    as the kernel prints it: {@code naa.…}, {@code mpx.…}, {@code t10.…}, {@code eui.…}
 * @param use   what it holds, for file names and volume names
 * @param paths runtime names such as {@code vmhba2:C0:T1:L4}
 */
record Lun(String id, String use, String vendor, String model, String revision, int sizeMb, List<String> paths) {

	private static final String SERIAL_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/";
	private static final int SERIAL_LENGTH = 12;

	/** Makes a NetApp LUN: the device id is a fixed head and the twelve letters of the LUN's serial number. */
	static Lun netApp(Dice dice, String use, int number, int sizeMb, List<String> targets) {
		var id = new StringBuilder("naa.60a98000");
		for (int i = 0; i < SERIAL_LENGTH; i++) {
			id.append(Integer.toHexString(SERIAL_LETTERS.charAt(dice.between(0, SERIAL_LETTERS.length() - 1))));
		}
		return new Lun(id.toString(), use, "NETAPP", "LUN", "8010", sizeMb,
				targets.stream().map(target -> target + ":L" + number).toList());
	}

	/** Returns the same device on other paths. */
	Lun at(List<String> otherPaths) {
		return new Lun(id, use, vendor, model, revision, sizeMb, otherPaths);
	}
}
