package org.plumbline.core.rule.internal;

/** Says what is wrong in a pack file and where; caught by the reader, which goes on with the next rule. */
final class PackFormatException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	/**
	 * @param line    line from 1; 0 if the whole file is meant
	 * @param message a sentence for the author of the rule
	 */
	PackFormatException(int line, String message) {
		super(message);
		this.line = line;
	}

	/** Returns the line from 1; 0 if the whole file is meant. */
	int line() {
		return line;
	}
}
