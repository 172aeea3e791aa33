package org.plumbline.core.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Turns "repeated N times" into failures with the code that was repeated. A host writes such a line instead of one line
 * per failure on a path; the layer of devices may have written lines of its own for some of them, which are not counted
 * twice. Events must come in order of time, without twins. One thread.
 */
final class ThrottledRepeats {

	private static final class Last {

		private StorageEvent failure;
		private long ownLines;
	}

	private final Map<String, Last> lasts = new HashMap<>();

	/** Returns the event as it counts; empty if all that it stands for was counted before. */
	Optional<StorageEvent> count(StorageEvent event) {
		String where = event.host() + '\n' + event.device();
		if (event.kind() == StorageEventKind.FAILURE) {
			remember(lasts.computeIfAbsent(where, each -> new Last()), event);
			return Optional.of(event);
		}
		return event.kind() == StorageEventKind.REPEAT ? repeated(event, lasts.get(where)) : Optional.of(event);
	}

	/** Takes the twin of a failure that was counted before: it tells that the failure was one on a path. */
	void seenOnPath(StorageEvent twin) {
		remember(lasts.computeIfAbsent(twin.host() + '\n' + twin.device(), each -> new Last()), twin);
	}

	private static void remember(Last last, StorageEvent event) {
		if (!event.path().isEmpty() || last.failure == null) {
			last.failure = event;
			last.ownLines = 0;
		} else if (last.failure.code().equals(event.code())) {
			last.ownLines += event.count();
		}
	}

	private static Optional<StorageEvent> repeated(StorageEvent event, Last last) {
		long repeats = event.number("repeats", 0); //$NON-NLS-1$
		if (last == null) {
			return repeats > 0 ? Optional.of(event.withCount(repeats)) : Optional.empty();
		}
		long more = repeats - last.ownLines;
		last.ownLines = 0;
		StorageEvent failure = last.failure;
		return more <= 0 ? Optional.empty() : Optional.of(new StorageEvent(StorageEventKind.REPEAT, event.row(),
				event.timeNs(), event.host(), event.device(), failure.path(), event.state(), more, failure.code(),
				failure.labels(), failure.fact()));
	}
}
