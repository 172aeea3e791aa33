package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

import org.plumbline.core.store.EventStores;

/**
 * The stores that other readers, mostly those of an older build, made of a bundle. Each build that reads otherwise
 * makes a store of its own, so without this the disk would fill with what nobody asks for any more. A week is left to
 * people who run two builds side by side; the store of one of them is made anew then.
 */
final class OlderStores {

	private static final Duration KEPT = Duration.ofDays(7);

	private final Path folder;
	private final String readers;

	/** @param readers digest of those who read now; their stores stay, whatever was said about years and passwords */
	OlderStores(Path folder, String readers) {
		this.folder = folder;
		this.readers = readers;
	}

	/** Removes the stores that others made of a bundle more than a week ago; one that is in use may refuse. */
	void remove(String sha256) throws IOException {
		Instant weekAgo = Instant.now().minus(KEPT);
		try (DirectoryStream<Path> stores = Files.newDirectoryStream(folder, sha256 + "-*")) { //$NON-NLS-1$
			for (Path each : stores) {
				String madeBy = each.getFileName().toString().split("-")[1]; //$NON-NLS-1$
				if (!madeBy.equals(readers) && EventStores.isStore(each)) {
					removeIfOlder(each, weekAgo);
				}
			}
		}
	}

	/** A store is as old as its last file. It is moved as a whole first, so that nobody opens half a store. */
	private void removeIfOlder(Path store, Instant moment) throws IOException {
		try {
			if (Files.getLastModifiedTime(store.resolve("store.properties")).toInstant().isBefore(moment)) { //$NON-NLS-1$
				try (Building beside = Building.in(folder)) {
					Files.move(store, beside.folder().resolve("old"), StandardCopyOption.ATOMIC_MOVE); //$NON-NLS-1$
				}
			}
		} catch (FileSystemException e) {
			return; // somebody else removed it, or the system moves nothing that is in use: the next import tries
		}
	}
}
