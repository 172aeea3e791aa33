package org.plumbline.esxi.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sense data as bytes, SPC-4 4.5.
 *
 * <pre>
 * fixed       70h (current) or 71h (deferred), bit 7 = INFORMATION counts
 *             2: FILEMARK 80h, EOM 40h, ILI 20h, SDAT_OVFL 10h, key; 3-6 information; 7 length of the rest
 *             8-11 command-specific; 12 ASC; 13 ASCQ; 14 FRU; 15-17 sense-key specific, bit 7 = it counts
 * descriptor  72h (current) or 73h (deferred); 1 key; 2 ASC; 3 ASCQ; 4 SDAT_OVFL 80h; 7 length; descriptors from 8:
 *             00 information, 01 command-specific, 02 sense-key specific, 03 FRU, 04 stream, 05 block commands
 * </pre>
 *
 * Bytes that are missing at the end are not known; nothing is read beyond them.
 *
 * @param response    response code, 70h to 73h
 * @param key         sense key
 * @param asc         additional sense code; {@link LineFacts#ABSENT} if the bytes end before it
 * @param ascq        its qualifier
 * @param information what else the bytes say, by name, as printed
 */
record SenseBytes(int response, int key, int asc, int ascq, Map<String, Object> information) {

	private static final int FIXED = 0x70;
	private static final int DESCRIPTOR = 0x72;
	private static final int FIXED_HEAD = 8;
	private static final double FULL = 65_536;

	/** Returns whether a first byte can begin sense data. */
	static boolean begins(int first) {
		int response = first & 0x7f;
		return response >= FIXED && response <= DESCRIPTOR + 1 && (first < 0x80 || response < DESCRIPTOR);
	}

	/** Reads bytes; empty if they are no sense data. */
	static Optional<SenseBytes> read(int[] bytes) {
		if (bytes.length == 0 || !begins(bytes[0])) {
			return Optional.empty();
		}
		boolean descriptor = (bytes[0] & 0x7f) >= DESCRIPTOR;
		if (bytes.length < (descriptor ? 4 : FIXED_HEAD)) {
			return Optional.empty();
		}
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("responseCode", Hex.of(bytes[0] & 0x7f)); //$NON-NLS-1$
		said.put("format", descriptor ? "descriptor" : "fixed"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		said.put("deferred", (bytes[0] & 1) == 1); //$NON-NLS-1$
		return Optional.of(descriptor ? descriptor(bytes, said) : fixed(bytes, said));
	}

	private static SenseBytes fixed(int[] bytes, Map<String, Object> said) {
		int key = bytes[2] & 0xf;
		flags(bytes[2], said);
		if ((bytes[0] & 0x80) != 0) {
			said.put("information", "0x" + hex(bytes, 3, 4)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (bytes.length >= 12 && !hex(bytes, 8, 4).equals("00000000")) { //$NON-NLS-1$
			said.put("commandSpecific", "0x" + hex(bytes, 8, 4)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (bytes.length > 14 && bytes[14] != 0) {
			said.put("fru", Hex.of(bytes[14])); //$NON-NLS-1$
		}
		if (bytes.length > 17) {
			specific(key, bytes, 15, said);
		}
		boolean codes = bytes.length > 13;
		return new SenseBytes(bytes[0] & 0x7f, key, codes ? bytes[12] : bytes.length > 12 ? bytes[12] : 0,
				codes ? bytes[13] : 0, said);
	}

	private static SenseBytes descriptor(int[] bytes, Map<String, Object> said) {
		int key = bytes[1] & 0xf;
		if (bytes.length > 4 && (bytes[4] & 0x80) != 0) {
			said.put("overflow", true); //$NON-NLS-1$
		}
		int at = FIXED_HEAD;
		while (at + 1 < bytes.length && at + 2 + bytes[at + 1] <= bytes.length) {
			one(key, bytes, at, said);
			at += 2 + bytes[at + 1];
		}
		return new SenseBytes(bytes[0], key, bytes[2], bytes[3], said);
	}

	private static void one(int key, int[] bytes, int at, Map<String, Object> said) {
		int length = 2 + bytes[at + 1];
		switch (bytes[at]) {
		case 0 -> {
			if (length >= 12) {
				said.put("information", "0x" + hex(bytes, at + 4, 8)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		case 1 -> {
			if (length >= 12) {
				said.put("commandSpecific", "0x" + hex(bytes, at + 4, 8)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		case 2 -> {
			if (length >= 7) {
				specific(key, bytes, at + 4, said);
			}
		}
		case 3 -> said.put("fru", Hex.of(length >= 4 ? bytes[at + 3] : 0)); //$NON-NLS-1$
		case 4, 5 -> flags(length >= 4 ? bytes[at + 3] & 0xe0 : 0, said);
		default -> said.put("descriptor " + Hex.of(bytes[at]), hex(bytes, at + 2, length - 2)); //$NON-NLS-1$
		}
	}

	private static void flags(int flags, Map<String, Object> said) {
		if ((flags & 0x80) != 0) {
			said.put("filemark", true); //$NON-NLS-1$
		}
		if ((flags & 0x40) != 0) {
			said.put("endOfMedium", true); //$NON-NLS-1$
		}
		if ((flags & 0x20) != 0) {
			said.put("incorrectLength", true); //$NON-NLS-1$
		}
		if ((flags & 0x10) != 0) {
			said.put("overflow", true); //$NON-NLS-1$
		}
	}

	/** What three bytes mean depends on the sense key. */
	private static void specific(int key, int[] bytes, int at, Map<String, Object> said) {
		if ((bytes[at] & 0x80) == 0) {
			return;
		}
		int word = bytes[at + 1] << 8 | bytes[at + 2];
		switch (key) {
		case 0x0, 0x2 -> said.put("progressPercent", Math.round(word * 1000 / FULL) / 10.0); //$NON-NLS-1$
		case 0x1, 0x3, 0x4 -> said.put("retries", (long) word); //$NON-NLS-1$
		case 0x5 -> {
			said.put("fieldPointer", (long) word); //$NON-NLS-1$
			said.put("fieldIn", (bytes[at] & 0x40) != 0 ? "cdb" : "data"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if ((bytes[at] & 0x8) != 0) {
				said.put("bitPointer", (long) (bytes[at] & 0x7)); //$NON-NLS-1$
			}
		}
		case 0x6 -> said.put("attentionQueueOverflow", (bytes[at] & 1) == 1); //$NON-NLS-1$
		case 0xa -> said.put("segmentField", (long) word); //$NON-NLS-1$
		default -> said.put("keySpecific", "0x" + hex(bytes, at, 3)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String hex(int[] bytes, int from, int count) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < Math.min(bytes.length, from + count); i++) {
			text.append(Character.forDigit(bytes[i] >> 4, 16)).append(Character.forDigit(bytes[i] & 0xf, 16));
		}
		return text.toString();
	}
}
