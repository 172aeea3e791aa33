package org.plumbline.core.redact;

import java.util.List;

import org.plumbline.core.redact.Atoms.Atom;

/** Other spellings in which an address or serial turns up: without colons, inside a longer id, with dashes. */
final class Shapes {

	private static final int LONG_ENOUGH = 12;
	/** Digits of an id of the long form, and how many of them name the maker. */
	private static final int REGISTERED_EXTENDED = 32;
	private static final int MAKER = 8;

	private Shapes() {
	}

	/** Returns strings of hex digits that are this name wherever they stand, even inside longer words. */
	static List<String> of(Atom atom) {
		return switch (atom.kind()) {
		case LUN -> atom.key().matches("[0-9a-f]{16,}") ? serials(atom.key()) : List.of(); //$NON-NLS-1$
		case MAC -> List.of(atom.key().replace(":", ""), atom.key().replace(':', '-')); //$NON-NLS-1$ //$NON-NLS-2$
		case WWN -> wwns(atom.key());
		default -> List.of();
		};
	}

	/**
	 * Of an id with a serial in it (NAA 6), the serial is a name alone, too, and where its digits spell a text, that.
	 */
	private static List<String> serials(String key) {
		if (key.length() != REGISTERED_EXTENDED || key.charAt(0) != '6') {
			return List.of(key);
		}
		String serial = key.substring(MAKER);
		String spelled = spelled(serial);
		return spelled.isEmpty() ? List.of(key, serial) : List.of(key, serial, spelled);
	}

	private static String spelled(String digits) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i + 1 < digits.length(); i += 2) {
			char letter = (char) Integer.parseInt(digits.substring(i, i + 2), 16);
			if (letter <= ' ' || letter > '~') {
				return ""; //$NON-NLS-1$
			}
			text.append(letter);
		}
		return Names.key(text.toString());
	}

	private static List<String> wwns(String key) {
		return key.startsWith("fc.") ? List.of(key.substring(3, 19), key.substring(20)) //$NON-NLS-1$
				: List.of(key.replace(":", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Gives all spellings one token. */
	static void alias(Atom atom, RedactionMap map) {
		if (atom.key().startsWith("fc.")) { //$NON-NLS-1$
			wwns(atom.key()).forEach(each -> token(map, each));
			map.alias(atom.key(), "fc." + token(map, wwns(atom.key()).get(0)) + ':' //$NON-NLS-1$
					+ token(map, wwns(atom.key()).get(1)), NameKind.WWN);
			return;
		}
		if (atom.kind() == NameKind.WWN) {
			map.alias(atom.key(), token(map, atom.key().replace(":", "")), NameKind.WWN); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		String token = map.token(atom.kind(), atom.key());
		of(atom).stream().filter(each -> each.length() >= LONG_ENOUGH)
				.forEach(each -> map.alias(each, token, atom.kind()));
	}

	private static String token(RedactionMap map, String digits) {
		return map.token(NameKind.WWN, digits);
	}
}
