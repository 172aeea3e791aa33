package org.plumbline.esxi.decode;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads sense data that a person pastes as bytes.
 *
 * <pre>
 * input = [ words ":" ] byte { separator byte } | [ words ":" ] digits          (an even number of them, 8 or more)
 * byte  = [ "0x" ] hex [ hex ] [ "h" ]          separator = blank | "," | "-" | ":"
 * </pre>
 *
 * The first byte must be 70h to 73h, F0h or F1h, and there must be more than two others, so that nothing else a person
 * types is taken for bytes.
 */
final class BytesReader {

	private static final int MOST_BYTES = 252;
	private static final int MOST_LENGTH = MOST_BYTES * 6;
	private static final int FEWEST_BYTES = 4;

	/** Fills in what the bytes say; returns whether the input is bytes of sense data. */
	boolean read(String text, LineFacts facts) {
		if (text.length() > MOST_LENGTH) {
			return false;
		}
		String input = text.substring(text.lastIndexOf(": ") + 1).strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		if (input.isEmpty() || "0f7".indexOf(input.charAt(0)) < 0) { //$NON-NLS-1$
			return false;
		}
		Optional<SenseBytes> sense = bytes(input).flatMap(SenseBytes::read);
		sense.ifPresent(found -> fill(found, facts));
		return sense.isPresent();
	}

	private static Optional<int[]> bytes(String input) {
		String[] words = input.split("[\\s,:-]+"); //$NON-NLS-1$
		if (words.length == 1) {
			return joined(words[0].startsWith("0x") ? words[0].substring(2) : words[0]); //$NON-NLS-1$
		}
		if (words.length < FEWEST_BYTES || words.length > MOST_BYTES) {
			return Optional.empty();
		}
		int[] bytes = new int[words.length];
		for (int i = 0; i < words.length; i++) {
			bytes[i] = BareNumber.hex(words[i], 0xff);
			if (bytes[i] < 0) {
				return Optional.empty();
			}
		}
		return Optional.of(bytes);
	}

	private static Optional<int[]> joined(String digits) {
		if (digits.length() < 2 * FEWEST_BYTES || digits.length() % 2 != 0 || digits.length() > 2 * MOST_BYTES) {
			return Optional.empty();
		}
		int[] bytes = new int[digits.length() / 2];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = BareNumber.hex("0x" + digits.substring(2 * i, 2 * i + 2), 0xff); //$NON-NLS-1$
			if (bytes[i] < 0) {
				return Optional.empty();
			}
		}
		return Optional.of(bytes);
	}

	private static void fill(SenseBytes bytes, LineFacts facts) {
		facts.form = ScsiForm.BARE_BYTES;
		facts.validity = SenseValidity.VALID;
		facts.key = bytes.key();
		facts.asc = bytes.asc();
		facts.ascq = bytes.ascq();
		facts.bytes = bytes.information();
	}
}
