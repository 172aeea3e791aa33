package org.plumbline.esxi.decode;

/**
 * Reads lines of ESX 3.x, form 1.
 *
 * <pre>
 * PATH "status = " device "/" host [ key asc ascq ]          device and host in decimal
 * "CheckUnitReady on" PATH "returned" WORDS host "/" device "sk" key "asc" asc "ascq" ascq
 * "status SCSI reservation conflict, rstatus" hex "for" PATH
 * </pre>
 *
 * The device status stands before the host status, unlike in later releases. There is no plugin status.
 */
final class Esx3LineReader {

	/** What a line with a decimal status holds. */
	static final String STATUS = "status = "; //$NON-NLS-1$
	/** What the failed test of a unit holds. */
	static final String CHECK_UNIT = "CheckUnitReady on "; //$NON-NLS-1$
	/** What a reservation conflict holds. */
	static final String CONFLICT = ", rstatus 0x"; //$NON-NLS-1$

	private static final String RETURNED = " returned "; //$NON-NLS-1$
	private static final int RESERVATION_CONFLICT = 0x18;
	private static final int MAX_PATH = 64;

	/** Fills in everything the line says; returns whether it has this form. */
	boolean read(String line, LineFacts facts) {
		boolean read = status(line, facts) || checkUnit(line, facts) || conflict(line, facts);
		if (read) {
			facts.device = device(facts.path);
		}
		return read;
	}

	/** The first three parts of the name of a path are the device: {@code vmhba0:0:1:1} is partition 1 of it. */
	private static String device(String path) {
		String[] parts = path.split(":"); //$NON-NLS-1$
		return parts.length < 3 ? "" : String.join(":", parts[0], parts[1], parts[2]); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean status(String line, LineFacts facts) {
		int at = line.indexOf(STATUS);
		if (at < 0) {
			return false;
		}
		var cursor = new TextCursor(line, at + STATUS.length());
		int device = cursor.decimal();
		int host = device >= 0 && cursor.skip("/") ? cursor.decimal() : TextCursor.NONE; //$NON-NLS-1$
		if (host < 0 || host > 0xff || device > 0xff) {
			return false;
		}
		facts.form = ScsiForm.ESX3_STATUS;
		facts.deviceStatus = device;
		facts.host = host;
		StatusReader.sense(cursor.blanks(), facts);
		facts.path = pathBefore(line, at);
		return true;
	}

	private static boolean checkUnit(String line, LineFacts facts) {
		int at = line.indexOf(CHECK_UNIT);
		int returned = at < 0 ? -1 : line.indexOf(RETURNED, at);
		if (returned < 0) {
			return false;
		}
		int slash = line.indexOf("/0x", returned); //$NON-NLS-1$
		int start = slash < 0 ? -1 : line.lastIndexOf("0x", slash - 1); //$NON-NLS-1$
		if (start < returned) {
			return false;
		}
		var cursor = new TextCursor(line, start);
		int host = cursor.hex();
		int device = cursor.skip("/") ? cursor.hex() : TextCursor.NONE; //$NON-NLS-1$
		if (host < 0 || device < 0) {
			return false;
		}
		facts.form = ScsiForm.ESX3_CHECK_UNIT;
		facts.host = host;
		facts.deviceStatus = device;
		facts.path = new TextCursor(line, at + CHECK_UNIT.length()).name();
		labelledSense(cursor, facts);
		return true;
	}

	private static void labelledSense(TextCursor cursor, LineFacts facts) {
		int key = cursor.blanks().skip("sk ") ? cursor.hex() : TextCursor.NONE; //$NON-NLS-1$
		int asc = cursor.blanks().skip("asc ") ? cursor.hex() : TextCursor.NONE; //$NON-NLS-1$
		int ascq = cursor.blanks().skip("ascq ") ? cursor.hex() : TextCursor.NONE; //$NON-NLS-1$
		if (key >= 0 && asc >= 0 && ascq >= 0 && Math.max(key, Math.max(asc, ascq)) <= 0xff) {
			facts.key = key;
			facts.asc = asc;
			facts.ascq = ascq;
			facts.validity = StatusReader.believed(facts);
		}
	}

	private static boolean conflict(String line, LineFacts facts) {
		int at = line.indexOf(CONFLICT);
		if (at < 0 || !line.contains("reservation conflict")) { //$NON-NLS-1$
			return false;
		}
		facts.form = ScsiForm.ESX3_RSTATUS;
		facts.deviceStatus = RESERVATION_CONFLICT;
		int path = line.indexOf(" for ", at); //$NON-NLS-1$
		facts.path = path < 0 ? "" : new TextCursor(line, path + " for ".length()).name(); //$NON-NLS-1$ //$NON-NLS-2$
		return true;
	}

	private static String pathBefore(String line, int end) {
		int last = end;
		while (last > 0 && line.charAt(last - 1) == ' ') {
			last--;
		}
		int start = last;
		while (start > 0 && last - start < MAX_PATH && line.charAt(start - 1) != ' ') {
			start--;
		}
		String word = line.substring(start, last);
		return word.startsWith("vmhba") ? word : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
