package org.plumbline.report.markdown;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.plumbline.core.event.Times;
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
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.Sheet;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.Tone;
import org.plumbline.report.html.ReportWords;

/** Writes a whole document as one Markdown text. Used once. */
@SuppressWarnings("nls")
final class MarkdownPage {

	private final ReportDocument document;
	private final ZoneId zone;
	private final StringBuilder page = new StringBuilder();

	MarkdownPage(ReportDocument document, ZoneId zone) {
		this.document = document;
		this.zone = zone;
	}

	String write() {
		say("# " + Marks.text(document.title()));
		if (!document.subtitle().isEmpty()) {
			say(Marks.text(document.subtitle()));
		}
		List<String> about = new ArrayList<>();
		ReportWords.about(document.metadata(), zone)
				.forEach((name, value) -> about.add("- **" + Marks.text(name) + "**: " + Marks.text(value)));
		say(String.join("\n", about));
		document.blocks().forEach(this::block);
		return page.toString();
	}

	private void say(String text) {
		if (!text.isBlank()) {
			page.append(page.isEmpty() ? "" : "\n").append(text.stripTrailing()).append('\n');
		}
	}

	private void block(ReportBlock block) {
		switch (block) {
		case Heading heading -> heading(heading);
		case Paragraph paragraph -> say(guarded(Marks.prose(paragraph.prose())));
		case Bullets bullets -> list(bullets.items(), "- ");
		case Numbered numbered -> list(numbered.items(), "1. ");
		case Table table -> table(table);
		case KeyValues facts -> facts(facts);
		case Quote quote -> quote(quote);
		case Callout callout -> box(callout.title().isEmpty() ? ReportWords.title(callout.kind()) : callout.title(),
				callout.text());
		case FindingCard card -> card(card);
		case Chain chain -> chain(chain.steps());
		case BarChart chart -> bars(chart);
		case LineChart chart -> lines(chart);
		case TimelinePicture picture -> timeline(picture);
		case PageBreak _ -> say("---");
		case Sheet sheet -> sheet.blocks().forEach(this::block);
		case Failed failed -> box(ReportWords.failedTitle(),
				List.of(Prose.of(ReportWords.failed(failed.sectionName(), failed.reason()))));
		}
	}

	/** A paragraph that begins like a list or a heading is none. */
	private static String guarded(String text) {
		return text.replaceFirst("^(\\s*)([-+]|\\d+[.)])(?=\\s)", "$1\\\\$2").replaceFirst("^\\\\(\\d+)([.)])",
				"$1\\\\$2");
	}

	private void heading(Heading heading) {
		anchor(heading.anchor());
		say("#".repeat(heading.level() + 1) + " " + Marks.text(heading.text()));
	}

	private void anchor(String anchor) {
		if (!anchor.isEmpty()) {
			say("<a id=\"" + Marks.anchor(anchor) + "\"></a>");
		}
	}

	private void list(List<Prose> items, String mark) {
		say(items.stream().map(each -> mark + Marks.prose(each)).collect(Collectors.joining("\n")));
	}

	private void table(Table table) {
		caption(table.caption());
		List<String> lines = new ArrayList<>();
		lines.add(row(table.columns().stream().map(each -> Marks.text(each.title())).toList()));
		lines.add(row(table.columns().stream().map(each -> switch (each.align()) {
		case LEFT -> "---";
		case CENTER -> ":---:";
		case RIGHT -> "---:";
		}).toList()));
		table.rows().forEach(row -> lines.add(row(row.cells().stream().map(MarkdownPage::cell).toList())));
		say(String.join("\n", lines));
	}

	private static String cell(Table.Cell cell) {
		boolean loud = cell.tone() != Tone.NEUTRAL && cell.tone() != Tone.INFO
				&& cell.prose().runs().size() == 1 && !cell.prose().plainText().isBlank()
				&& cell.prose().runs().getFirst() instanceof org.plumbline.core.report.Run.Text;
		return loud ? "**" + Marks.cell(cell.prose()) + "**" : Marks.cell(cell.prose());
	}

	private static String row(List<String> cells) {
		return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
	}

	private void caption(String caption) {
		say(caption.isEmpty() ? "" : "**" + Marks.text(caption) + "**");
	}

	private void facts(KeyValues facts) {
		say(facts.entries().stream()
				.map(each -> "- **" + Marks.text(each.key()) + "**: " + Marks.prose(each.value()))
				.collect(Collectors.joining("\n")));
	}

