package org.plumbline.esxi.decode;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the status part of a line.
 *
 * <pre>
 * status = "H:" hex "D:" hex "P:" hex [ sense ] … [ "Act:" word ]
 * sense  = ( "Valid" | "Possible" | "Invalid" ) "sense data" [ ":" ] hex hex hex | hex hex hex
 * hex    = "0x" digits, no fixed width
 * </pre>
 *
 * Blanks may stand between all parts, and nothing has to follow. Sense without a word is believed if, and only if, the
 * device status is CHECK CONDITION and no higher level reports an error.
 */
final class StatusReader {

	/** What every such line holds. */
	static final String MARK = "H:0x"; //$NON-NLS-1$

	/**
	 * What the kernel writes after {@link #MARK}, for the search in logs: one short mark would slow down that for all
	 * others. Host statuses have up to two digits; pasted lines may be spaced in other ways and are not searched for.
	 */
	static final List<String> LOG_MARKS = IntStream.range(0, 0x20)
			.mapToObj(host -> MARK + Integer.toHexString(host) + " D:0x").toList(); //$NON-NLS-1$

	private static final String ACTION = "Act:"; //$NON-NLS-1$
	private static final int CHECK_CONDITION = 0x2;

	/** Fills in status, sense and action; returns whether the line holds a status. */
	boolean read(String line, LineFacts facts) {
		int start = line.indexOf(MARK);
		while (start >= 0) {
			var cursor = new TextCursor(line, start);
			if (triple(cursor, facts)) {
				sense(cursor.blanks(), facts);
				action(line, cursor.at(), facts);
				return true;
			}
			start = line.indexOf(MARK, start + MARK.length());
		}
		return false;
	}

	private static boolean triple(TextCursor cursor, LineFacts facts) {
		int host = number(cursor, "H:"); //$NON-NLS-1$
		int device = host < 0 ? TextCursor.NONE : number(cursor, "D:"); //$NON-NLS-1$
		int plugin = device < 0 ? TextCursor.NONE : number(cursor, "P:"); //$NON-NLS-1$
		if (plugin < 0) {
			return false;
		}
		facts.host = host;
		facts.deviceStatus = device;
		facts.plugin = plugin;
		return true;
	}

	private static int number(TextCursor cursor, String label) {
		return cursor.blanks().skip(label) ? cursor.hex() : TextCursor.NONE;
	}

	/** Reads sense data at the place of the cursor. The status must be known already. */
	static void sense(TextCursor cursor, LineFacts facts) {
		SenseValidity said = SenseValidity.NONE;
		if (cursor.skip("Valid")) { //$NON-NLS-1$
			said = SenseValidity.VALID;
		} else if (cursor.skip("Possible")) { //$NON-NLS-1$
			said = SenseValidity.POSSIBLE;
		} else if (cursor.skip("Invalid")) { //$NON-NLS-1$
			said = SenseValidity.INVALID;
		}
		cursor.blanks().skip("sense"); //$NON-NLS-1$
		cursor.blanks().skip("data"); //$NON-NLS-1$
		cursor.blanks().skip(":"); //$NON-NLS-1$
		int key = cursor.blanks().hex();
		int asc = key < 0 ? TextCursor.NONE : cursor.blanks().hex();
		int ascq = asc < 0 ? TextCursor.NONE : cursor.blanks().hex();
		if (ascq < 0 || key > 0xff || asc > 0xff || ascq > 0xff) {
			return;
		}
		facts.key = key;
		facts.asc = asc;
		facts.ascq = ascq;
		facts.validity = said == SenseValidity.NONE ? believed(facts) : said;
	}

	/** Returns how far sense without a word may be believed. */
	static SenseValidity believed(LineFacts facts) {
		return facts.deviceStatus == CHECK_CONDITION && facts.host <= 0 && facts.plugin <= 0 ? SenseValidity.VALID
				: SenseValidity.POSSIBLE;
	}

	private static void action(String line, int from, LineFacts facts) {
		int start = line.indexOf(ACTION, from);
		if (start >= 0) {
			facts.action = new TextCursor(line, start + ACTION.length()).letters();
		}
	}
}
