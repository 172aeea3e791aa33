package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.core.report.BarChart;
import org.plumbline.core.report.Bullets;
import org.plumbline.core.report.Callout;
import org.plumbline.core.report.Chain;
import org.plumbline.core.report.ChainStep;
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
import org.plumbline.core.report.Run;
import org.plumbline.core.report.Sheet;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.Tone;

/** Blocks as lines of text, with everything that a section decides: words, tones, links, order. */
final class DocumentText {

	private final List<String> lines = new ArrayList<>();

	private DocumentText() {
	}

	static String of(List<ReportBlock> blocks) {
		DocumentText text = new DocumentText();
		blocks.forEach(text::add);
		return String.join("\n", text.lines) + "\n";
	}

	private void add(ReportBlock block) {
		switch (block) {
		case Heading heading ->
			say("", "#".repeat(heading.level()) + ' ' + heading.text() + " {" + heading.anchor() + '}');
		case Paragraph paragraph -> say("", prose(paragraph.prose()));
		case Bullets bullets -> bullets.items().forEach(each -> say("- " + prose(each)));
		case Numbered numbered -> numbered.items().forEach(each -> say("1. " + prose(each)));
		case Table table -> table(table);
		case KeyValues facts -> facts.entries().forEach(each -> say(each.key() + " = " + prose(each.value())));
		case Quote quote -> quote(quote);
		case Callout callout -> {
			say("[" + callout.kind() + "] " + callout.title());
			callout.text().forEach(each -> say("  " + prose(each)));
		}
		case FindingCard card -> card(card);
		case Chain chain -> chain.steps().forEach(this::step);
		case BarChart chart -> {
			say("[bars] " + chart.caption());
			chart.bars().forEach(each -> say("  " + each.label() + ' ' + each.usedPercent() + ' ' + each.valueText()
					+ tone(each.tone())));
		}
		case LineChart chart -> say("[lines] " + chart.caption());
		case TimelinePicture picture -> picture(picture);
		case Sheet sheet -> sheet.blocks().forEach(this::add);
		case PageBreak _ -> say("---");
		case Failed failed -> say("[failed] " + failed.sectionName() + ": " + failed.reason());
		}
	}

	private void say(String... more) {
		lines.addAll(List.of(more));
	}

	private void table(Table table) {
		say("[table] " + table.caption());
		say("  " + table.columns().stream().map(Table.Column::title).collect(Collectors.joining(" | ")));
		table.rows().forEach(row -> say("  " + row.cells().stream().map(cell -> prose(cell.prose()) + tone(cell.tone()))
				.collect(Collectors.joining(" | "))));
	}

	private void quote(Quote quote) {
		say("[E" + quote.number() + "] " + quote.host() + ' ' + quote.path() + ':' + quote.lineNumber() + ' '
				+ quote.timeText() + tone(quote.tone()) + ' ' + quote.reference());
		quote.lines().forEach(each -> say("  " + each));
		if (!quote.note().isEmpty()) {
			say("  (" + prose(quote.note()) + ')');
		}
	}

	private void card(FindingCard card) {
		say("", "[F" + card.number() + "] " + card.title() + tone(card.tone()) + ' ' + card.ruleId());
		say("  " + prose(card.summary()));
		card.chain().forEach(this::step);
		say("  evidence " + card.evidence());
		card.remedy().forEach(each -> say("  do: " + prose(each)));
		say("  danger: " + prose(card.danger()), "  references " + card.references());
	}

	private void step(ChainStep step) {
		say("  -> " + step.timeText() + ' ' + prose(step.title()) + ' ' + step.evidence() + tone(step.tone()));
	}

	private void picture(TimelinePicture picture) {
		say("[timeline] " + picture.caption());
		for (TimelinePicture.Lane lane : picture.lanes()) {
			say("  lane '" + lane.label() + "' " + lane.densities().stream()
					.map(each -> each.tone() + "=" + each.counts().stream().mapToLong(Long::longValue).sum())
					.collect(Collectors.joining(" ")));
		}
		picture.marks()
				.forEach(each -> say("  mark " + Wording.time(each.timeNs()) + ' ' + each.label() + tone(each.tone())
						+ " #" + each.anchor()));
	}

	private static String tone(Tone tone) {
		return tone == Tone.NEUTRAL ? "" : " <" + tone + '>';
	}

	private static String prose(Prose prose) {
		return prose.runs().stream().map(run -> switch (run) {
		case Run.Text text -> text.text();
		case Run.Bold bold -> "**" + bold.text() + "**";
		case Run.Code code -> '`' + code.text() + '`';
		case Run.Link link -> '[' + link.text() + "](#" + link.anchor() + ')';
		}).collect(Collectors.joining());
	}
}
