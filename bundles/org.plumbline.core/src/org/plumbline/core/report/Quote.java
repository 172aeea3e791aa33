package org.plumbline.core.report;

import java.util.List;
import java.util.Objects;

/**
 * Evidence: lines of a log, as they were written. Links to {@link #anchor} lead here.
 *
 * @param number     number of the evidence in this report, from 1; not given twice
 * @param host       host that wrote it; empty if unknown
 * @param path       path of the log inside the support bundle
 * @param lineNumber line of the first quoted line in {@code path}, from 1; 0 if it has none
 * @param timeText   time of the event as a person reads it, with its zone; empty if it has none
 * @param tone       severity of the event
 * @param lines      the text, unchanged; control characters are made visible by the exporter
 * @param note       what the lines show; may be empty
 * @param reference  text form of the place, by which another copy of the bundle can be checked; may be empty
 */
public record Quote(int number, String host, String path, long lineNumber, String timeText, Tone tone,
		List<String> lines, Prose note, String reference) implements ReportBlock {

	public Quote {
		if (number < 1) {
			throw new IllegalArgumentException("number " + number); //$NON-NLS-1$
		}
		Objects.requireNonNull(host, "host"); //$NON-NLS-1$
		Objects.requireNonNull(path, "path"); //$NON-NLS-1$
		Objects.requireNonNull(timeText, "timeText"); //$NON-NLS-1$
		Objects.requireNonNull(tone, "tone"); //$NON-NLS-1$
		lines = List.copyOf(lines);
		Objects.requireNonNull(note, "note"); //$NON-NLS-1$
		Objects.requireNonNull(reference, "reference"); //$NON-NLS-1$
	}

	/** Returns the anchor of the evidence with this number. */
	public static String anchor(int number) {
		return "evidence-" + number; //$NON-NLS-1$
	}
}
