package org.plumbline.core.extension;

/** Says what is wrong in a file of rules or of a log format, and where; caught by its reader, which goes on. */
public final class PackFormatException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	/**
	 * @param line    line from 1; 0 if the whole file is meant
	 * @param message a sentence for the author of the file
	 */
	public PackFormatException(int line, String message) {
		super(message);
		this.line = line;
	}

	/** Returns the line from 1; 0 if the whole file is meant. */
	public int line() {
		return line;
	}
}
