package org.plumbline.core.load;

import java.util.List;

import org.plumbline.core.event.Times;

/**
 * Something that a reader of the logs must know before concluding anything from what is not in them.
 *
 * @param kind    what it is
 * @param warning whether something is or may be lost; else it is worth knowing only
 * @param path    member it is about; empty for the whole bundle
 * @param message a sentence for people
 * @param fromNs  when it began; {@link Times#UNKNOWN_NS} if it has no time
 * @param toNs    when it ended; same unit
 * @param count   how often, or how many lines; 1 if that says nothing
 * @param places  lines that show it; may be empty
 */
public record LoadProblem(Kind kind, boolean warning, String path, String message, long fromNs, long toNs, long count,
		List<LoadPlace> places) {

	/** Kinds of problems; the labels are for scripts and never change. */
	public enum Kind {
		/** A notice of the import: damage, a password, a file that was left out. */
		NOTICE("notice"),
		/** A log without a line. */
		EMPTY_LOG("empty-log"),
		/** Named like a log, but no text. */
		NOT_TEXT("not-text"),
		/** A log of no format that is known. */
		NOT_UNDERSTOOD("not-understood"),
		/** Some lines of a log that no format knows. */
		UNPARSED_LINES("unparsed-lines"),
		/** A log none of whose lines has a time. */
		NO_TIME("no-time"),
		/** Nothing in a log, or in all logs, for much longer than usual. */
		GAP("gap"),
		/** The same between two files of a rotation: one between them is probably lost. */
		ROTATION_GAP("rotation-gap"),
		/** A number is missing in a rotation. */
		MISSING_ROTATION("missing-rotation"),
		/** The collector could not gather something. */
		COLLECTOR("collector"),
		/** The log service threw lines away. */
		LOST_LINES("lost-lines");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** Returns the word for scripts. */
		public String label() {
			return label;
		}
	}

	public LoadProblem {
		places = List.copyOf(places);
	}

	/** A problem without a time. */
	public static LoadProblem of(Kind kind, boolean warning, String path, String message, long count,
			List<LoadPlace> places) {
		return new LoadProblem(kind, warning, path, message, Times.UNKNOWN_NS, Times.UNKNOWN_NS, count, places);
	}
}
