package org.plumbline.core.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Asks for the password of a protected archive. Called by the thread that reads, which waits for the answer; what it
 * hands over is never written anywhere.
 */
@FunctionalInterface
public interface Passwords {

	/** Has none: protected files are left out, with a notice. */
	Passwords NONE = (archive, attempt) -> Optional.empty();

	/**
	 * Asks.
	 *
	 * @param archive file that was opened
	 * @param attempt 0 at first, then the number of passwords that did not fit
	 * @return the password; empty to leave protected files out
	 */
	Optional<char[]> ask(Path archive, int attempt);
}
