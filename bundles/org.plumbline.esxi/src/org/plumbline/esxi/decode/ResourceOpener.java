package org.plumbline.esxi.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens one of the code tables by its file name, wherever they lie: in a bundle, on the class path, in a folder. */
@FunctionalInterface
public interface ResourceOpener {

	/**
	 * Opens a table; the caller closes the stream.
	 *
	 * @param name file name without a folder, such as {@code "host-status.tsv"}
	 * @throws IOException if there is no such table or it cannot be read
	 */
	InputStream open(String name) throws IOException;

	/** Returns an opener for tables that lie in a folder. */
	static ResourceOpener of(Path folder) {
		return name -> Files.newInputStream(folder.resolve(name));
	}
}
