package org.plumbline.core.store;

import java.nio.file.Path;
import java.util.List;

/**
 * A sealed store of one bundle as it lies on disk.
 *
 * @param folder  its files
 * @param sources its log files in the order of their numbers in the folder; the number in {@link EventSource#index}
 *                does not count here
 */
public record StoredBundle(Path folder, List<EventSource> sources) {

	public StoredBundle {
		sources = List.copyOf(sources);
	}
}
