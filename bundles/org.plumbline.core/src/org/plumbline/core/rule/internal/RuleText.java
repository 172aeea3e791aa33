package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.RuleDescription;

/**
 * What a data rule says, whatever it looks for.
 *
 * @param file        pack file
 * @param line        first line of the rule in it
 * @param description for people and programs
 * @param releases    releases it is meant for
 * @param summary     sentences with gaps
 * @param related     related knowledge
 * @param samples     lines that must match
 * @param lookalikes  lines that must not match
 * @param covers      whose findings stand below those of this rule
 */
record RuleText(String file, int line, RuleDescription description, Releases releases, List<Template> summary,
		List<String> related, List<Sample> samples, List<Sample> lookalikes, List<Cover> covers) {

	/** At most so many lines are quoted in one finding. */
	static final int MOST_QUOTES = 50;

	private static final Comparator<EvidenceItem> BY_TIME = Comparator.comparingLong(
			(EvidenceItem item) -> item.timeNs() == Times.UNKNOWN_NS ? Long.MAX_VALUE : item.timeNs());

	RuleText {
		summary = List.copyOf(summary);
		related = List.copyOf(related);
		samples = List.copyOf(samples);
		lookalikes = List.copyOf(lookalikes);
		covers = List.copyOf(covers);
	}

	String id() {
		return description.id();
	}

	/** Returns quotes in order of time; those without a time come last. */
	static List<EvidenceItem> inOrder(List<EvidenceItem> quotes) {
		return quotes.stream().distinct().sorted(BY_TIME).limit(MOST_QUOTES).toList();
	}

	/**
	 * What a finding shows besides its texts.
	 *
	 * @param quotes       lines in order of time
	 * @param chain        steps of a cascade; may be empty
	 * @param consequences findings below it; may be empty
	 */
	record Proof(List<EvidenceItem> quotes, List<ChainStep> chain, List<Finding> consequences) {
	}

	/** Returns the same texts for findings of another severity. */
	RuleText withSeverity(Severity severity) {
		return new RuleText(file, line, description.withSeverity(severity), releases, summary, related, samples,
				lookalikes, covers);
	}

	/** Makes a finding of one group of matches. */
	Finding finding(String key, String titleEnd, Tally tally, Function<String, Optional<String>> values,
			Evidence evidence) {
		Proof proof = new Proof(inOrder(tally.quotes()), List.of(), List.of());
		return finding(key, titleEnd, tally, values, proof, evidence);
	}

	/** Makes a finding; {@code values} fills the gaps of the summary. */
	Finding finding(String key, String titleEnd, Tally tally, Function<String, Optional<String>> values, Proof proof,
			Evidence evidence) {
		String said = String.join(" ", summary.stream().flatMap(each -> each.fill(values).stream()).toList()); //$NON-NLS-1$
		Optional<String> foreign = foreignRelease(proof.quotes(), evidence);
		List<String> allRelated = new ArrayList<>(related);
		foreign.ifPresent(
				release -> allRelated.add(NLS.bind(Messages.RuleText_otherRelease, releases.text(), release)));
		return new Finding(id(), key, description.title() + titleEnd, description.severity(),
				foreign.isPresent() ? "unverified" : description.confidence(), tally.hosts(), tally.firstNs(), //$NON-NLS-1$
				tally.lastNs(), tally.count(), said.isEmpty() ? description.title() : said, description.meaning(),
				description.remedy(), description.danger(), description.references(), allRelated, proof.quotes(),
				proof.chain(), proof.consequences(), description.harmless(), tally.profile());
	}

	private Optional<String> foreignRelease(List<EvidenceItem> quotes, Evidence evidence) {
		return evidence.release(quotes.getFirst().ref().bundleSha256()).filter(release -> !releases.contains(release));
	}
}
