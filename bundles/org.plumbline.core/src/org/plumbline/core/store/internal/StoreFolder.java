package org.plumbline.core.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Questions about a folder that may hold a store. */
public final class StoreFolder {

	private StoreFolder() {
	}

	/** Tells whether the store was written to its end by this format; an unreadable one is none. */
	public static boolean isComplete(Path folder) {
		if (!Files.isRegularFile(folder.resolve(BuiltStore.PROPERTIES))) {
			return false;
		}
		try {
			return Layouts.FORMAT.equals(MappedStore.properties(folder).getProperty("format")); //$NON-NLS-1$
		} catch (IOException | IllegalArgumentException e) {
			return false; // a store is a cache: what cannot be read is made anew
		}
	}
}
