package org.plumbline.core.redact;

import java.util.List;

import org.plumbline.core.redact.Atoms.Atom;

/** Other spellings in which an address or serial turns up: without colons, inside a longer id, with dashes. */
final class Shapes {

	private static final int LONG_ENOUGH = 12;

	private Shapes() {
	}

	/** Returns strings of hex digits that are this name wherever they stand, even inside longer words. */
	static List<String> of(Atom atom) {
		return switch (atom.kind()) {
		case LUN -> atom.key().matches("[0-9a-f]{16,}") ? List.of(atom.key()) : List.of(); //$NON-NLS-1$
		case MAC -> List.of(atom.key().replace(":", ""), atom.key().replace(':', '-')); //$NON-NLS-1$ //$NON-NLS-2$
		case WWN -> wwns(atom.key());
		default -> List.of();
		};
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
