package org.plumbline.report.html;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.ChainStep;
import org.plumbline.core.report.FindingCard;

/** Writes findings and chains of cause and effect. */
@SuppressWarnings("nls")
final class FindingWriter {

	private final Markup markup;
	private final ProseWriter prose;

	FindingWriter(Markup markup, ProseWriter prose) {
		this.markup = markup;
		this.prose = prose;
	}

	/**
	 * Writes a finding as a card that is still open: what is written next stands on it.
	 *
	 * @param whole whether it must not be parted by the end of a page
	 */
	void open(FindingCard card, Outline.Entry entry, boolean whole) {
		String kind = whole ? "finding short t-" : "finding t-";
		markup.open("div", "class", kind + Palette.name(card.tone()), "id", entry.id()).newLine();
		markup.open("div", "class", "finding-head").newLine().open("p", "class", "kicker");
		markup.element("span", ToneName.of(card.tone()), "class", "badge");
		if (!card.ruleId().isEmpty()) {
			markup.text(" ").element("span", NLS.bind(Messages.FindingWriter_rule, card.ruleId()), "class", "rule");
		}
		markup.close().newLine();
		markup.open("h" + (entry.level() + 1), "class", "finding-title");
		markup.element("span", entry.number(), "class", "no").text(" " + card.title()).close().newLine();
		markup.close().newLine().open("div", "class", "finding-body").newLine();
		prose.paragraph(card.summary(), "");
		if (!card.chain().isEmpty()) {
			part(Messages.FindingWriter_chain);
			chain(card.chain());
		}
		evidence(card.evidence());
		remedy(card);
		references(card.references());
	}

	/** Ends a card. */
	void close() {
		markup.close().close().newLine();
	}

	/** Writes cause and effect, an arrow from each step to the next. */
	void chain(List<ChainStep> steps) {
		if (steps.isEmpty()) {
			return;
		}
		markup.open("ol", "class", "chain").newLine();
		for (int i = 0; i < steps.size(); i++) {
			ChainStep step = steps.get(i);
			String last = i == steps.size() - 1 ? " last" : "";
			markup.open("li", "class", "step t-" + Palette.name(step.tone()) + last);
			markup.open("div", "class", "what");
			if (!step.timeText().isEmpty()) {
				markup.element("span", step.timeText(), "class", "when").text(" ");
			}
			prose.write(step.title());
			step.evidence().ifPresent(number -> {
				markup.text(" ");
				prose.evidence(number);
			});
			markup.close();
			if (last.isEmpty()) {
				markup.open("div", "class", "tip").close();
			}
			markup.close().newLine();
		}
		markup.close().newLine();
	}

	private void evidence(List<Integer> numbers) {
		if (numbers.isEmpty()) {
			return;
		}
		markup.open("p", "class", "evidence");
		markup.element("span", Messages.FindingWriter_evidence, "class", "part");
		for (int number : numbers) {
			markup.text(" ");
			prose.evidence(number);
		}
		markup.close().newLine();
	}

	private void remedy(FindingCard card) {
		if (!card.remedy().isEmpty()) {
			markup.open("div", "class", "callout k-remedy").newLine();
			markup.element("p", Messages.FindingWriter_remedy, "class", "callout-title").newLine();
			if (card.remedy().size() == 1) {
				prose.paragraph(card.remedy().getFirst(), "");
			} else {
				prose.list("ol", card.remedy(), "");
			}
			markup.close().newLine();
		}
		if (!card.danger().isEmpty()) {
			markup.open("div", "class", "callout k-danger").newLine();
			markup.element("p", Messages.FindingWriter_danger, "class", "callout-title").newLine();
			prose.paragraph(card.danger(), "");
			markup.close().newLine();
		}
	}

	private void references(List<String> references) {
		if (!references.isEmpty()) {
			markup.open("p", "class", "references");
			markup.element("span", Messages.FindingWriter_references, "class", "part");
			markup.text(" " + String.join("; ", references)).close().newLine();
		}
	}

	private void part(String title) {
		markup.element("p", title, "class", "part").newLine();
	}
}
