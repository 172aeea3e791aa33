package org.plumbline.esxi.decode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the readers found in one line, as numbers. Filled while reading, then only read; never leaves the package.
 * {@link #ABSENT} marks a number that the line does not hold.
 */
final class LineFacts {

	/** The line does not hold this number. */
	static final int ABSENT = -1;

	private static final int MAX_WORDS = 200;

	final String text;
	ScsiForm form = ScsiForm.OTHER;
	int opcode = ABSENT;
	int serviceAction = ABSENT;
	String device = ""; //$NON-NLS-1$
	String path = ""; //$NON-NLS-1$
	String world = ""; //$NON-NLS-1$
	/** Address of the command, which the layers of devices and of paths both print; empty if the line shows none. */
	String pointer = ""; //$NON-NLS-1$
	int host = ABSENT;
	int deviceStatus = ABSENT;
	int plugin = ABSENT;
	SenseValidity validity = SenseValidity.NONE;
	int key = ABSENT;
	int asc = ABSENT;
	int ascq = ABSENT;
	String action = ""; //$NON-NLS-1$
	long repeats;
	/** NVMe status with its flag bits, or the number that the native NVMe driver printed. */
	int nvmeStatus = ABSENT;
	String controller = ""; //$NON-NLS-1$
	String queue = ""; //$NON-NLS-1$
	String namespace = ""; //$NON-NLS-1$
	/** What the line itself says in words about the failure. */
	String words = ""; //$NON-NLS-1$
	/** A typed number or pair that may be several things; the form tells which of them was taken. */
	int ambiguous = ABSENT;
	int ambiguousSecond = ABSENT;
	/** What sense data says besides its codes, if its bytes were given. */
	Map<String, Object> bytes = Map.of();
	List<String> mended = List.of();

	LineFacts(String text) {
		this.text = text;
	}

	/** Keeps what the line says in words: without blanks around, without the dot at its end, and not too long. */
	void say(String said) {
		String kept = said.length() > MAX_WORDS ? said.substring(0, MAX_WORDS) : said;
		kept = kept.strip();
		words = kept.endsWith(".") ? kept.substring(0, kept.length() - 1) : kept; //$NON-NLS-1$
	}

	/** Notes that the input was read otherwise than it was written, in a sentence. */
	void mend(String note) {
		mended = Stream.concat(mended.stream(), Stream.of(note)).distinct().toList();
	}

	boolean hasStatus() {
		return host != ABSENT || deviceStatus != ABSENT || plugin != ABSENT;
	}

	boolean hasSense() {
		return validity != SenseValidity.NONE && asc != ABSENT;
	}
}
