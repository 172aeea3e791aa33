package org.plumbline.core.format;

import org.plumbline.model.evidence.Host;

/**
 * Reads one captured command output into the model of its host. Contributed through
 * {@code org.plumbline.core.commandOutput}. Stateless; called once per output, on one thread per host. Tolerant: a row
 * that is cut or unknown is counted as a notice of the output, never an exception.
 */
@FunctionalInterface
public interface CommandOutputParser {

	/**
	 * Reads an output.
	 *
	 * @param output the captured text with its place
	 * @param host   model of the host that the output belongs to; is extended
	 */
	void parse(CapturedOutput output, Host host);
}
