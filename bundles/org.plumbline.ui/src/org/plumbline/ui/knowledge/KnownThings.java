package org.plumbline.ui.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RuleFolder;

/**
 * What the program knows.
 *
 * @param shipped knowledge without the person's own rules
 * @param rows    own rules that are broken, then all rules by id, then all codes
 */
record KnownThings(Knowledge shipped, List<KnowledgeRow> rows) {

	KnownThings {
		rows = List.copyOf(rows);
	}

	/** Reads all; some tenths of a second. */
	static KnownThings read(Knowledge shipped, RuleFolder own) {
		Set<String> files = new HashSet<>(own.files().stream().map(NamedResource::name).toList());
		List<KnowledgeRow> rows = new ArrayList<>();
		var rules = shipped.rules().with(own);
		rules.broken().forEach(each -> rows.add(KnowledgeRow.of(each)));
		rules.all().stream().sorted(Comparator.comparing((Rule each) -> each.description().id()))
				.forEach(each -> rows.add(KnowledgeRow.of(each, files.contains(each.origin().file()))));
		shipped.decoders().codes().forEach(each -> rows.add(KnowledgeRow.of(each)));
		return new KnownThings(shipped, rows);
	}
}
