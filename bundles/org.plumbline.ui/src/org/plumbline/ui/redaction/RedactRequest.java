package org.plumbline.ui.redaction;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be hidden and where the copy goes.
 *
 * @param file  the case without names
 * @param map   the private map of names, apart from it
 * @param terms further words to hide
 * @param keep  names to leave as they are
 */
record RedactRequest(Path file, Path map, List<String> terms, List<String> keep) {

	RedactRequest {
		terms = List.copyOf(terms);
		keep = List.copyOf(keep);
	}
}
