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
