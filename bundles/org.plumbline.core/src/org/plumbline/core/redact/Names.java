package org.plumbline.core.redact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words are names at all. */
final class Names {

	/** Of every system the same: they tell nothing. */
	private static final Set<String> PUBLIC = Set.of("localhost", "localdomain", "localhost.localdomain", "root",
			"vpxuser", "dcui", "nobody", "daemon", "unknown", "none", "null", "true", "false", "(none)", "n/a");
	/** Parts of names that are words of the trade; alone they tell nothing, and logs are full of them. */
	private static final Set<String> COMMON = Set.of("host", "esx", "esxi", "server", "vmware", "vcenter", "vc", "vm",
			"node", "mail", "www", "web", "db", "app", "dc", "ad", "dns", "ntp", "prod", "test", "lab", "dev", "backup",
			"storage", "data", "net", "network", "admin", "user", "local", "lan", "corp", "com", "org", "edu",
			"gov", "int", "intern", "internal", "intranet", "home", "domain", "example", "management", "mgmt", "kernel",
			"system", "log", "logs", "disk", "device", "volume", "volumes", "datastore", "esxcli", "vmkernel", "hostd");

	/** What stands between the words of a name. */
	private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+"); //$NON-NLS-1$
	private static final int TELLING_DIGITS = 5;

	private Names() {
	}

	/** One key for all spellings of a name. */
	static String key(String name) {
		return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/** Tells whether a word can be a secret: not a number, not of every system the same. */
	static boolean isName(String word) {
		String key = key(word);
		return key.length() >= 2 && key.length() <= 255 && !PUBLIC.contains(key) && !key.matches("[\\d.:_-]+") //$NON-NLS-1$
				&& key.chars().anyMatch(Character::isLetter);
	}

	/** Tells whether a number is long enough to be that of a case or of a telephone, and not just any number. */
	static boolean isNumber(String word) {
		return word.chars().filter(Character::isDigit).count() >= TELLING_DIGITS;
	}

	/** Tells whether a word that is only a part of a name is a secret alone. */
	static boolean isTelling(String part) {
		return isName(part) && !COMMON.contains(key(part)) && part.length() >= 3;
	}

	/** Tells whether a word found by its place in a text can be a name. */
	static boolean isLikely(String word) {
		return isName(word) && !COMMON.contains(key(word));
	}
}
