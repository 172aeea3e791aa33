package org.plumbline.report.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Run;
import org.plumbline.report.html.Visible;

/** Words in Markdown: what a document calls bold, code or a link, and nothing that looks so by chance. */
@SuppressWarnings("nls")
final class Marks {

	// an underscore inside a word marks nothing, and names of hosts are searched for
	private static final Pattern SPECIAL = Pattern
			.compile("[\\\\`*\\[\\]<>|#~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
	private static final Pattern TICKS = Pattern.compile("`+");

	private Marks() {
	}

	/** Returns a text on one line in which nothing is mark-up. */
	static String text(String raw) {
		return SPECIAL.matcher(Visible.text(raw).replace('\n', ' ')).replaceAll("\\\\$0").replace("&", "&amp;");
	}

	/** Returns code on one line. */
	static String code(String raw) {
		String line = Visible.line(raw);
		String fence = "`".repeat(longestTicks(line) + 1);
		String gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
		return fence + gap + line + gap + fence;
	}

	/** Returns a sentence. */
	static String prose(Prose prose) {
		return prose.runs().stream().map(Marks::run).collect(Collectors.joining());
	}

	private static String run(Run run) {
		return switch (run) {
		case Run.Text text -> text(text.text());
		case Run.Bold bold -> "**" + text(bold.text()) + "**";
		case Run.Code code -> code(code.text());
		case Run.Link link -> "[" + text(link.text()) + "](#" + anchor(link.anchor()) + ")";
		};
	}

	/** Returns an anchor as all readers of Markdown take it. */
	static String anchor(String raw) {
		return raw.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}

	/** Returns lines of a log between fences. */
	static String quote(List<String> lines) {
		String text = lines.stream().map(Visible::line).collect(Collectors.joining("\n"));
		String fence = "`".repeat(Math.max(3, longestTicks(text) + 1));
		return fence + "text\n" + text + "\n" + fence;
	}

	/** Returns a sentence for a cell of a table, in which a bar would end the cell, code or not. */
	static String cell(Prose prose) {
		String marked = prose.runs().stream()
				.map(each -> each instanceof Run.Code code ? code(code.text()).replace("|", "\\|") : run(each))
				.collect(Collectors.joining());
		return marked.isEmpty() ? " " : marked;
	}

	private static int longestTicks(String text) {
		return TICKS.matcher(text).results().mapToInt(each -> each.group().length()).max().orElse(0);
	}
}
