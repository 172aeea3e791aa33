package org.plumbline.esxi.decode;

import java.nio.file.Path;
import java.util.List;

import org.plumbline.core.decode.Decoder;

/** The decoder with tables from a folder, for tests of other packages. */
public final class FolderScsiFacts {

	private FolderScsiFacts() {
	}

	public static Decoder of(Path folder) {
		return new ScsiFacts(new ScsiDecoder(new ScsiTables(ResourceOpener.of(folder))));
	}

	/** Returns all decoders of storage with tables from a folder. */
	public static List<Decoder> all(Path folder) {
		ResourceOpener opener = ResourceOpener.of(folder);
		return List.of(new DeviceNameFacts(opener), of(folder), new StorageLines(opener));
	}
}
