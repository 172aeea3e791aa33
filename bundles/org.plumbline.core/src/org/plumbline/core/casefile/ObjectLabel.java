package org.plumbline.core.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.FindingEntry;

/** What the objects of a case are called, for people: their kind and the words they start with. */
final class ObjectLabel {

	private static final int LONGEST = 60;
	private static final List<String> TELLING = List.of("title", "heading", "name", "product", "text", "query", "rule", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"state"); //$NON-NLS-1$

	private final Map<String, String> findings = new HashMap<>();

	/** @param model holds the titles of findings */
	ObjectLabel(Case model) {
		learn(model.getFindings());
	}

	private void learn(List<FindingEntry> entries) {
		for (FindingEntry each : entries) {
			findings.putIfAbsent(PersonalFields.findingKey(each), each.getTitle());
			learn(each.getConsequences());
		}
	}

	String of(CaseObject object) {
		if (object.key().equals(CaseObject.CASE)) {
			return CaseWords.kind("Case"); //$NON-NLS-1$
		}
		if (object.key().startsWith(CaseObject.FINDING)) {
			return named(CaseWords.kind("FindingEntry"), findings.getOrDefault(object.key(), //$NON-NLS-1$
					object.key().substring(CaseObject.FINDING.length())));
		}
		return named(CaseWords.kind(object.list()), words(object));
	}

	private static String named(String kind, String words) {
		return words.isEmpty() ? kind : NLS.bind(Messages.ObjectLabel_object, kind, words);
	}

	private static String words(CaseObject object) {
		return TELLING.stream().map(each -> object.text(each).strip().replaceAll("\\s+", " ")) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(each -> !each.isEmpty()).findFirst()
				.map(each -> each.length() > LONGEST ? each.substring(0, LONGEST) + '\u2026' : each).orElse(""); //$NON-NLS-1$
	}
}
