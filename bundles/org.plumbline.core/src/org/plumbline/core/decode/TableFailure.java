package org.plumbline.core.decode;

/**
 * A row of a table that a person wrote and that is not used.
 *
 * @param file    name of the file
 * @param line    line in it, from 1; 0 if the whole file is meant
 * @param message what is wrong, a part of a sentence
 */
public record TableFailure(String file, int line, String message) {

	/** Returns the place as editors read it, such as {@code array.tsv:7}. */
	public String place() {
		return line == 0 ? file : file + ':' + line;
	}
}
