package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.report.Audience;
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
	private static final int MOST_DEVICES = 3;
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
				List.of(Column.left(Messages.ScsiSection_columnCode, 6), Column.left(Messages.ScsiSection_columnMeaning, 14),
						Column.right(Messages.ScsiSection_columnCount, 3),
						Column.left(Messages.ScsiSection_columnDevices, 7),
						Column.left(Messages.ScsiSection_columnSeen, 5)),
				counts.stream().map(ScsiSection::row).toList());
	}

	private static Table.Row row(CodeCount count) {
		DecodedFact fact = count.example();
		List<Run> runs = new ArrayList<>();
		runs.add(new Run.Bold(count.code().name()));
		runs.add(new Run.Text(". " + fact.meaning() + ' ' + verdict(fact) + commands(count))); //$NON-NLS-1$
		return Table.Row.of(Cell.code(count.code().codes()), new Cell(new Prose(runs), Tone.NEUTRAL),
				Cell.of(Wording.count(count.events()), fact.harmless() ? Tone.GOOD : Tone.NOTICE),
				new Cell(devices(count), Tone.NEUTRAL), Cell.of(Wording.span(count.firstNs(), count.lastNs())));
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
		if (count.devices().size() > 1) {
			runs.add(new Run.Text(NLS.bind(Messages.ScsiSection_devices, count.devices().size()) + ' '));
		}
		count.devices().stream().limit(MOST_DEVICES).forEach(each -> {
			runs.add(new Run.Code(each));
			runs.add(new Run.Text(" ")); //$NON-NLS-1$
		});
		if (count.devices().size() > MOST_DEVICES) {
			runs.add(new Run.Text("\u2026")); //$NON-NLS-1$
		}
		return new Prose(runs);
	}

	private static void inFull(CodeCount count, ReportInput input, ReportBuilder builder) {
		DecodedFact fact = count.example();
		builder.heading(2, count.code().name());
		builder.paragraph(NLS.bind(Messages.ScsiSection_example,
				QuoteBlocks.link(input.quotes().of(count.line()))));
		List<Table.Row> rows = fact.fields().stream().filter(each -> !each.value().isEmpty() || !each.name().isEmpty())
				.map(ScsiSection::row).toList();
		if (!rows.isEmpty()) {
			builder.add(new Table("", List.of(Column.left(Messages.ScsiSection_columnField, 4), //$NON-NLS-1$
					Column.left(Messages.ScsiSection_columnValue, 4), Column.left(Messages.ScsiSection_columnName, 6),
					Column.left(Messages.ScsiSection_columnExplanation, 11)), rows));
		}
		List<String> notes = new ArrayList<>(fact.warnings());
		notes.addAll(fact.related());
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
