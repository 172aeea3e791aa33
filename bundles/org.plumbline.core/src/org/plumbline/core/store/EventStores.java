package org.plumbline.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.plumbline.core.format.LogFormats;
import org.plumbline.core.store.internal.OpenStore;
import org.plumbline.core.store.internal.StoreFolder;

/** Opens stores. */
public final class EventStores {

	private EventStores() {
	}

	/**
	 * Opens the stores of some bundles as one.
	 *
	 * <p>Cost: constant for one bundle without offsets; otherwise all events are merged once, off the heap. A bundle
	 * that is still being written is sorted, and the memory of such a store is freed when nobody holds it any more.
	 *
	 * @param bundles  stores, sealed or being written; none gives an empty store
	 * @param formats  formats that read heads again when a person looks
	 * @param offsetNs nanoseconds to add to the times of a source
	 * @throws IOException if a file cannot be read
	 */
	public static EventStore open(List<StoredBundle> bundles, LogFormats formats, ToLongFunction<EventSource> offsetNs)
			throws IOException {
		return openCorrected(bundles, formats, sources -> sources.stream().map(each -> TimeCorrection.of(0,
				Optional.empty(), offsetNs.applyAsLong(each), each.firstNs(), each.lastNs())).toList());
	}

	/**
	 * Opens the stores of some bundles as one, with corrected times.
	 *
	 * <p>Cost: constant for one bundle without corrections; otherwise all events are merged once, off the heap.
	 *
	 * @param bundles     stores; none gives an empty store
	 * @param formats     formats that read heads again when a person looks
	 * @param corrections how the times of sources are moved
	 * @throws IOException if a file cannot be read
	 */
	public static EventStore openCorrected(List<StoredBundle> bundles, LogFormats formats,
			TimeCorrections corrections) throws IOException {
		return OpenStore.open(bundles, formats, corrections);
	}

	/**
	 * Opens the files of an open store once more with other times. Rows keep their numbers; both stores are closed by
	 * the caller.
	 *
	 * @throws IOException if a file cannot be read
	 */
	public static EventStore corrected(EventStore store, TimeCorrections corrections) throws IOException {
		return ((OpenStore) store).corrected(corrections);
	}

	/** Returns what a store was opened with. */
	public static TimeCorrections corrections(EventStore store) {
		return ((OpenStore) store).corrections();
	}

	/** Returns the time that a row would have with another correction of its source; unknown if it has none. */
	public static long timeWith(EventStore store, long row, TimeCorrection correction) {
		return ((OpenStore) store).timeWith(row, correction);
	}

	/** Tells whether a folder is a complete store of this program's format. */
	public static boolean isStore(Path folder) {
		return StoreFolder.isComplete(folder);
	}
}
