package org.plumbline.core.report;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * One link of a chain of cause and effect.
 *
 * @param title    what happened
 * @param timeText when, as a person reads it; empty if it has no time of its own
 * @param evidence number of the {@link Quote} it rests on, if any
 * @param tone     how grave it is
 */
public record ChainStep(Prose title, String timeText, OptionalInt evidence, Tone tone) {

	public ChainStep {
		Objects.requireNonNull(title, "title"); //$NON-NLS-1$
		Objects.requireNonNull(timeText, "timeText"); //$NON-NLS-1$
		Objects.requireNonNull(evidence, "evidence"); //$NON-NLS-1$
		Objects.requireNonNull(tone, "tone"); //$NON-NLS-1$
	}
}
