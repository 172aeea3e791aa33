package org.plumbline.core.cli;

/** The command was called wrongly; the message is one line that says what is wrong. */
final class UsageException extends Exception {

	private static final long serialVersionUID = 1L;

	UsageException(String message) {
		super(message);
	}
}
