package org.plumbline.ui.knowledge;

import java.util.Locale;
import java.util.Optional;

import org.plumbline.core.decode.KnownCode;
import org.plumbline.core.event.Severity;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RuleDescription;
import org.plumbline.core.rule.RuleLook;
import org.plumbline.core.rule.SkippedRule;

/**
 * Something that is known.
 *
 * @param kind     what it is, for people
 * @param id       id of a rule, or a code as lines write it
 * @param title    one line
 * @param severity of a rule; empty for a code
 * @param rule     the rule; empty for others
 * @param code     the code; empty for others
 * @param broken   a rule that cannot be used; empty for others
 * @param searched everything in which words are looked for, in lower case
 */
record KnowledgeRow(String kind, String id, String title, Optional<Severity> severity, Optional<Rule> rule,
		Optional<KnownCode> code, Optional<SkippedRule> broken, String searched) {

	static KnowledgeRow of(Rule rule, boolean own) {
		RuleDescription told = rule.description();
		StringBuilder text = new StringBuilder();
		for (String each : new String[] { told.id(), told.title(), told.component(), told.meaning(), told.remedy(),
				told.confidence(), told.severity().label(), String.join(" ", told.references()), //$NON-NLS-1$
				String.join(" ", rule.origin().samples()) }) { //$NON-NLS-1$
			text.append(each).append('\n');
		}
		for (RuleLook look : rule.origin().looks()) {
			text.append(String.join(" ", look.logs())).append(' ').append(look.pattern()).append('\n'); //$NON-NLS-1$
		}
		return new KnowledgeRow(own ? Messages.KnowledgeRow_ownRule : Messages.KnowledgeRow_rule, told.id(),
				told.title(), Optional.of(told.severity()), Optional.of(rule), Optional.empty(), Optional.empty(),
				text.toString().toLowerCase(Locale.ROOT));
	}

	static KnowledgeRow of(KnownCode code) {
		String text = String.join("\n", code.kind(), code.code(), code.also(), code.name(), code.meaning(), //$NON-NLS-1$
				code.advice());
		return new KnowledgeRow(code.kind(), code.code(), code.name(), Optional.empty(), Optional.empty(),
				Optional.of(code), Optional.empty(), text.toLowerCase(Locale.ROOT));
	}

	static KnowledgeRow of(SkippedRule broken) {
		return new KnowledgeRow(Messages.KnowledgeRow_broken, broken.rule(), broken.reason(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.of(broken),
				(broken.rule() + '\n' + broken.reason()).toLowerCase(Locale.ROOT));
	}

	/** Tells whether all of some words stand in it; words in lower case. */
	boolean holds(String[] words) {
		for (String each : words) {
			if (!searched.contains(each) && !kind.toLowerCase(Locale.ROOT).contains(each)) {
				return false;
			}
		}
		return true;
	}

	String severityText() {
		return severity.map(Severity::label).orElse(""); //$NON-NLS-1$
	}
}
