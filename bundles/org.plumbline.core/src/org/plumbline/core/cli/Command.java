package org.plumbline.core.cli;

import java.io.IOException;
import java.util.Set;

/** One command of the contract. */
interface Command {

	/** Returns the names of options with a value. */
	Set<String> valued();

	/** Returns the names of flags. */
	Set<String> flags();

	/**
	 * Does it.
	 *
	 * @return exit code
	 * @throws UsageException if called wrongly
	 * @throws IOException    with a sentence for people if an input cannot be opened or an output not be written
	 */
	int run(Arguments arguments, Session session) throws UsageException, IOException;
}
