package org.plumbline.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.XmlText;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.Excerpt;
import org.plumbline.model.casefile.FindingEntry;

/**
 * Keeps findings in a case, so that it can be read without its bundles, and gives them back. What the engineer made of
 * a finding stays when rules run again: findings are matched by rule and key.
 */
public final class FindingEntries {

	private FindingEntries() {
	}

	/** Returns the entry of a finding at the top of a case; empty if there is none. */
	public static java.util.Optional<FindingEntry> entry(Case model, Finding finding) {
		return model.getFindings().stream()
				.filter(each -> each.getRule().equals(finding.rule()) && each.getKey().equals(finding.key()))
				.findFirst();
	}

	/** Returns the entry of a finding wherever it stands in a case; empty if there is none. */
	public static java.util.Optional<FindingEntry> anywhere(Case model, Finding finding) {
		Map<String, FindingEntry> entries = new HashMap<>();
		remember(model.getFindings(), entries);
		return java.util.Optional.ofNullable(entries.get(finding.rule() + '\0' + finding.key()));
	}

	/** Puts new findings in place of the old ones; state, comment, choice and id of known ones are kept. */
	static void replace(Case model, List<Finding> findings) {
		Map<String, FindingEntry> old = new HashMap<>();
		remember(model.getFindings(), old);
		SortedMap<String, CaseObject> forgotten = new TreeMap<>(ChangeLog.of(model).state());
		old.values().forEach(each -> forgotten.remove(PersonalFields.findingKey(each)));
		model.getFindings().clear();
		List<FindingEntry> unknown = new ArrayList<>();
		for (Finding finding : findings) {
			FindingEntry entry = toEntry(finding);
			judgeAgain(entry, old, unknown);
			model.getFindings().add(entry);
		}
		Silencing.apply(model, unknown);
		// a finding that was gone for a while, with its bundle or its rule, comes back with its verdict
		PersonalFields.applyVerdicts(forgotten, model.getFindings());
	}

	private static void remember(List<FindingEntry> entries, Map<String, FindingEntry> old) {
		for (FindingEntry each : entries) {
			old.put(each.getRule() + '\0' + each.getKey(), each);
			remember(each.getConsequences(), old);
		}
	}

	/** A finding keeps its verdict even if it has become, or is no longer, the consequence of another. */
	private static void judgeAgain(FindingEntry entry, Map<String, FindingEntry> old, List<FindingEntry> unknown) {
		FindingEntry known = old.remove(entry.getRule() + '\0' + entry.getKey());
		if (known == null) {
			unknown.add(entry);
		} else {
			entry.setId(known.getId());
			entry.setState(known.getState());
			entry.setComment(known.getComment());
			entry.setInReport(known.isInReport());
		}
		entry.getConsequences().forEach(each -> judgeAgain(each, old, unknown));
	}

	private static FindingEntry toEntry(Finding finding) {
		FindingEntry entry = CasefileFactory.eINSTANCE.createFindingEntry();
		String name = "finding " + finding.rule() + ' ' + finding.key(); //$NON-NLS-1$
		entry.setId(id(name));
		entry.setRule(finding.rule());
		entry.setKey(finding.key());
		entry.setTitle(finding.title());
		entry.setSeverity(finding.severity().label());
		entry.setConfidence(finding.confidence());
		entry.setSummary(finding.summary());
		entry.setExplanation(finding.explanation());
		entry.setRemedy(finding.remedy());
		entry.setDanger(finding.danger());
		entry.setFirstNs(finding.firstNs());
		entry.setLastNs(finding.lastNs());
		entry.setCount(finding.count());
		entry.setHarmless(finding.harmless());
		entry.getProfile().addAll(finding.profile());
		entry.getHosts().addAll(finding.hosts());
		entry.getReferences().addAll(finding.references());
		entry.getRelated().addAll(finding.related());
		for (EvidenceItem item : finding.evidence()) {
			String number = " evidence " + entry.getEvidence().size(); //$NON-NLS-1$
			entry.getEvidence().add(toExcerpt(item, id(name + number)));
		}
		for (ChainStep step : finding.chain()) {
			String number = " step " + entry.getChain().size(); //$NON-NLS-1$
			entry.getChain().add(toStep(step, entry.getEvidence(), id(name + number)));
		}
		finding.consequences().forEach(each -> entry.getConsequences().add(toEntry(each)));
		return entry;
	}

