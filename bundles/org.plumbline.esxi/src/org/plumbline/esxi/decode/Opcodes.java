package org.plumbline.esxi.decode;

import java.util.HashMap;
import java.util.Map;

/** SCSI commands. Standard: T10 op-num and the command standards named in the head of {@code opcodes.tsv}. */
final class Opcodes {

	private static final String TABLE = "opcodes.tsv"; //$NON-NLS-1$
	private static final int VENDOR = 0xc0;
	private static final int NO_ACTION = -1;
	private static final String GUEST = "guest"; //$NON-NLS-1$

	private final Map<Integer, ScsiCommand> commands = new HashMap<>();

	Opcodes(ResourceOpener opener) {
		for (TsvRow row : Tsv.read(opener, TABLE)) {
			String opcode = row.text("opcode"); //$NON-NLS-1$
			int dash = opcode.indexOf('-');
			int first = Integer.decode(dash < 0 ? opcode : opcode.substring(0, dash));
			int last = dash < 0 ? first : Integer.decode(opcode.substring(dash + 1));
			for (int code = first; code <= last; code++) {
				add(code, row.hex("serviceAction").orElse(NO_ACTION), row, dash < 0); //$NON-NLS-1$
			}
		}
	}

	/** A second name for the same code belongs to another kind of device; a single code goes before a range. */
	private void add(int opcode, int serviceAction, TsvRow row, boolean exact) {
		int key = key(opcode, serviceAction);
		ScsiCommand before = commands.get(key);
		if (before == null || opcode >= VENDOR) {
			if (before == null || exact) {
				commands.put(key, command(opcode, serviceAction, row));
			}
		} else {
			String other = row.text("name") + " (" + row.text("deviceType") + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			String others = before.otherNames().isEmpty() ? other : before.otherNames() + "; " + other; //$NON-NLS-1$
			commands.put(key, new ScsiCommand(before.opcode(), before.serviceAction(), before.name(),
					before.meaning(), before.advice(), others));
		}
	}

	private ScsiCommand command(int opcode, int serviceAction, TsvRow row) {
		String meaning = row.text("meaning"); //$NON-NLS-1$
		ScsiCommand family = commands.get(key(opcode, NO_ACTION));
		if (meaning.isEmpty() && row.text("sender").equals(GUEST)) { //$NON-NLS-1$
			meaning = Messages.Opcodes_guest;
		} else if (meaning.isEmpty() && family != null) {
			meaning = Messages.bind(Messages.Opcodes_memberOf, family.name());
		}
		return new ScsiCommand(Hex.of(opcode), text(serviceAction), row.text("name"), meaning, advice(row, family), //$NON-NLS-1$
				row.text("otherTypes")); //$NON-NLS-1$
	}

	/** A command of which the table advises nothing has the advice of its family, or that for all of its sender. */
	private static String advice(TsvRow row, ScsiCommand family) {
		String advice = row.text("advice"); //$NON-NLS-1$
		if (!advice.isEmpty()) {
			return advice;
		}
		if (row.text("sender").equals(GUEST)) { //$NON-NLS-1$
			return Messages.Opcodes_guestAdvice;
		}
		return family == null ? Messages.Opcodes_advice : family.advice();
	}

	private static String text(int serviceAction) {
		return serviceAction < 0 ? "" : Hex.of(serviceAction); //$NON-NLS-1$
	}

	/**
	 * Names a command; an unknown service action gives the name of the family.
	 *
	 * @param opcode        0 to 0xff
	 * @param serviceAction service action or mode; negative if not known
	 */
	ScsiCommand find(int opcode, int serviceAction) {
		ScsiCommand exact = commands.get(key(opcode, Math.max(NO_ACTION, serviceAction)));
		if (exact != null) {
			return exact;
		}
		ScsiCommand family = commands.get(key(opcode, NO_ACTION));
		if (family == null) {
			return new ScsiCommand(Hex.of(opcode), text(serviceAction), Messages.Opcodes_unknown, "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return new ScsiCommand(family.opcode(), text(serviceAction), family.name(), family.meaning(), family.advice(),
				family.otherNames());
	}

	/** Returns whether the standard names an operation code. */
	boolean names(int opcode) {
		return commands.containsKey(key(opcode, NO_ACTION));
	}

	/** Returns whether the standard names a service action of an operation code. */
	boolean names(int opcode, int serviceAction) {
		return serviceAction >= 0 && commands.containsKey(key(opcode, serviceAction));
	}

	private static int key(int opcode, int serviceAction) {
		return opcode << 17 | serviceAction + 1;
	}
}
