package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.Paragraph;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Run;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Tone;

/** What storage answered: each distinct code once, with its count, devices, span and meaning. */
public final class ScsiSection implements ReportSection {

	private static final int MOST_CODES_FOR_CUSTOMER = 12;
	private static final int MOST_CODES = 60;
	private static final int SHOWN_IN_FULL_FOR_CUSTOMER = 1;
	private static final int SHOWN_IN_FULL = 8;
	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})"); //$NON-NLS-1$
	private static final int MOST_DEVICES = 24;
	private static final int MOST_COMMANDS = 4;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		MarkedRows rows = MarkedRows.of(input.openedCase(), "scsi", "nvme"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean atHand = input.openedCase().events().size() > 0;
		List<CodeCount> counts = atHand ? CodeCount.of(input.openedCase(), rows)
				: CodeCount.ofFindings(input.openedCase());
		if (counts.isEmpty()) {
			return List.of();
		}
		boolean customer = input.audience() == Audience.CUSTOMER;
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.ScsiSection_title, "scsi"); //$NON-NLS-1$
		builder.paragraph(customer ? Messages.ScsiSection_introForCustomer : Messages.ScsiSection_intro);
		if (!atHand) {
			builder.paragraph(Messages.ScsiSection_fromFindings);
		}
		int most = customer ? MOST_CODES_FOR_CUSTOMER : MOST_CODES;
		builder.add(table(counts.subList(0, Math.min(most, counts.size()))));
		if (counts.size() > most) {
			builder.paragraph(NLS.bind(Messages.ScsiSection_moreCodes, counts.size() - most));
		}
		if (rows.inAll() > rows.rows().length) {
			builder.paragraph(NLS.bind(Messages.ScsiSection_capped, Wording.count(rows.rows().length),
					Wording.count(rows.inAll())));
		}
		counts.stream().limit(customer ? SHOWN_IN_FULL_FOR_CUSTOMER : SHOWN_IN_FULL)
				.forEach(each -> inFull(each, input, builder));
		return builder.blocks();
	}

	private static Table table(List<CodeCount> counts) {
		return new Table("", //$NON-NLS-1$
				List.of(Column.left(Messages.ScsiSection_columnCode, 10),
						Column.left(Messages.ScsiSection_columnMeaning, 26),
						Column.right(Messages.ScsiSection_columnCount, 5),
						Column.right(Messages.ScsiSection_columnDevices, 5),
						Column.left(Messages.ScsiSection_columnSeen, 9)),
				counts.stream().map(ScsiSection::row).toList());
	}

	private static Table.Row row(CodeCount count) {
		DecodedFact fact = count.example();
		List<Run> runs = new ArrayList<>();
		runs.add(new Run.Bold(count.code().name()));
		runs.add(new Run.Text(". " + start(fact.meaning()) + ' ' + verdict(fact) + commands(count))); //$NON-NLS-1$
		return Table.Row.of(codes(count.code()), new Cell(new Prose(runs), Tone.NEUTRAL),
				Cell.of(Wording.count(count.events()), fact.harmless() ? Tone.GOOD : Tone.NOTICE),
				Cell.of(Wording.count(count.devices().size())),
				Cell.of(Wording.roughSpan(count.firstNs(), count.lastNs())));
	}

	private static Cell codes(DecodedCode code) {
		List<Run> runs = new ArrayList<>(Prose.code(code.status()).runs());
		if (!code.sense().isEmpty()) {
			runs.add(new Run.Text(" ")); //$NON-NLS-1$
			runs.add(new Run.Code(code.sense()));
		}
		return new Cell(new Prose(runs), Tone.NEUTRAL);
	}

	/** Returns the first two sentences: a table is for finding, the whole meaning stands below it. */
	private static String start(String meaning) {
		String[] sentences = SENTENCE_END.split(meaning, 3);
		return sentences.length < 2 ? meaning : sentences[0] + ' ' + sentences[1];
	}

	private static String verdict(DecodedFact fact) {
		return fact.harmless() ? Messages.ScsiSection_harmless : Wording.flowing(fact.advice());
	}

	private static String commands(CodeCount count) {
		List<String> names = count.commands();
		if (names.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String shown = String.join(", ", names.subList(0, Math.min(MOST_COMMANDS, names.size()))); //$NON-NLS-1$
		return ' ' + (names.size() > MOST_COMMANDS
				? NLS.bind(Messages.ScsiSection_moreCommands, shown, names.size() - MOST_COMMANDS)
				: NLS.bind(Messages.ScsiSection_commands, shown));
	}

	private static Prose devices(CodeCount count) {
		List<Run> runs = new ArrayList<>();
		runs.add(new Run.Text(Messages.ScsiSection_devices));
		count.devices().stream().limit(MOST_DEVICES).forEach(each -> {
			runs.add(new Run.Text(" ")); //$NON-NLS-1$
			runs.add(new Run.Code(each));
		});
		if (count.devices().size() > MOST_DEVICES) {
			runs.add(new Run.Text(NLS.bind(Messages.ScsiSection_moreDevices, count.devices().size() - MOST_DEVICES)));
		}
		return new Prose(runs);
	}

	private static void inFull(CodeCount count, ReportInput input, ReportBuilder builder) {
		DecodedFact fact = count.example();
		builder.heading(2, count.code().name());
		List<Run> runs = new ArrayList<>(List.of(new Run.Text((fact.meaning() + ' ' + fact.advice()).strip() + ' ')));
		runs.addAll(Prose.parse(NLS.bind(Messages.ScsiSection_example,
				QuoteBlocks.link(input.quotes().of(count.line())))).runs());
		builder.add(new Paragraph(new Prose(runs)));
		List<Table.Row> rows = fact.fields().stream()
				.filter(each -> !each.name().isEmpty() || !each.explanation().isEmpty())
				.map(ScsiSection::row).toList();
		if (!rows.isEmpty()) {
			builder.add(new Table("", List.of(Column.left(Messages.ScsiSection_columnField, 4), //$NON-NLS-1$
					Column.left(Messages.ScsiSection_columnValue, 4), Column.left(Messages.ScsiSection_columnName, 6),
					Column.left(Messages.ScsiSection_columnExplanation, 11)), rows));
		}
		if (!count.devices().isEmpty()) {
			builder.add(new Paragraph(devices(count)));
		}
		notes(fact, input, builder);
	}

	/** What has no full stop names lines that usually stand near such a line. */
	private static void notes(DecodedFact fact, ReportInput input, ReportBuilder builder) {
		List<String> notes = new ArrayList<>(fact.warnings());
		Map<Boolean, List<String>> related = fact.related().stream()
				.collect(Collectors.partitioningBy(each -> each.strip().endsWith("."))); //$NON-NLS-1$
		notes.addAll(related.get(true));
		if (!related.get(false).isEmpty()) {
			notes.add(NLS.bind(Messages.ScsiSection_companions, String.join("; ", related.get(false)))); //$NON-NLS-1$
		}
		if (input.audience() != Audience.CUSTOMER && !fact.sources().isEmpty()) {
			notes.add(NLS.bind(Messages.ScsiSection_sources, String.join("; ", fact.sources()))); //$NON-NLS-1$
		}
		if (!notes.isEmpty()) {
			builder.bullets(notes.toArray(String[]::new));
		}
	}

	private static Table.Row row(DecodedField field) {
		return Table.Row.of(Cell.of(field.label()), Cell.code(field.value()),
				field.deciding() ? Cell.of(field.name(), Tone.NOTICE) : Cell.of(field.name()),
				Cell.of(field.explanation()));
	}
}
