package org.plumbline.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A store of one bundle as it lies on disk.
 *
 * @param folder  its files
 * @param sources its log files in the order of their numbers in the folder; the number in {@link EventSource#index}
 *                does not count here
 * @param extent  how much of the files counts while they are being written; empty for a sealed store
 */
public record StoredBundle(Path folder, List<EventSource> sources, Optional<StoreExtent> extent) {

	public StoredBundle {
		sources = List.copyOf(sources);
	}

	/** A sealed store. */
	public StoredBundle(Path folder, List<EventSource> sources) {
		this(folder, sources, Optional.empty());
	}
}
