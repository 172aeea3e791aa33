package org.plumbline.core.redact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Names that tell by their form what they are: addresses, serials, UUIDs of volumes. Forms: IPv4 and IPv6 (RFC 4291),
 * MAC (IEEE 802, six pairs), WWN (eight pairs, or {@code fc.X:Y} of paths), IQN (RFC 3720), device ids {@code naa.},
 * {@code eui.}, {@code t10.}, {@code vml.}, and the UUID of a VMFS volume (8-8-4-12 digits).
 */
final class Atoms {

	/** All forms, each a named group; the longer ones first. */
	static final String PATTERN = "(?<iqn>\\biqn\\.\\d{4}-\\d\\d\\.[\\w.:-]*?\\w(?=-[0-9a-f]{12}\\b|[.:-]*(?:[^\\w.:-]|$)))" //$NON-NLS-1$
			+ "|(?<fc>\\bfc\\.[0-9a-f]{16}:[0-9a-f]{16}\\b)" //$NON-NLS-1$
			+ "|\\b(?<bus>naa|eui|t10|vml)\\.(?<lun>[\\w.-]*\\w)" //$NON-NLS-1$
			+ "|(?<wwn>(?<![\\w:])(?:[0-9a-f]{2}:){7}[0-9a-f]{2}(?![\\w:]))" //$NON-NLS-1$
			+ "|(?<mac>(?<![\\w:-])[0-9a-f]{2}(?<sep>[:-])(?:[0-9a-f]{2}\\k<sep>){4}[0-9a-f]{2}(?![\\w:-]))" //$NON-NLS-1$
			+ "|(?<volume>(?<!\\w)[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{12}(?!\\w))" //$NON-NLS-1$
			+ "|(?<ipv4>(?<![\\w.])(?:\\d{1,3}\\.){3}\\d{1,3}(?!\\w|\\.\\d))" //$NON-NLS-1$
			+ "|(?<ipv6>(?<![\\w:.])(?=[0-9a-f]{0,4}:[0-9a-f:]*:)[0-9a-f:]{3,39}(?:\\d\\.[\\d.]+)?(?![\\w:]))"; //$NON-NLS-1$

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
		if (match.group("fc") != null || match.group("wwn") != null) { //$NON-NLS-1$ //$NON-NLS-2$
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
