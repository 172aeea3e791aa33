package org.plumbline.esxi.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.Prose;
import org.plumbline.core.rule.Finding;

/** Brings the sentences of rules into the form of a report: times as people read them, ids of rules as links. */
final class FindingText {

	private static final Pattern TIME = Pattern
			.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d{1,9})?Z"); //$NON-NLS-1$
	private static final Pattern RULE = Pattern.compile("(?:\\bfinding )?\\b([A-Z]{2,4}-\\d{3})\\b(?!\\]\\()"); //$NON-NLS-1$

	private final Map<String, ReportedFinding> byRule = new HashMap<>();

	/** @param findings the findings of the report; what a text says about others stays as it is */
	FindingText(List<ReportedFinding> findings) {
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
		return RULE.matcher(timed).replaceAll(match -> {
			ReportedFinding known = byRule.get(match.group(1));
			return Matcher.quoteReplacement(known == null ? match.group() : known.link());
		});
	}

	/** Returns a text as prose. */
	Prose prose(String text) {
		return Prose.parse(marked(text));
	}
}
