package org.plumbline.core.redact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Names that tell by their form what they are: addresses, serials, UUIDs of volumes. Forms: IPv4 and IPv6 (RFC 4291),
 * MAC (IEEE 802, six pairs, or three dotted fours as switches write it), WWN (eight pairs, or {@code fc.X:Y} of paths),
 * IQN (RFC 3720) and NQN, device ids {@code naa.}, {@code eui.}, {@code t10.}, {@code vml.}, the UUID of a VMFS volume
 * (8-8-4-12 digits), and keys of licences (five times five).
 */
final class Atoms {

	/** No letter or digit before, or behind: an underline or a colon ends a word. */
	private static final String START = "(?<![\\p{L}\\p{N}])"; //$NON-NLS-1$
	private static final String END = "(?![\\p{L}\\p{N}])"; //$NON-NLS-1$
	/** No further pair of a longer row of pairs. */
	private static final String PAIRS_START = "(?<!(?<![\\p{L}\\p{N}])[0-9a-f]{2}[:-])"; //$NON-NLS-1$
	private static final String PAIRS_END = "(?![\\p{L}\\p{N}]|[:-][0-9a-f]{2}(?![\\p{L}\\p{N}]))"; //$NON-NLS-1$

	/** All forms, each a named group; the longer ones first. What all begin with is asked once for each place. */
	static final String PATTERN = START + "(?:(?<iqn>" //$NON-NLS-1$
			+ "[in]qn\\.\\d{4}-\\d\\d\\.[\\w.:-]*?\\w(?=-[0-9a-f]{12}\\b|[.:-]*(?:[^\\w.:-]|$)))" //$NON-NLS-1$
			+ "|(?<fc>fc\\.[0-9a-f]{16}:[0-9a-f]{16}" + END + ')' //$NON-NLS-1$
			+ "|(?<bus>naa|eui|t10|vml)\\.(?<lun>[\\w.-]*\\w)" //$NON-NLS-1$
			+ "|(?<wwn>" + PAIRS_START + "[0-9a-f]{2}(?<dash>[:-])(?:[0-9a-f]{2}\\k<dash>){6}[0-9a-f]{2}" + PAIRS_END //$NON-NLS-1$//$NON-NLS-2$
			+ ')'
			+ "|(?<mac>" + PAIRS_START + "[0-9a-f]{2}(?<sep>[:-])(?:[0-9a-f]{2}\\k<sep>){4}[0-9a-f]{2}" + PAIRS_END //$NON-NLS-1$//$NON-NLS-2$
			+ ')'
			+ "|(?<dotted>(?<!\\.)[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4}(?![\\p{L}\\p{N}]|\\.[\\p{L}\\p{N}]))" //$NON-NLS-1$
			+ "|(?<volume>[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{12}" + END + ')' //$NON-NLS-1$
			+ "|(?<licence>(?<!-)(?:[0-9a-z]{5}-){4}[0-9a-z]{5}(?![\\p{L}\\p{N}-]))" //$NON-NLS-1$
			+ "|(?<ipv4>(?<!\\.)(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\p{L}\\p{N}]|\\.\\d))" //$NON-NLS-1$
			+ "|(?<ipv6>(?<!\\.)(?<!::)(?<!(?<![\\p{L}\\p{N}])[0-9a-f]{1,4}:)" // a word and a colon may stand before it //$NON-NLS-1$
			+ "(?=[0-9a-f]{0,4}:[0-9a-f:]*:)[0-9a-f:]{2,38}(?:[0-9a-f]|(?<=:):)(?:\\.\\d[\\d.]*\\d)?" //$NON-NLS-1$
			+ "(?![\\p{L}\\p{N}]|:[0-9a-f:])))"; //$NON-NLS-1$

	private Atoms() {
	}

	/**
	 * A name found by its form.
	 *
	 * @param kind what it names
	 * @param key  one spelling for all spellings
	 * @param head what of the match stays before the token
	 */
	record Atom(NameKind kind, String key, String head) {
	}

	/** Returns the name of a match; empty if it only looks like one, or is of every system the same. */
	static Optional<Atom> of(Matcher match) {
		if (match.group("ipv4") != null) { //$NON-NLS-1$
			return isAddress(match.group()) ? atom(NameKind.IP, match.group()) : Optional.empty();
		}
		if (match.group("ipv6") != null) { //$NON-NLS-1$
			return Ipv6.normal(match.group()).flatMap(each -> atom(NameKind.IP, each));
		}
		if (match.group("lun") != null) { //$NON-NLS-1$
			boolean token = match.group("lun").matches("[A-Z]+_\\d+"); //$NON-NLS-1$ //$NON-NLS-2$
			return token ? Optional.empty()
					: Optional.of(new Atom(NameKind.LUN, lower(match.group("lun")), match.group("bus") + '.')); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (match.group("mac") != null) { //$NON-NLS-1$
			return atom(NameKind.MAC, match.group().replace('-', ':'));
		}
		if (match.group("dotted") != null) { //$NON-NLS-1$
			return atom(NameKind.MAC, match.group().replace(".", "").replaceAll("(..)(?=.)", "$1:")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		if (match.group("licence") != null) { //$NON-NLS-1$
			boolean telling = match.group().chars().anyMatch(Character::isDigit);
			return telling ? atom(NameKind.TERM, match.group()) : Optional.empty();
		}
		if (match.group("wwn") != null) { //$NON-NLS-1$
			return atom(NameKind.WWN, match.group().replace('-', ':'));
		}
		if (match.group("fc") != null) { //$NON-NLS-1$
			return atom(NameKind.WWN, match.group());
		}
		return match.group("iqn") != null ? atom(NameKind.IQN, match.group()) //$NON-NLS-1$
				: match.group("volume") != null ? atom(NameKind.VOLUME, match.group()) : Optional.empty(); //$NON-NLS-1$
	}

	private static Optional<Atom> atom(NameKind kind, String key) {
		return Optional.of(new Atom(kind, lower(key), "")); //$NON-NLS-1$
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	private static boolean isAddress(String text) {
		String[] parts = text.split("\\."); //$NON-NLS-1$
		for (String each : parts) {
			if (Integer.parseInt(each) > 255) {
				return false;
			}
		}
		boolean everywhere = parts[0].equals("127") || parts[0].equals("0") || parts[0].equals("255"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return !everywhere;
	}
}
