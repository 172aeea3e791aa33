package org.plumbline.core.report;

import java.util.List;
import java.util.Objects;

/**
 * A finding on one card: what is wrong, how it came, what it rests on, what to do. Listed in the table of contents.
 * Links to {@link #anchor} lead here.
 *
 * @param number     number of the finding in this report, from 1; not given twice
 * @param tone       how grave it is
 * @param title      the finding in one sentence
 * @param ruleId     id of the rule that found it; empty for one that a person wrote
 * @param summary    what it means; may be empty
 * @param chain      cause and effect; empty if it stands alone
 * @param evidence   numbers of the {@link Quote}s it rests on
 * @param remedy     what to do, one step each
 * @param danger     what the remedy puts at risk; may be empty
 * @param references documents that know it, as a person would cite them
 */
public record FindingCard(int number, Tone tone, String title, String ruleId, Prose summary, List<ChainStep> chain,
		List<Integer> evidence, List<Prose> remedy, Prose danger, List<String> references) implements ReportBlock {

	public FindingCard {
		if (number < 1) {
			throw new IllegalArgumentException("number " + number); //$NON-NLS-1$
		}
		Objects.requireNonNull(tone, "tone"); //$NON-NLS-1$
		Objects.requireNonNull(title, "title"); //$NON-NLS-1$
		Objects.requireNonNull(ruleId, "ruleId"); //$NON-NLS-1$
		Objects.requireNonNull(summary, "summary"); //$NON-NLS-1$
		chain = List.copyOf(chain);
		evidence = List.copyOf(evidence);
		remedy = List.copyOf(remedy);
		Objects.requireNonNull(danger, "danger"); //$NON-NLS-1$
		references = List.copyOf(references);
	}

	/** Returns the anchor of the finding with this number. */
	public static String anchor(int number) {
		return "finding-" + number; //$NON-NLS-1$
	}
}
