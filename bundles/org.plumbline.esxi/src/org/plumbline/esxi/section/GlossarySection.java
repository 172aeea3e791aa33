package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.rule.EvidenceItem;

/** The codes in the quoted lines, each with its name in the standard, and the words of the field in them. */
public final class GlossarySection implements ReportSection {

	private static final int MOST_CODES = 80;
	private static final int MOST_LINES = 2_000;

	/** One code; sorted by kind, then by its digits. */
	private record Code(String kind, String value, String name, String explanation) {

		static final Comparator<Code> ORDER = Comparator.comparing(Code::kind)
				.thenComparing(each -> each.value().length()).thenComparing(Code::value).thenComparing(Code::name);

		static Code of(DecodedField field) {
			return new Code(field.label(), field.value(), field.name(), field.explanation());
		}
	}

	@Override
	public List<ReportBlock> build(ReportInput input) {
		List<EvidenceItem> lines = input.quotes().items().stream().limit(MOST_LINES).toList();
		List<Code> codes = codes(input, lines);
		List<KeyValues.Entry> words = new ArrayList<>(Terms
				.explaining(lines.stream().map(EvidenceItem::text).collect(Collectors.joining("\n")))); //$NON-NLS-1$
		words.removeAll(SummarySection.explained(input));
		if (codes.isEmpty() && words.isEmpty()) {
			return List.of();
		}
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.GlossarySection_title, "glossary") //$NON-NLS-1$
				.paragraph(Messages.GlossarySection_intro);
		if (!codes.isEmpty()) {
			builder.add(new Table(Messages.GlossarySection_codes,
					List.of(Column.left(Messages.GlossarySection_columnKind, 5),
							Column.left(Messages.GlossarySection_columnCode, 4),
							Column.left(Messages.GlossarySection_columnName, 8),
							Column.left(Messages.GlossarySection_columnMeaning, 14)),
					codes.stream().limit(MOST_CODES).map(each -> Table.Row.of(Cell.of(each.kind()),
							Cell.code(each.value()), Cell.of(each.name()), Cell.of(each.explanation()))).toList()));
		}
		if (!words.isEmpty()) {
			builder.heading(2, Messages.GlossarySection_words).add(new KeyValues(words));
		}
		return builder.blocks();
	}

	private static List<Code> codes(ReportInput input, List<EvidenceItem> lines) {
		Set<Code> codes = new TreeSet<>(Code.ORDER);
		DecodedLines decoding = new DecodedLines(input.openedCase());
		for (EvidenceItem line : lines) {
			for (DecodedFact fact : decoding.decode(line, line.text()).facts()) {
				fact.fields().stream().filter(each -> !each.value().isEmpty() && !each.name().isEmpty())
						.map(Code::of).forEach(codes::add);
			}
		}
		return new ArrayList<>(codes);
	}
}
