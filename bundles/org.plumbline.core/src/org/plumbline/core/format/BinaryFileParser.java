package org.plumbline.core.format;

import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;

import org.plumbline.model.evidence.Host;

/**
 * Reads files of a bundle that are no text, and that may be large, into the model of their host. Contributed through
 * {@code org.plumbline.core.commandOutput}, element {@code file}. Stateless. Such a file is read once, as it passes by,
 * and several may be needed to say anything: so reading gives back what is to be kept, and everything kept by one
 * parser is added to the host when all members and all command outputs have been read.
 *
 * @param <T> what is kept of a file
 */
public interface BinaryFileParser<T> {

	/**
	 * Reads one file. Damage ends the reading of that file with a notice; what was read before it is returned.
	 *
	 * @param content its bytes, decompressed; read no further than needed, not closed
	 */
	T read(PassingFile file, InputStream content);

	/**
	 * Adds what was kept.
	 *
	 * @param kept    of all files of the bundle that were read, in their order there; not empty
	 * @param notices takes (code, message) of what is missing
	 */
	void add(List<T> kept, Host host, BiConsumer<String, String> notices);
}
