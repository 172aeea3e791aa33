package org.plumbline.tests;

import java.util.List;

import org.plumbline.core.event.Times;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;

/** Findings as plain text, one fact a line, so that a difference is read where it lies. */
final class FindingText {

	private final StringBuilder text = new StringBuilder();

	private FindingText() {
	}

	static String of(List<Finding> findings) {
		FindingText all = new FindingText();
		findings.forEach(each -> all.add(each, ""));
		return all.text.toString();
	}

	private void add(Finding finding, String indent) {
		text.append(indent).append(finding.severity().label()).append(' ').append(finding.rule()).append(' ')
				.append(finding.title()).append('\n');
		String inner = indent + "    ";
		line(inner, "hosts", String.join(", ", finding.hosts()));
		line(inner, "first", time(finding.firstNs()));
		line(inner, "last", time(finding.lastNs()));
		line(inner, "count", String.valueOf(finding.count()));
		line(inner, "confidence", finding.confidence());
		line(inner, "summary", finding.summary());
		for (ChainStep step : finding.chain()) {
			line(inner, "->",
					time(step.timeNs()) + ' ' + step.title() + " [" + step.rule() + ", " + step.count() + ']');
		}
		for (EvidenceItem item : finding.evidence()) {
			line(inner, "evidence", item.source() + ':' + item.line());
		}
		finding.consequences().forEach(each -> add(each, inner));
	}

	private void line(String indent, String name, String value) {
		text.append(indent).append(name).append(' ').append(value).append('\n');
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "?" : Times.rfc3339(timeNs);
	}
}
