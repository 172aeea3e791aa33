package org.plumbline.core.redact;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Other ways in which a name is written: by programs that put letters together differently or escape what is no plain
 * letter (RFC 3986, JSON, HTML, mount tables, shells), and by people whose keyboard lacks a letter.
 */
final class Spellings {

	private static final int LAST_PLAIN = 0x7e;
	/** A small i with a dot of its own, as which Java writes the capital one. */
	private static final String DOTTED = "i\u0307"; //$NON-NLS-1$
	private static final String CAPITAL_DOTTED = "\u0130"; //$NON-NLS-1$

	private Spellings() {
	}

	/** Returns all other spellings of a key of {@link Names#key}, as keys; none for most names. */
	static Set<String> of(String key) {
		if (key.chars().allMatch(Spellings::isPlain)) {
			return Set.of();
		}
		Set<String> letters = new LinkedHashSet<>();
		letters.add(key);
		letters.add(Normalizer.normalize(key, Normalizer.Form.NFC));
		letters.add(Normalizer.normalize(key, Normalizer.Form.NFD));
		letters.add(key.replace("\u00df", "ss")); //$NON-NLS-1$ //$NON-NLS-2$
		letters.add(Normalizer.normalize(key, Normalizer.Form.NFC).replace("\u00e4", "ae").replace("\u00f6", "oe") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.replace("\u00fc", "ue").replace("\u00df", "ss")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		letters.add(key.replace(DOTTED, CAPITAL_DOTTED));
		Set<String> all = new LinkedHashSet<>(letters);
		for (String each : letters) {
			all.add(escaped(each));
			String percent = URLEncoder.encode(each, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
			all.add(percent);
			all.add(percent.replace("+", "%20")); //$NON-NLS-1$ //$NON-NLS-2$
			for (String blank : new String[] { "%20", "+", "\\040", "\\ " }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				all.add(each.replace(" ", blank)); //$NON-NLS-1$
			}
			all.add(each.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		}
		all.remove(key);
		return all;
	}

	private static boolean isPlain(int c) {
		return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
	}

	/** As JSON and programs write what is not ASCII. */
	private static String escaped(String name) {
		StringBuilder text = new StringBuilder();
		for (char each : name.toCharArray()) {
			text.append(each <= LAST_PLAIN ? String.valueOf(each)
					: String.format(Locale.ROOT, "\\u%04x", (int) each)); //$NON-NLS-1$
		}
		return text.toString();
	}
}