	private void quote(Quote quote) {
		anchor(Quote.anchor(quote.number()));
		say(ReportWords.source(quote).stream().map(Marks::text)
				.collect(Collectors.joining(" \u00b7 ", "**" + ReportWords.evidence(quote.number()) + "** ", "")));
		say(Marks.quote(quote.lines()));
		say(Marks.prose(quote.note()));
		say(quote.reference().isEmpty() ? "" : Marks.code(quote.reference()));
	}

	private void box(String title, List<Prose> text) {
		say("> **" + Marks.text(title) + "**");
		text.forEach(each -> {
			page.append(">\n> ").append(Marks.prose(each)).append('\n');
		});
	}

	private void card(FindingCard card) {
		anchor(FindingCard.anchor(card.number()));
		say("### F" + card.number() + " " + Marks.text(card.title()));
		String rule = card.ruleId().isEmpty() ? "" : " \u00b7 " + ReportWords.rule(card.ruleId());
		say("**" + ReportWords.tone(card.tone()) + "**" + Marks.text(rule));
		say(Marks.prose(card.summary()));
		chain(card.chain());
		say(card.evidence().isEmpty() ? ""
				: ReportWords.evidenceTitle() + ": " + card.evidence().stream().map(MarkdownPage::link)
						.collect(Collectors.joining(", ")));
		if (!card.remedy().isEmpty()) {
			caption(ReportWords.title(Callout.Kind.REMEDY));
			list(card.remedy(), "1. ");
		}
		if (!card.danger().isEmpty()) {
			box(ReportWords.dangerTitle(), List.of(card.danger()));
		}
		if (!card.references().isEmpty()) {
			caption(ReportWords.referencesTitle());
			list(card.references().stream().map(Prose::of).toList(), "- ");
		}
	}

	private static String link(int number) {
		return "[" + ReportWords.evidence(number) + "](#" + Quote.anchor(number) + ")";
	}

	private void chain(List<ChainStep> steps) {
		say(steps.stream().map(each -> "1. " + (each.timeText().isEmpty() ? "" : Marks.code(each.timeText()) + " ")
				+ Marks.prose(each.title())
				+ (each.evidence().isPresent() ? " " + link(each.evidence().getAsInt()) : ""))
				.collect(Collectors.joining("\n")));
	}

	private void bars(BarChart chart) {
		caption(chart.caption());
		say(chart.bars().stream().map(each -> "- " + Marks.text(each.label()) + ": " + percent(each.usedPercent())
				+ " (" + Marks.text(each.valueText()) + ")").collect(Collectors.joining("\n")));
	}

	private static String percent(double value) {
		return String.format(Locale.ROOT, "%.1f %%", value);
	}

	private void lines(LineChart chart) {
		caption(chart.caption());
		List<String> lines = new ArrayList<>();
		for (LineChart.Series each : chart.series()) {
			if (!each.points().isEmpty()) {
				lines.add("- " + Marks.text(ReportWords.series(each)) + ": " + point(each.points().getFirst(), chart)
						+ " \u2192 " + point(each.points().getLast(), chart));
			}
		}
		say(String.join("\n", lines));
	}

	private String point(LineChart.Point point, LineChart chart) {
		return time(point.timeNs()) + " " + String.format(Locale.ROOT, "%.1f %s", point.value(), chart.unit()).strip();
	}

	private void timeline(TimelinePicture picture) {
		caption(picture.caption());
		List<String> lines = new ArrayList<>();
		for (TimelinePicture.Lane lane : picture.lanes()) {
			String counts = lane.densities().stream().map(each -> ReportWords.tone(each.tone()) + " "
					+ each.counts().stream().mapToLong(Long::longValue).sum()).collect(Collectors.joining(", "));
			lines.add("- " + (lane.label().isEmpty() ? "" : Marks.text(lane.label()) + ": ") + counts);
		}
		for (TimelinePicture.Mark mark : picture.marks()) {
			String label = Marks.text(mark.label());
			lines.add("- " + Marks.code(time(mark.timeNs())) + " " + (mark.anchor().isEmpty() ? label
					: "[" + label + "](#" + Marks.anchor(mark.anchor()) + ")"));
		}
		say(String.join("\n", lines));
	}

	private String time(long timeNs) {
		return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
				.format(Instant.ofEpochSecond(Math.floorDiv(timeNs, Times.SECOND_NS)).atZone(zone));
	}
}
