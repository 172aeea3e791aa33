package org.plumbline.esxi.decode;

import java.nio.file.Path;

import org.plumbline.core.decode.Decoder;

/** The decoder with tables from a folder, for tests of other packages. */
public final class FolderScsiFacts {

	private FolderScsiFacts() {
	}

	public static Decoder of(Path folder) {
		return new ScsiFacts(new ScsiDecoder(new ScsiTables(ResourceOpener.of(folder))));
	}
}
