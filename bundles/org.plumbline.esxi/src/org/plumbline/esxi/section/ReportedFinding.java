package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.FindingEntries;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;

/**
 * A finding that the engineer lets into the report. Every section that speaks of it uses the same number.
 *
 * @param number  from 1, worst finding first
 * @param finding what the rule found
 * @param entry   what the engineer made of it; empty if the case does not keep it
 */
record ReportedFinding(int number, Finding finding, Optional<FindingEntry> entry) {

	/** Returns the findings of a report in the order of their numbers: neither left out nor dismissed. */
	static List<ReportedFinding> of(OpenedCase openedCase) {
		List<ReportedFinding> result = new ArrayList<>();
		for (Finding finding : openedCase.findings()) {
			Optional<FindingEntry> entry = FindingEntries.entry(openedCase.model(), finding);
			if (entry.map(ReportedFinding::isWanted).orElse(true)) {
				result.add(new ReportedFinding(result.size() + 1, finding, entry));
			}
		}
		return List.copyOf(result);
	}

	private static boolean isWanted(FindingEntry entry) {
		return entry.isInReport() && entry.getState() != FindingState.DISMISSED;
	}

	/** Returns the effects of this finding that the engineer did not dismiss. */
	List<Finding> consequences() {
		List<FindingEntry> entries = entry.map(each -> List.copyOf(each.getConsequences())).orElse(List.of());
		return finding.consequences().stream().filter(effect -> entries.stream()
				.filter(each -> each.getRule().equals(effect.rule()) && each.getKey().equals(effect.key()))
				.allMatch(ReportedFinding::isWanted)).toList();
	}

	/**
	 * Returns how grave a step of the chain is: what its line says or the rule that saw it, whichever is worse. A
	 * kernel writes of a crash in the same calm voice as of the weather.
	 */
	Tone toneOf(ChainStep step) {
		Tone line = step.evidence() < 0 ? Tone.INFO
				: ToneOf.severity(finding.evidence().get(step.evidence()).severity());
		return finding.consequences().stream().filter(effect -> effect.rule().equals(step.rule()))
				.map(effect -> ToneOf.severity(effect.severity())).filter(tone -> tone.compareTo(line) < 0).findFirst()
				.orElse(line);
	}

	/** Tells whether the engineer says that it is so. */
	boolean isConfirmed() {
		return entry.map(FindingEntry::getState).filter(FindingState.CONFIRMED::equals).isPresent();
	}

	/** Returns the verdict of the engineer in a word. */
	String review() {
		return isConfirmed() ? Messages.ReportedFinding_confirmed : Messages.ReportedFinding_open;
	}

	/** Returns the words of the engineer; empty if there are none. */
	String comment() {
		return entry.map(FindingEntry::getComment).orElse("").strip(); //$NON-NLS-1$
	}

	/** Returns a link to the card of this finding, as marked text. */
	String link() {
		return NLS.bind(Messages.ReportedFinding_link, number, FindingCard.anchor(number));
	}
}
