package org.plumbline.core.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** Questions about a folder that may hold a store. */
public final class StoreFolder {

	/** Property with the size of each file: after a power failure a file may have its name but not its bytes. */
	static final String SIZES = "sizes"; //$NON-NLS-1$

	private StoreFolder() {
	}

	/** Returns the names and sizes of all files but the properties and what is made later, sorted, as text. */
	static String sizes(Path folder) throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path each : files.sorted().toList()) {
				boolean extra = each.getFileName().toString().startsWith(TextSummary.FILE);
				if (!each.endsWith(BuiltStore.PROPERTIES) && !extra) {
					text.append(each.getFileName()).append('=').append(Files.size(each)).append(' ');
				}
			}
		}
		return text.toString();
	}

	/** Tells whether the store was written to its end by this format and is still whole; an unreadable one is none. */
	public static boolean isComplete(Path folder) {
		if (!Files.isRegularFile(folder.resolve(BuiltStore.PROPERTIES))) {
			return false;
		}
		try {
			Properties properties = MappedStore.properties(folder);
			return Layouts.FORMAT.equals(properties.getProperty("format")) //$NON-NLS-1$
					&& sizes(folder).equals(properties.getProperty(SIZES)) && properties.containsKey("rows") //$NON-NLS-1$
					&& properties.containsKey("marks") && properties.containsKey(BuiltStore.HIT_COUNTS); //$NON-NLS-1$
		} catch (IOException | IllegalArgumentException e) {
			return false; // a store is a cache: what cannot be read is made anew
		}
	}
}
