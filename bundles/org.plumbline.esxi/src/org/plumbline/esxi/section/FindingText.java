package org.plumbline.esxi.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.Prose;
import org.plumbline.core.rule.Finding;

/** Brings the sentences of rules into the form of a report: times as people read them, ids of rules as links. */
final class FindingText {

	private static final Pattern TIME = Pattern
			.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d{1,9})?Z"); //$NON-NLS-1$
	private static final Pattern RULE = Pattern.compile("(?:\\bfinding )?\\b([A-Z]{2,4}-\\d{3})\\b(?!\\]\\()"); //$NON-NLS-1$

	/** What names rules in brackets; the report of a customer holds no ids of rules. */
	private static final Pattern ASIDE = Pattern
			.compile(" ?\\((?:[A-Z]{2,4}-\\d{3}(?:, | and | or )?)+\\)| \\([A-Z]{3} rules\\)"); //$NON-NLS-1$

	private final Map<String, ReportedFinding> byRule = new HashMap<>();
	private final Audience audience;

	/** @param findings the findings of the report; colleagues and vendors also read of rules that found nothing */
	FindingText(List<ReportedFinding> findings, Audience audience) {
		this.audience = audience;
		for (ReportedFinding each : findings) {
			each.consequences().stream().map(Finding::rule).forEach(rule -> byRule.putIfAbsent(rule, each));
		}
		for (ReportedFinding each : findings.reversed()) { // a card of its own is the better place
			byRule.put(each.finding().rule(), each);
		}
	}

	/** Returns a text on one line, with the marks of {@link Prose#parse}. */
	String marked(String text) {
		String timed = TIME.matcher(Wording.flowing(text)).replaceAll(NLS.bind(Messages.Wording_utc, "$1 $2")); //$NON-NLS-1$
		String linked = RULE.matcher(timed).replaceAll(match -> {
			ReportedFinding known = byRule.get(match.group(1));
			return Matcher.quoteReplacement(known == null ? match.group() : known.link());
		});
		return audience == Audience.CUSTOMER ? ASIDE.matcher(linked).replaceAll("") : linked; //$NON-NLS-1$
	}

	/** Returns a text as prose. */
	Prose prose(String text) {
		return Prose.parse(marked(text));
	}
}
