package org.plumbline.ui.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.KnownCode;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RuleDescription;
import org.plumbline.core.rule.RuleLook;
import org.plumbline.core.rule.RuleOrigin;
import org.plumbline.core.rule.RuleSetting;
import org.plumbline.core.rule.SkippedRule;
import org.plumbline.core.store.EventSource;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.draw.Amounts;

/** What there is to say about one rule or code. One use. */
final class KnowledgeContent {

	private static final int MOST_SOURCES = 12;

	private final RichContent content = new RichContent();
	private final Optional<RuleSight> sight;
	private final Consumer<Finding> jump;
	private final List<Rule> rules;

	/**
	 * @param sight what the rule sees in the open case; empty without a case, and while it is being looked for
	 * @param jump  shows a finding
	 * @param rules all rules, of which some look for a code
	 */
	KnowledgeContent(Optional<RuleSight> sight, Consumer<Finding> jump, List<Rule> rules) {
		this.sight = sight;
		this.jump = jump;
		this.rules = List.copyOf(rules);
	}

	RichContent of(KnowledgeRow row) {
		row.rule().ifPresent(this::rule);
		row.code().ifPresent(this::code);
		row.broken().ifPresent(this::broken);
		return content;
	}

	private void broken(SkippedRule rule) {
		content.title(rule.rule());
		content.box(Messages.KnowledgeContent_notUsed, rule.reason(), Colours.DANGER_SOFT);
	}

	private void code(KnownCode code) {
		content.title(code.code() + "  " + code.name()); //$NON-NLS-1$
		content.words(code.kind(), Colours.TEXT_MUTED);
		if (code.harmless()) {
			content.words("  " + Messages.KnowledgeContent_harmless, Colours.GOOD); //$NON-NLS-1$
		}
		content.endLine();
		content.value(Messages.KnowledgeContent_also, code.also());
		content.value(Messages.KnowledgeContent_releases, code.releases());
		section(Messages.KnowledgeContent_meaning, code.meaning());
		section(Messages.KnowledgeContent_remedy, code.advice());
		list(Messages.KnowledgeContent_rules, rules.stream().filter(each -> looksFor(each, code))
				.map(each -> each.description().id() + "  " + each.description().title()).toList()); //$NON-NLS-1$
		list(Messages.KnowledgeContent_sources, code.sources());
	}

	/** Tells whether a pattern of a rule is about a code that lines write as one long word. */
	private static boolean looksFor(Rule rule, KnownCode code) {
		if (code.code().indexOf('.') < 0) {
			return false; // a short code stands in many a line
		}
		String written = '[' + code.code() + "] "; //$NON-NLS-1$
		return rule.origin().looks().stream().map(RuleLook::pattern).filter(each -> !each.isEmpty())
				.anyMatch(each -> isFound(idPart(each), written) || isFound(each, written));
	}

	private static boolean isFound(String pattern, String text) {
		try {
			return Pattern.compile(pattern).matcher(text).find();
		} catch (PatternSyntaxException e) {
			return false; // a part of a pattern need not be one
		}
	}

	/** Returns the part of a pattern that stands for an id in brackets; the pattern itself if it has none. */
	private static String idPart(String pattern) {
		int end = pattern.indexOf("\\]"); //$NON-NLS-1$
		return pattern.startsWith("\\[") && end > 0 ? pattern.substring(0, end + 2) : pattern; //$NON-NLS-1$
	}

	private void rule(Rule rule) {
		RuleDescription told = rule.description();
		RuleOrigin origin = rule.origin();
		content.title(told.title());
		content.strong(told.severity().label(), Colours.severity(told.severity()));
		content.words("  " + NLS.bind(Messages.KnowledgeContent_head, //$NON-NLS-1$
				new Object[] { told.id(), told.confidence(), told.component() }), Colours.TEXT_MUTED);
		content.endLine();
		content.value(Messages.KnowledgeContent_releases, told.releases());
		content.value(Messages.KnowledgeContent_file, origin.file().isEmpty() ? Messages.KnowledgeContent_java
				: NLS.bind(Messages.KnowledgeContent_place, origin.file(), origin.line()));
		here();
		section(Messages.KnowledgeContent_meaning, told.meaning());
		section(Messages.KnowledgeContent_remedy, told.remedy());
		content.box(Messages.KnowledgeContent_danger, told.danger(), Colours.DANGER_SOFT);
		list(Messages.KnowledgeContent_references, told.references());
		list(Messages.KnowledgeContent_joins, origin.joins());
		looks(origin.looks());
		list(Messages.KnowledgeContent_settings, told.settings().stream().map(KnowledgeContent::setting).toList());
		lines(Messages.KnowledgeContent_samples, origin.samples());
		lines(Messages.KnowledgeContent_lookalikes, origin.lookalikes());
	}

	private static String setting(RuleSetting setting) {
		return NLS.bind(Messages.KnowledgeContent_setting,
				new Object[] { setting.key(), setting.name(), setting.defaultValue(), setting.unit() });
	}

	private void here() {
		if (sight.isEmpty()) {
			return;
		}
		RuleSight seen = sight.get();
		content.heading(Messages.KnowledgeContent_here);
		if (seen.findings().isEmpty()) {
			content.muted(Messages.KnowledgeContent_notFound);
		}
		for (Finding each : seen.findings()) {
			content.link(each.title(), () -> jump.accept(each));
			content.words("  " + NLS.bind(Messages.KnowledgeContent_found, Amounts.count(each.count()), //$NON-NLS-1$
					String.join(", ", each.hosts())), Colours.TEXT_MUTED); //$NON-NLS-1$
			content.endLine();
		}
		List<EventSource> sources = seen.sources();
		sources.stream().limit(MOST_SOURCES).forEach(each -> content.bullet(NLS.bind(Messages.KnowledgeContent_source,
				new Object[] { each.path(), each.host(), Amounts.count(each.events()) })));
		if (sources.size() > MOST_SOURCES) {
			content.muted(NLS.bind(Messages.KnowledgeContent_more, Amounts.count(sources.size() - MOST_SOURCES)));
		}
		seen.marks().forEach((mark, lines) -> content.paragraph(
				NLS.bind(Messages.KnowledgeContent_mark, mark, Amounts.count(lines)), Colours.TEXT_MUTED));
	}

	private void looks(List<RuleLook> looks) {
		if (looks.isEmpty()) {
			return;
		}
		content.heading(Messages.KnowledgeContent_looks);
		for (RuleLook each : looks) {
			content.paragraph(each.logs().contains("*") ? Messages.KnowledgeContent_anyLog //$NON-NLS-1$
					: NLS.bind(Messages.KnowledgeContent_logs, String.join(", ", each.logs()))); //$NON-NLS-1$
			content.raw(each.pattern().isEmpty() ? Messages.KnowledgeContent_decoded : each.pattern());
		}
	}

	private void section(String heading, String paragraph) {
		if (!paragraph.isEmpty()) {
			content.heading(heading);
			content.paragraph(paragraph);
		}
	}

	private void list(String heading, List<String> points) {
		if (!points.isEmpty()) {
			content.heading(heading);
			points.forEach(content::bullet);
		}
	}

	private void lines(String heading, List<String> lines) {
		if (!lines.isEmpty()) {
			content.heading(heading);
			lines.forEach(content::raw);
		}
	}
}
