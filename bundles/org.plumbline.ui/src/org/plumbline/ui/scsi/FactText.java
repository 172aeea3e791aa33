package org.plumbline.ui.scsi;

import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;

/** Writes facts as text for mails and tickets: plain or as Markdown. */
final class FactText {

	private FactText() {
	}

	/** Returns the facts about a line as plain text; the line stands on top unless it is empty. */
	static String plain(String line, List<DecodedFact> facts) {
		StringBuilder text = new StringBuilder();
		line.lines().forEach(each -> text.append(each).append('\n'));
		for (DecodedFact fact : facts) {
			gap(text).append(fact.title()).append('\n');
			int widest = fact.fields().stream().mapToInt(field -> field.label().length()).max().orElse(0);
			for (DecodedField field : fact.fields()) {
				String label = field.label() + " ".repeat(widest - field.label().length()); //$NON-NLS-1$
				text.append("  ").append((label + "  " + value(field)).stripTrailing()).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
			}
			sections(fact).forEach(section -> text.append(section.heading()).append(": ") //$NON-NLS-1$
					.append(String.join("\n  ", section.sentences())).append('\n')); //$NON-NLS-1$
		}
		return text.toString();
	}

	private static String value(DecodedField field) {
		String decides = field.deciding() ? "  <- " + Messages.FactText_decides : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return (field.value() + "  " + field.name()).strip() + decides; //$NON-NLS-1$
	}

	/** Returns the facts about a line as Markdown: the line as code, the fields as a table. */
	static String markdown(String line, List<DecodedFact> facts) {
		StringBuilder text = new StringBuilder();
		if (!line.isEmpty()) {
			text.append("```\n").append(line.strip()).append("\n```\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (DecodedFact fact : facts) {
			gap(text).append("**").append(escaped(fact.title())).append("**\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
			text.append("| ").append(Messages.FactText_part).append(" | ").append(Messages.FactText_code) //$NON-NLS-1$ //$NON-NLS-2$
					.append(" | ").append(Messages.FactText_meaning).append(" |\n|---|---|---|\n"); //$NON-NLS-1$ //$NON-NLS-2$
			for (DecodedField field : fact.fields()) {
				String bold = field.deciding() ? "**" : ""; //$NON-NLS-1$ //$NON-NLS-2$
				String name = field.name().isEmpty() ? "" : bold + escaped(field.name()) + bold; //$NON-NLS-1$
				text.append("| ").append(escaped(field.label())).append(" | `") //$NON-NLS-1$ //$NON-NLS-2$
						.append(field.value().replace("|", "\\|")).append("` | ").append(name).append(" |\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
			text.append('\n');
			for (FactSection section : sections(fact)) {
				text.append("**").append(section.heading()).append(":** ") //$NON-NLS-1$ //$NON-NLS-2$
						.append(section.sentences().stream().map(FactText::escaped).collect(Collectors.joining(" "))) //$NON-NLS-1$
						.append("\n\n"); //$NON-NLS-1$
			}
		}
		return text.toString().stripTrailing() + '\n';
	}

	private static StringBuilder gap(StringBuilder text) {
		return text.isEmpty() || text.toString().endsWith("\n\n") ? text : text.append('\n'); //$NON-NLS-1$
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*").replace("_", "\\_") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				.replace("`", "\\`").replace("<", "&lt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Returns the paragraphs of a fact that have something to say, in the order in which people need them. */
	static List<FactSection> sections(DecodedFact fact) {
		return List.of(FactSection.of(Messages.FactText_meaning, fact.meaning()),
				FactSection.of(Messages.FactText_advice, fact.advice()),
				new FactSection(Messages.FactText_doubts, fact.warnings()),
				new FactSection(Messages.FactText_related, fact.related()),
				new FactSection(Messages.FactText_sources, fact.sources())).stream()
				.filter(section -> !section.sentences().isEmpty()).toList();
	}

	/**
	 * A paragraph with its name.
	 *
	 * @param sentences at least one when shown
	 */
	record FactSection(String heading, List<String> sentences) {

		FactSection {
			sentences = List.copyOf(sentences);
		}

		private static FactSection of(String heading, String sentence) {
			return new FactSection(heading, sentence.isEmpty() ? List.of() : List.of(sentence));
		}
	}
}
