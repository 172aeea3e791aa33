package org.plumbline.esxi.decode;

/**
 * Reads the command and the issuing world of a line.
 *
 * <pre>
 * command = word [ ":" ] [ "(" pointer ")" ] opcode [ "(" pointer [ "," world ] ")" ]
 *         | "opcode" digits | "SCSI cmd" name
 * word    = "Command" | "command" | "Cmd" | "ScsiCommand"
 * world   = digits | … "from world" digits
 * </pre>
 */
final class CommandReader {

	private static final String FROM_WORLD = "from world "; //$NON-NLS-1$
	private static final String OPCODE = "opcode "; //$NON-NLS-1$
	private static final int RESERVE = 0x16;
	private static final int RELEASE = 0x17;

	/** Fills in opcode and world, as far as the line holds them. */
	void read(String line, LineFacts facts) {
		if (!afterWord(line, "Cmd", facts) && !afterWord(line, "ommand", facts)) { //$NON-NLS-1$ //$NON-NLS-2$
			spelled(line, facts);
		}
		int world = line.indexOf(FROM_WORLD);
		if (world >= 0) {
			int number = new TextCursor(line, world + FROM_WORLD.length()).decimal();
			facts.world = number < 0 ? facts.world : Integer.toString(number);
		}
	}

	private static boolean afterWord(String line, String word, LineFacts facts) {
		for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length())) {
			var cursor = new TextCursor(line, at + word.length());
			cursor.skip(":"); //$NON-NLS-1$
			String pointer = ""; //$NON-NLS-1$
			if (cursor.skip("(")) { //$NON-NLS-1$
				pointer = pointer(line, cursor);
				if (pointer.isEmpty() || !cursor.skip(")")) { //$NON-NLS-1$
					continue;
				}
			}
			int opcode = cursor.blanks().hex();
			if (opcode >= 0 && opcode <= 0xff) {
				facts.opcode = opcode;
				if (cursor.blanks().skip("(")) { //$NON-NLS-1$
					pointer = pointer(line, cursor);
					int world = !pointer.isEmpty() && cursor.skip(",") ? cursor.blanks().decimal() : TextCursor.NONE; //$NON-NLS-1$
					facts.world = world < 0 ? "" : Integer.toString(world); //$NON-NLS-1$
				}
				facts.pointer = pointer;
				return true;
			}
		}
		return false;
	}

	private static String pointer(String line, TextCursor cursor) {
		int from = cursor.at();
		return cursor.pointer() ? line.substring(from, cursor.at()) : ""; //$NON-NLS-1$
	}

	private static void spelled(String line, LineFacts facts) {
		int at = line.indexOf(OPCODE);
		if (at >= 0) {
			String digits = new TextCursor(line, at + OPCODE.length()).name();
			facts.opcode = BareNumber.hex(digits, 0xff);
		} else if (line.contains("SCSI cmd RESERVE")) { //$NON-NLS-1$
			facts.opcode = RESERVE;
		} else if (line.contains("SCSI cmd RELEASE")) { //$NON-NLS-1$
			facts.opcode = RELEASE;
		}
	}
}
