package org.plumbline.report.html;

import java.time.ZoneId;
import java.util.List;

import org.plumbline.core.report.BarChart;
import org.plumbline.core.report.Bullets;
import org.plumbline.core.report.Callout;
import org.plumbline.core.report.Chain;
import org.plumbline.core.report.Failed;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Heading;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.LineChart;
import org.plumbline.core.report.Numbered;
import org.plumbline.core.report.PageBreak;
import org.plumbline.core.report.Paragraph;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.Sheet;
import org.plumbline.core.report.Run;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.Tone;

/** Writes the blocks of a document, one after the other. */
@SuppressWarnings("nls")
final class BlockWriter {

	private static final int SHORT_TABLE_LINES = 9;
	private static final int LAST_ROWS = 3;
	private static final int SHORT_FACTS = 14;
	private static final int SHORT_CARD_LINES = 22;
	private static final int EVIDENCE_IN_A_LINE = 18;
	/** Letters of a table in a line across the page. */
	private static final int LETTERS_OF_LINE = 110;
	private static final int LETTERS_OF_HALF = 44;
	private static final int SHORT_QUOTE_LINES = 8;
	private static final int SHORT_QUOTE_LETTERS = 1200;

	private final Markup markup;
	private final Outline outline;
	private final ProseWriter prose;
	private final FindingWriter findings;
	private final PictureWriter pictures;

	BlockWriter(Markup markup, Outline outline, ZoneId zone) {
		this.markup = markup;
		this.outline = outline;
		this.prose = new ProseWriter(markup, outline);
		this.findings = new FindingWriter(markup, prose);
		this.pictures = new PictureWriter(markup, prose, zone);
	}

