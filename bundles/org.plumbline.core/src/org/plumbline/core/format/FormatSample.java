package org.plumbline.core.format;

import java.util.Map;

/**
 * A line that shows what a written format does; it is the test of the format.
 *
 * @param place   line of the file it stands in, from 1; 0 if it stands in none
 * @param line    the sample, without line end
 * @param outcome what the format makes of it
 * @param fields  expected parts by name; a part that is not named here is not compared
 */
public record FormatSample(int place, String line, Outcome outcome, Map<String, String> fields) {

	/** What a format makes of a line. */
	public enum Outcome {
		/** It has a head of the format. */
		HEAD,
		/** It belongs to the event above. */
		CONTINUATION,
		/** The format leaves it to others. */
		NOTHING
	}

	public FormatSample {
		fields = Map.copyOf(fields);
	}
}