	private static org.plumbline.model.casefile.ChainStep toStep(ChainStep step, List<Excerpt> evidence,
			String id) {
		org.plumbline.model.casefile.ChainStep result = CasefileFactory.eINSTANCE.createChainStep();
		result.setId(id);
		result.setTitle(step.title());
		result.setRule(step.rule());
		result.setTimeNs(step.timeNs());
		result.setCount(step.count());
		if (step.evidence() >= 0) {
			result.setExcerpt(evidence.get(step.evidence()));
		}
		return result;
	}

	private static Excerpt toExcerpt(EvidenceItem item, String id) {
		Excerpt excerpt = CasefileFactory.eINSTANCE.createExcerpt();
		excerpt.setId(id);
		excerpt.setRef(item.ref());
		excerpt.setTimeNs(item.timeNs());
		excerpt.setHost(item.host());
		excerpt.setSource(item.source());
		excerpt.setSeverity(item.severity().label());
		excerpt.setText(XmlText.clean(item.text()));
		return excerpt;
	}

	/** The same finding has the same ids in every copy, so that copies differ only where people changed them. */
	private static String id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Returns the findings that a case keeps, in its order; entries without evidence are left out. */
	static List<Finding> findings(List<FindingEntry> entries) {
		return entries.stream().filter(each -> !each.getEvidence().isEmpty()).map(FindingEntries::toFinding).toList();
	}

	/**
	 * Adds to findings that were made now the saved ones that rest on lines of missing bundles; those stay as they were
	 * saved, because not all of their evidence is at hand.
	 */
	static List<Finding> withOld(List<Finding> made, List<FindingEntry> saved, Set<String> missing) {
		Map<String, Finding> all = new LinkedHashMap<>();
		made.forEach(each -> all.put(each.rule() + '\0' + each.key(), each));
		findings(saved).stream().filter(each -> each.evidence().stream()
				.anyMatch(line -> missing.contains(line.ref().bundleSha256())))
				.forEach(each -> all.put(each.rule() + '\0' + each.key(), each));
		return all.values().stream().sorted(Comparator.comparing(Finding::severity)
				.thenComparingLong(Finding::firstNs).thenComparing(Finding::rule).thenComparing(Finding::key)).toList();
	}

	private static Finding toFinding(FindingEntry entry) {
		List<EvidenceItem> evidence = entry.getEvidence().stream().map(FindingEntries::toItem).toList();
		List<ChainStep> chain = entry.getChain().stream().map(step -> new ChainStep(step.getTitle(), step.getRule(),
				step.getTimeNs(), entry.getEvidence().indexOf(step.getExcerpt()), step.getCount())).toList();
		return new Finding(entry.getRule(), entry.getKey(), entry.getTitle(), severity(entry.getSeverity()),
				entry.getConfidence(), entry.getHosts(), entry.getFirstNs(), entry.getLastNs(), entry.getCount(),
				entry.getSummary(), entry.getExplanation(), entry.getRemedy(), entry.getDanger(), entry.getReferences(),
				entry.getRelated(), evidence, chain, findings(entry.getConsequences()), entry.getHarmless(),
				entry.getProfile());
	}

	private static EvidenceItem toItem(Excerpt excerpt) {
		return new EvidenceItem(excerpt.getRef(), excerpt.getTimeNs(), excerpt.getHost(), excerpt.getSource(),
				excerpt.getRef().line(), severity(excerpt.getSeverity()), excerpt.getText());
	}

	private static Severity severity(String label) {
		return Severity.ofLabel(label).orElse(Severity.INFO);
	}
}