	/** Writes all blocks. */
	void write(List<ReportBlock> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof FindingCard card) {
				int end = endOfCard(blocks, i + 1);
				List<ReportBlock> more = blocks.subList(i + 1, end);
				findings.open(card, outline.entry(i), isShort(card, more));
				remarks(more);
				findings.close();
				i = end - 1;
			} else {
				boolean leads = i + 1 < blocks.size() && isWhole(blocks.get(i + 1));
				write(blocks.get(i), i, leads);
			}
		}
	}

	/** What a section says of a finding behind its card stands on the card, as far as it is words. */
	private static int endOfCard(List<ReportBlock> blocks, int from) {
		int end = from;
		while (end < blocks.size() && isRemark(blocks.get(end))) {
			end++;
		}
		return end;
	}

	private void remarks(List<ReportBlock> blocks) {
		for (ReportBlock each : blocks) {
			if (each instanceof Paragraph paragraph) {
				prose.paragraph(paragraph.prose(), "fact");
			} else {
				write(each, -1, false);
			}
		}
	}

	private static boolean isRemark(ReportBlock block) {
		return block instanceof Paragraph || block instanceof Bullets || block instanceof Numbered
				|| block instanceof Callout || block instanceof Chain;
	}

	/** A card of up to half a page stays on one page. */
	private static boolean isShort(FindingCard card, List<ReportBlock> more) {
		int lines = 2 * card.chain().size() + lines(card.summary()) + lines(card.danger())
				+ card.remedy().stream().mapToInt(BlockWriter::lines).sum()
				+ lines(Prose.of(String.join("; ", card.references())))
				+ card.evidence().size() / EVIDENCE_IN_A_LINE;
		for (ReportBlock each : more) {
			lines += switch (each) {
			case Paragraph paragraph -> 1 + lines(paragraph.prose());
			case Bullets bullets -> bullets.items().stream().mapToInt(BlockWriter::lines).sum();
			case Numbered numbered -> numbered.items().stream().mapToInt(BlockWriter::lines).sum();
			case Callout callout -> 3 + callout.text().stream().mapToInt(BlockWriter::lines).sum();
			default -> SHORT_CARD_LINES;
			};
		}
		return lines <= SHORT_CARD_LINES;
	}

	private static int lines(Prose prose) {
		return (prose.plainText().length() + LETTERS_OF_LINE - 1) / LETTERS_OF_LINE;
	}

	/** What stays on one page takes along the words before it, which say what it shows. */
	private static boolean isWhole(ReportBlock block) {
		return block instanceof Table table && isShort(table) || block instanceof BarChart || block instanceof LineChart
				|| block instanceof TimelinePicture;
	}

	private void write(ReportBlock block, int index, boolean leads) {
		switch (block) {
		case Heading heading -> heading(heading, outline.entry(index));
		case Paragraph paragraph ->
			prose.paragraph(paragraph.prose(), isTitle(paragraph) ? "title-line" : leads ? "lead" : "");
		case Bullets bullets -> prose.list("ul", bullets.items(), "");
		case Numbered numbered -> prose.list("ol", numbered.items(), "");
		case Table table -> table(table);
		case KeyValues facts -> keyValues(facts);
		case Quote quote -> quote(quote);
		case Callout callout -> callout(callout);
		case FindingCard card -> {
			findings.open(card, outline.entry(index), false);
			findings.close();
		}
		case Sheet sheet -> sheet(sheet);
		case Chain chain -> findings.chain(chain.steps());
		case BarChart chart -> pictures.bars(chart);
		case LineChart chart -> pictures.lines(chart);
		case TimelinePicture timeline -> pictures.timeline(timeline);
		case PageBreak _ -> markup.open("div", "class", "page-break").close().newLine();
		case Failed failed -> failed(failed);
		}
	}

	/** A line with stress alone names what comes next and must not be parted from it. */
	private static boolean isTitle(Paragraph paragraph) {
		return paragraph.prose().runs().size() == 1 && paragraph.prose().runs().getFirst() instanceof Run.Bold;
	}

	private void heading(Heading heading, Outline.Entry entry) {
		// The title of the document is the only h1.
		markup.open("h" + (entry.level() + 1), "id", entry.id());
		markup.element("span", entry.number(), "class", "no").text(" " + heading.text()).close().newLine();
	}

	/** What it holds is listed nowhere, so the positions of its blocks do not matter. */
	private void sheet(Sheet sheet) {
		markup.open("div", "class", "sheet").newLine();
		for (ReportBlock each : sheet.blocks()) {
			if (each instanceof KeyValues facts) {
				inPairs(facts);
			} else {
				write(each, -1, false);
			}
		}
		markup.close().newLine();
	}

	/** Two facts beside each other, if both have room there. */
	private void inPairs(KeyValues facts) {
		markup.open("table", "class", "facts pairs").open("tbody").newLine();
		List<KeyValues.Entry> entries = facts.entries();
		for (int i = 0; i < entries.size(); i++) {
			boolean two = i + 1 < entries.size() && isNarrow(entries.get(i)) && isNarrow(entries.get(i + 1));
			markup.open("tr");
			fact(entries.get(i), two ? "1" : "3");
			if (two) {
				i++;
				fact(entries.get(i), "1");
			}
			markup.close().newLine();
		}
		markup.close().close().newLine();
	}

	private static boolean isNarrow(KeyValues.Entry entry) {
		return entry.value().plainText().length() <= LETTERS_OF_HALF;
	}

	private void fact(KeyValues.Entry entry, String columns) {
		markup.element("th", entry.key(), "scope", "row").open("td", "colspan", columns);
		prose.write(entry.value());
		markup.close();
	}

	private void table(Table table) {
		int weights = table.columns().stream().mapToInt(Table.Column::weight).sum();
		String size = isShort(table) ? "table short" : "table";
		markup.open("div", "class", size).open("table", "class", "data").newLine();
		if (!table.caption().isEmpty()) {
			markup.element("caption", table.caption()).newLine();
		}
		markup.open("colgroup");
		for (Table.Column column : table.columns()) {
			markup.empty("col", "style", "width:" + Svg.number(100.0 * column.weight() / weights) + "%");
		}
		markup.close().newLine().open("thead").open("tr");
		for (Table.Column column : table.columns()) {
			markup.element("th", column.title(), "scope", "col", "class", side(column.align()));
		}
		markup.close().close().newLine().open("tbody").newLine();
		int tail = table.rows().size() - LAST_ROWS;
		for (int i = 0; i < table.rows().size(); i++) {
			if (i == tail && i > 0) { // a last row alone overleaf is easily missed
				markup.close().open("tbody", "class", "tail").newLine();
			}
			row(table.rows().get(i), table.columns());
		}
		if (table.rows().isEmpty()) {
			// Says that nothing was forgotten, and a tagged table must have a row.
			markup.open("tr").element("td", Messages.BlockWriter_noRows, "class", "none", "colspan",
					Integer.toString(table.columns().size())).close().newLine();
		}
		markup.close().close().close().newLine();
	}

	/**
	 * A short table stays on one page: a single row alone overleaf is easily missed. What counts are lines of print, by
	 * a rough guess: narrow columns full of text make a table high.
	 */
	private static boolean isShort(Table table) {
		double weights = table.columns().stream().mapToInt(Table.Column::weight).sum();
		int lines = 0;
		for (Table.Row row : table.rows()) {
			int most = 1;
			for (int i = 0; i < row.cells().size(); i++) {
				double letters = LETTERS_OF_LINE * table.columns().get(i).weight() / weights;
				most = Math.max(most, (int) Math.ceil(row.cells().get(i).prose().plainText().length() / letters));
			}
			lines += most;
		}
		return lines <= SHORT_TABLE_LINES;
	}

	private void row(Table.Row row, List<Table.Column> columns) {
		markup.open("tr");
		for (int i = 0; i < columns.size(); i++) {
			Table.Cell cell = row.cells().get(i);
			boolean plain = cell.tone() == Tone.NEUTRAL;
			String tone = plain ? "" : " toned t-" + Palette.name(cell.tone());
			markup.open("td", "class", (side(columns.get(i).align()) + tone).trim());
			prose.write(cell.prose());
			markup.close();
		}
		markup.close().newLine();
	}

	private static String side(Table.Align align) {
		return switch (align) {
		case LEFT -> "";
		case CENTER -> "center";
		case RIGHT -> "right";
		};
	}

	private void keyValues(KeyValues facts) {
		if (facts.entries().isEmpty()) {
			return;
		}
		markup.open("table", "class", facts.entries().size() <= SHORT_FACTS ? "facts short" : "facts").open("tbody")
				.newLine();
		for (KeyValues.Entry entry : facts.entries()) {
			markup.open("tr").element("th", entry.key(), "scope", "row").open("td");
			prose.write(entry.value());
			markup.close().close().newLine();
		}
		markup.close().close().newLine();
	}

	private void quote(Quote quote) {
		String id = outline.id(Quote.anchor(quote.number())).orElse("");
		String size = isShort(quote) ? "quote short t-" : "quote t-";
		markup.open("div", "class", size + Palette.name(quote.tone()), "id", id).newLine();
		markup.open("p", "class", "source");
		markup.element("span", ReportWords.evidence(quote.number()), "class", "ev-no").text(" ");
		List<String> place = ReportWords.source(quote);
		for (int i = 0; i < place.size(); i++) {
			boolean tone = i > 0 && i == place.size() - 1 && quote.tone() != Tone.NEUTRAL;
			markup.text(i == 0 ? "" : " \u00b7 ").element("span", place.get(i), "class",
					i == 0 ? "path" : tone ? "tone" : "");
		}
		markup.close().newLine();
		for (String line : quote.lines()) {
			// One element a line: a page may break between two, and a wrapped one shows by its indent.
			markup.open("div", "class", "log").line(line).close().newLine();
		}
		prose.paragraph(quote.note(), "note");
		prose.paragraph(Prose.of(quote.reference()), "reference");
		markup.close().newLine();
	}

	/** A quote that is no longer than a few lines of print stays on one page; others may be broken. */
	private static boolean isShort(Quote quote) {
		return quote.lines().size() <= SHORT_QUOTE_LINES
				&& quote.lines().stream().mapToInt(String::length).sum() <= SHORT_QUOTE_LETTERS;
	}

	private void callout(Callout callout) {
		String title = callout.title().isEmpty() ? ReportWords.title(callout.kind()) : callout.title();
		markup.open("div", "class", "callout k-" + callout.kind().name().toLowerCase(java.util.Locale.ROOT)).newLine();
		markup.element("p", title, "class", "callout-title").newLine();
		callout.text().forEach(text -> prose.paragraph(text, ""));
		markup.close().newLine();
	}

	private void failed(Failed failed) {
		markup.open("div", "class", "callout k-failed").newLine();
		markup.element("p", ReportWords.failedTitle(), "class", "callout-title").newLine();
		markup.element("p", ReportWords.failed(failed.sectionName(), failed.reason()));
		markup.close().newLine();
	}
}
