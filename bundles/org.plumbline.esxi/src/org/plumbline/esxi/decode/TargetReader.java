package org.plumbline.esxi.decode;

import java.util.List;

/**
 * Reads device and path of a line.
 *
 * <pre>
 * device = ( "dev" | "device" | "Device" | "partition" ) ( quoted | id )
 * id     = prefix characters              quoted: straight or curly, single or double
 * prefix = "naa." | "eui." | "t10." | "mpx." | "sym." | "vml." | "uuid."
 * path   = ( "path" | "Path" ) ( quoted | "vmhba" characters )
 * </pre>
 */
final class TargetReader {

	private static final List<String> PREFIXES = List.of("naa.", "eui.", "t10.", "mpx.", "sym.", "vml.", "uuid."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final List<String> DEVICE_WORDS = List.of("dev ", "evice ", "partition "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> PATH_WORDS = List.of("ath "); //$NON-NLS-1$
	private static final List<String> ADAPTER = List.of("vmhba"); //$NON-NLS-1$

	/** Fills in device and path, as far as the line holds them. */
	void read(String line, LineFacts facts) {
		facts.device = find(line, DEVICE_WORDS, PREFIXES);
		facts.path = find(line, PATH_WORDS, ADAPTER);
	}

	/** Looks for names without a word before them too, as a person types them. */
	void readBare(String line, LineFacts facts) {
		read(line, facts);
		facts.device = facts.device.isEmpty() ? bare(line, PREFIXES) : facts.device;
		facts.path = facts.path.isEmpty() ? bare(line, ADAPTER) : facts.path;
	}

	private static String bare(String line, List<String> prefixes) {
		for (String prefix : prefixes) {
			int at = line.indexOf(prefix);
			boolean begins = at == 0 || at > 0 && !Character.isLetterOrDigit(line.charAt(at - 1));
			String name = begins ? new TextCursor(line, at).name() : ""; //$NON-NLS-1$
			// the name of an adapter alone is no path
			if (name.length() > prefix.length() && (prefixes != ADAPTER || name.indexOf(':') > 0)) {
				return name;
			}
		}
		return ""; //$NON-NLS-1$
	}

	private static String find(String line, List<String> words, List<String> prefixes) {
		for (String word : words) {
			for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length())) {
				var cursor = new TextCursor(line, at + word.length());
				String quoted = cursor.quoted();
				if (!quoted.isEmpty()) {
					return quoted;
				}
				String name = cursor.name();
				if (prefixes.stream().anyMatch(name::startsWith)) {
					return name;
				}
			}
		}
		return ""; //$NON-NLS-1$
	}
}
