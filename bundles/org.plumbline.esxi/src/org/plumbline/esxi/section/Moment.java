package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Shortened;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.Tone;

/**
 * Something worth a name in the course of events.
 *
 * @param timeNs   UTC nanoseconds since 1970
 * @param tone     how grave it is; {@link Tone#NEUTRAL} for what a person wrote
 * @param text     what happened, with marks
 * @param findings numbers of the findings it belongs to, the worst first; none for what no rule found
 * @param more     where to read more, with marks; may be empty
 * @param anchor   where its mark in a picture leads; may be empty
 */
record Moment(long timeNs, Tone tone, String text, List<Integer> findings, String more, String anchor) {

	private static final int LONGEST_MARK = 90;

	Moment {
		findings = List.copyOf(findings);
	}

	/** Returns this moment with what another finding says about the same line. */
	Moment and(Moment other) {
		List<Integer> both = new ArrayList<>(findings);
		other.findings.stream().filter(number -> !both.contains(number)).forEach(both::add);
		Tone worse = tone.compareTo(other.tone) <= 0 ? tone : other.tone;
		return new Moment(timeNs, worse, text, both, more, anchor);
	}

	/** Tells whether it is part of a finding. */
	boolean isOf(int finding) {
		return findings.contains(finding);
	}

	/** Returns links to everything about it, with marks. */
	String links() {
		String cards = findings.stream()
				.map(number -> NLS.bind(Messages.ReportedFinding_link, number, FindingCard.anchor(number)))
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
		return (cards + ' ' + more).strip();
	}

	/** Returns its mark in a picture, with no more words than fit on a line. */
	TimelinePicture.Mark mark() {
		String words = Prose.parse(text).plainText();
		return new TimelinePicture.Mark(timeNs, tone,
				Shortened.end(words, LONGEST_MARK), anchor);
	}
}
