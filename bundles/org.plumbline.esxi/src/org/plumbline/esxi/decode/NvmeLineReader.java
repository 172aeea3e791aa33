package org.plumbline.esxi.decode;

/**
 * Reads NVMe lines, forms 18 and 19.
 *
 * <pre>
 * 18  7.x   command PTR failed: ctlr N, queue N, psaCmd PTR, status hex, opc hex, cid N, nsid N
 * 19  6.x   NvmeCore_GetStatus:N:Command failed: hex, WORDS.
 * </pre>
 *
 * The status of form 18 is that of NVM Express, with its flag bits; the number of form 19 belongs to the driver, only
 * its words are known.
 */
final class NvmeLineReader {

	/** What a line of form 18 holds. */
	static final String COMMAND = "psaCmd 0x"; //$NON-NLS-1$
	/** What a line of form 19 holds. */
	static final String DRIVER = "NvmeCore_GetStatus"; //$NON-NLS-1$

	private static final String FAILED = "ommand failed: "; //$NON-NLS-1$

	/** Fills in everything the line says; returns whether it has one of these forms. */
	boolean read(String line, LineFacts facts) {
		if (line.contains(COMMAND)) {
			return command(line, facts);
		}
		return line.contains(DRIVER) && driver(line, facts);
	}

	/** Reads status, opcode and queue of a line or of what a person typed; returns whether there is a status. */
	static boolean command(String line, LineFacts facts) {
		facts.nvmeStatus = hexAfter(line, "status "); //$NON-NLS-1$
		if (facts.nvmeStatus < 0 || facts.nvmeStatus > 0xffff) {
			return false;
		}
		facts.form = ScsiForm.NVME_IO;
		int opcode = hexAfter(line, "opc "); //$NON-NLS-1$
		facts.opcode = opcode > 0xff ? LineFacts.ABSENT : opcode;
		facts.controller = numberAfter(line, "ctlr "); //$NON-NLS-1$
		facts.queue = numberAfter(line, "queue "); //$NON-NLS-1$
		facts.namespace = numberAfter(line, "nsid "); //$NON-NLS-1$
		return true;
	}

	private static boolean driver(String line, LineFacts facts) {
		int at = line.indexOf(FAILED);
		if (at < 0) {
			return false;
		}
		var cursor = new TextCursor(line, at + FAILED.length());
		int number = cursor.hex();
		if (number < 0) {
			return false;
		}
		facts.form = ScsiForm.NVME_DRIVER;
		facts.nvmeStatus = number;
		cursor.skip(","); //$NON-NLS-1$
		facts.say(line.substring(cursor.blanks().at()));
		return true;
	}

	private static int hexAfter(String line, String word) {
		int at = line.indexOf(word);
		return at < 0 ? LineFacts.ABSENT : new TextCursor(line, at + word.length()).hex();
	}

	private static String numberAfter(String line, String word) {
		int at = line.indexOf(word);
		int number = at < 0 ? TextCursor.NONE : new TextCursor(line, at + word.length()).decimal();
		return number < 0 ? "" : Integer.toString(number); //$NON-NLS-1$
	}
}
