package org.plumbline.core.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.FindingEntry;

/** The lines that a case speaks of. */
final class CaseTargets {

	private CaseTargets() {
	}

	/** Returns the lines that people spoke of: in comments, for and against causes, in the story; each once. */
	static Set<EvidenceRef> of(Case model) {
		Set<EvidenceRef> all = new LinkedHashSet<>();
		model.getAnnotations().forEach(each -> all.addAll(each.getTargets()));
		model.getHypotheses().forEach(each -> each.getArguments().forEach(one -> all.addAll(one.getTargets())));
		model.getStory().forEach(each -> all.addAll(each.getTargets()));
		return all;
	}

	/** Returns the lines that findings and their consequences rest on. */
	static Set<EvidenceRef> ofFindings(List<FindingEntry> findings) {
		Set<EvidenceRef> all = new LinkedHashSet<>();
		for (FindingEntry each : findings) {
			each.getEvidence().forEach(line -> all.add(line.getRef()));
			all.addAll(ofFindings(each.getConsequences()));
		}
		return all;
	}
}
