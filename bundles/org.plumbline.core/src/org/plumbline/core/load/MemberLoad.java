package org.plumbline.core.load;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.store.EventSource;

/**
 * One member of a bundle.
 *
 * @param path      path inside the bundle
 * @param sizeBytes size as the archive says, -1 if not known
 * @param takenFor  id of the log format or parser that read it, or a word: {@code text} a log of no known format,
 *                  {@code duplicate}, {@code binary}, {@code link}, {@code special}, {@code bundle}, {@code other} left
 *                  alone
 * @param kind      the same in four words
 * @param source    its events, if it was read as a log
 * @param problems  problems about it, warnings first
 */
public record MemberLoad(String path, long sizeBytes, String takenFor, Kind kind, Optional<EventSource> source,
		List<LoadProblem> problems) {

	/** What became of a member. */
	public enum Kind {
		/** Read as a log. */
		LOG("log"),
		/** Read as a captured command output. */
		OUTPUT("output"),
		/** Holds what another member holds. */
		DUPLICATE("duplicate"),
		/** Not read. */
		OTHER("other");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** Returns the word for scripts. */
		public String label() {
			return label;
		}
	}

	public MemberLoad {
		problems = List.copyOf(problems);
	}

	/** Tells whether any problem about it is a warning. */
	public boolean hasWarning() {
		return problems.stream().anyMatch(LoadProblem::warning);
	}
}
