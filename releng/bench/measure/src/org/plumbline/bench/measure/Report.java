package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes {@code docs/benchmarks.md} from what was measured: {@code Report <results> <file> <commit>}. */
public final class Report {

	private static final List<String> SHAPES = List.of("rotated-6", "rotated-1", "plain-6", "plain-1");
	private static final Pattern BENCHMARK = Pattern.compile("\"benchmark\" : \"[\\w.]*?(\\w+\\.\\w+)\",(.*?)"
			+ "\"primaryMetric\" : \\{\\s+\"score\" : ([0-9.Ee+-]+),.*?\"scoreUnit\" : \"([^\"]+)\"", Pattern.DOTALL);
	private static final Pattern KIND = Pattern.compile("\"kind\" : \"([^\"]+)\"");

	/** Medians by name, by case. */
	private final Map<String, Map<String, Double>> cases = new TreeMap<>();
	private final Path results;
	private final StringBuilder text = new StringBuilder();

	private Report(Path results) {
		this.results = results;
	}

	/** @throws IOException if results cannot be read or the file cannot be written */
	public static void main(String[] args) throws IOException {
		var report = new Report(Path.of(args[0]));
		report.read();
		report.write(args[2]);
		report.decoding(Path.of(args[1]).resolveSibling("benchmarks-decode.md"));
		Files.writeString(Path.of(args[1]), report.text);
		System.out.println(report.text);
	}

	private void read() throws IOException {
		try (var files = Files.list(results)) {
			for (var file : files.filter(each -> each.toString().endsWith(".values")).toList()) {
				var values = new LinkedHashMap<String, Double>();
				for (var line : Files.readAllLines(file)) {
					int equal = line.indexOf('=');
					values.put(line.substring(0, equal), Double.valueOf(line.substring(equal + 1).split(" ")[0]));
				}
				cases.put(file.getFileName().toString().replace(".values", ""), values);
			}
		}
	}

	private void write(String commit) throws IOException {
		text.append("""
				# Benchmarks

				Written by `releng/benchmark`; run it to get the numbers of your machine. All below was measured on the
				same machine on one day, in several runs, the product and the other tools in turns on the same generated
				bundles of ESXi 7.0
				([generator](../releng/bench)), medians of three rounds or more (two above 4 GB). Before them, bundles are
				imported until the compiler of Java works less than a twentieth of the time (the first one until it does so
				three times in a row; 90 imports at most).
				Import means: all lines stored, ordered and decoded, all rules evaluated. Decompress-only is one thread
				of the same virtual machine that unpacks the archive and the compressed logs in it and throws the bytes
				away.

				""");
		text.append(new Machine().lines(commit));
		text.append("\nWhere the time of an import goes, and what was changed because of profiles, stands in a\n"
				+ "[decision](decisions/import-time.md).\n");
		figures();
		growth();
		paper();
		shapes();
		tools();
		blocks();
		loops();
	}

	/** The rate of decoding is measured by {@code releng/decode-rate}, with a page of its own; its table is repeated. */
	private void decoding(Path page) throws IOException {
		text.append("\n## Decoding of codes\n\nMeasured by `releng/decode-rate`; how stands on [its page](")
				.append(page.getFileName()).append(").\n\n");
		Files.readAllLines(page).stream().filter(each -> each.startsWith("|"))
				.forEach(each -> text.append(each).append('\n'));
	}

	private List<String> sizes() {
		return cases.keySet().stream().filter(each -> each.endsWith("-rotated-6")).map(each -> each.split("-")[0])
				.sorted((one, two) -> Long.compare(Benchmark.bytes(one), Benchmark.bytes(two))).toList();
	}

	private void figures() {
		var sizes = sizes();
		text.append("\n## Figures\n\n| # | What | Reach |");
		sizes.forEach(size -> text.append(' ').append(size).append("B of text |"));
		text.append("\n|---|---|---|").append("---|".repeat(sizes.size())).append('\n');
		row("P1", "import to decompress-only, worst of the shapes below", "≤ 1.5", this::worst);
		row("", "… the first import of a new process, seconds", "–",
				each -> each.containsKey("coldImportSeconds") ? number(each.get("coldImportSeconds"), 2) : "–");
		row("", "… imports before the measured ones", "–", each -> number(each.getOrDefault("warmUpImports", 0.0), 0));
		row("P2", "lnav's time for the same archive to import's", "≥ 3",
				each -> ratio(each, "lnavSeconds", "importSeconds"));
		row("", "… lnav's time for the unpacked text to import's", "–",
				each -> ratio(each, "lnavUnpackedSeconds", "importSeconds"));
		row("P3", "first events, seconds after opening", "≤ 1", each -> number(each.get("firstEventsSeconds"), 2));
		row("P4", "a rare literal in all text once it is indexed, milliseconds", "≤ 50",
				each -> milliseconds(each.get("literalSeconds")));
		row("P5", "an expression in all text, to ripgrep", "≤ 3",
				each -> ratio(each, "expressionSeconds", "rgexpressionSeconds"));
		row("P6", "heap after full collection, MB", "≤ 256 at 10 million events", this::heap);
		row("P7", "store, text and search index on disk to the text", "≤ 0.30",
				each -> ratio(each, "storeIndexedBytes", "textBytes"));
		row("P8", "counting for a repaint of the timeline, any zoom, with and without filters, p99 in milliseconds",
				"≤ 16 at 10 million events", each -> number(each.get("repaintP99Ms"), 1));
		row("P9", "a jump to any time with a page of 50, p99 in milliseconds", "≤ 10",
				each -> number(each.get("jumpP99Ms"), 1));
		row("P10", "opening again with a store, seconds to a usable table", "≤ 1",
				each -> number(each.get("reopenSeconds"), 2));
		row("", "… and until all rules were evaluated once more", "–",
				each -> number(each.get("reopenFindingsSeconds"), 2));
		row("P11", "what all rules add to an import without rules", "≤ 20 %", each -> more(each, "rules"));
		row("", "… 1,000 rules", "≤ 30 %", each -> more(each, "manyRules"));
		row("P12", "import, nanoseconds a line; in turns below", "–", each -> number(lineNs(each), 0));
	}

	private static double lineNs(Map<String, Double> values) {
		return values.get("importSeconds") / values.get("lines") * 1e9;
	}

	private void growth() {
		var all = Growth.SIZES.stream().map(size -> cases.get(Growth.name(size))).filter(each -> each != null).toList();
		if (all.isEmpty()) {
			return;
		}
		double least = all.stream().mapToDouble(Report::lineNs).min().orElseThrow();
		double most = all.stream().mapToDouble(Report::lineNs).max().orElseThrow();
		text.append(
				"\n## Growth\n\nP12: nanoseconds a line within ±20 % from 1 million to 100 million lines. The sizes "
						+ "take turns in one process\n(a run of its own, `releng/benchmark --growth`), so that a machine that is "
						+ "slower for some minutes is so for all of\nthem. Got: **±")
				.append(number((most - least) / (most + least) * 100, 0))
				.append(" %**.\n\n| Lines | Decompress-only s | Import s | Ratio | Nanoseconds a line |")
				.append("\n|---|---|---|---|---|\n");
		for (var values : all) {
			text.append("| ").append(number(values.get("lines"), 0)).append(" | ")
					.append(number(values.get("decompressSeconds"), 2)).append(" | ")
					.append(number(values.get("importSeconds"), 2)).append(" | ")
					.append(number(values.get("importRatio"), 2)).append(" | ")
					.append(number(lineNs(values), 0)).append(" |\n");
		}
	}

	private void paper() {
		var values = cases.get("report");
		if (values == null) {
			return;
		}
		text.append("""

				## A report as PDF

				100 findings and 500 quoted lines, tagged, with bookmarks and links, PDF/A-2b and PDF/UA-1.

				| # | What | Reach | Seconds |
				|---|---|---|---|
				""");
		text.append("| P15 | report to PDF in a running program | ≤ 3 | ").append(number(values.get("seconds"), 2))
				.append(" (processor ").append(number(values.get("processorSeconds"), 2)).append(") |\n");
		text.append("|  | … in a new process, start of Java included | – | ")
				.append(number(values.get("processSeconds"), 2)).append(" |\n");
	}

	private void row(String id, String what, String reach, Function<Map<String, Double>, String> got) {
		text.append("| ").append(id).append(" | ").append(what).append(" | ").append(reach).append(" |");
		sizes().forEach(size -> text.append(' ').append(got.apply(cases.get(size + "-rotated-6"))).append(" |"));
		text.append('\n');
	}

	private String worst(Map<String, Double> usual) {
		var size = cases.entrySet().stream().filter(each -> each.getValue() == usual).findFirst().orElseThrow().getKey()
				.split("-")[0];
		return number(SHAPES.stream().map(shape -> cases.get(size + "-" + shape)).filter(each -> each != null)
				.mapToDouble(each -> each.get("importRatio")).max().orElseThrow(), 2);
	}

	/** Wall clock, and processor time of both cores, which a busy machine distorts less. */
	private static String more(Map<String, Double> values, String rules) {
		return percent(values, rules + "Seconds", "noRulesSeconds") + " (processor "
				+ percent(values, rules + "ProcessorSeconds", "noRulesProcessorSeconds") + ")";
	}

	private static String percent(Map<String, Double> values, String one, String other) {
		return !values.containsKey(one) ? "–" : number((values.get(one) / values.get(other) - 1) * 100, 0) + " %";
	}

	private String heap(Map<String, Double> values) {
		return number(values.get("heapBytes") / 1e6, 0) + " at " + number(values.get("events") / 1e6, 1) + " million";
	}

	private void shapes() {
		text.append("""

				## Import by shape of the bundle

				Rotated: rotated logs are compressed inside the archive, as hosts do it. Plain: one gzip stream holds all
				text. The number is the level of gzip. The ratio is the median of the ratios of the rounds: import and
				decompress-only take turns, so that what slows the machine down for a while slows both down.

				| Text | Shape | Archive MB | Decompress-only s | Import s | Import MB/s | Ratio | Store to text |
				|---|---|---|---|---|---|---|---|
				""");
		for (var size : sizes()) {
			for (var shape : SHAPES) {
				var values = cases.get(size + "-" + shape);
				if (values != null) {
					text.append("| ").append(size).append("B | ").append(shape).append(" | ")
							.append(number(values.get("archiveBytes") / 1e6, 0)).append(" | ")
							.append(number(values.get("decompressSeconds"), 2)).append(" | ")
							.append(number(values.get("importSeconds"), 2)).append(" | ")
							.append(number(values.get("textBytes") / 1e6 / values.get("importSeconds"), 0))
							.append(" | ")
							.append(number(values.get("importRatio"), 2)).append(" | ")
							.append(ratio(values, "storeBytes", "textBytes")).append(" |\n");
				}
			}
		}
	}

	private void tools() {
		text.append("""

				## Beside other tools

				Seconds. lnav loads the archive, and also the text unpacked from it, which spares it all decompressing.
				`gzip -dc` twice: the archive, and also the compressed logs in it. ripgrep searches the unpacked
				text with a warm page cache; unpacking is not counted for it. The product searches with its search index,
				which the window makes behind the scenes once a case is open; that is not counted either.

				| Text | Lines | Import | lnav | lnav, unpacked | gzip -dc | gzip -dc, logs too | Literal | ripgrep \
				| Expression | ripgrep |
				|---|---|---|---|---|---|---|---|---|---|---|
				""");
		for (var size : sizes()) {
			var values = cases.get(size + "-rotated-6");
			text.append("| ").append(size).append("B | ").append(number(values.get("lines"), 0)).append(" |");
			for (var key : List.of("importSeconds", "lnavSeconds", "lnavUnpackedSeconds", "gzipSeconds",
					"gzipNestedSeconds",
					"literalSeconds", "rgliteralSeconds", "expressionSeconds", "rgexpressionSeconds")) {
				text.append(' ').append(number(values.get(key), 3)).append(" |");
			}
			text.append('\n');
		}
		sizes().forEach(size -> text.append(hits(size, cases.get(size + "-rotated-6")))
				.append(endedEarly(size, cases.get(size + "-rotated-6"))));
	}

	/** A tool that gave up early is no rival, but must not be left out in silence. */
	private static String endedEarly(String size, Map<String, Double> values) {
		return values.containsKey("lnavSeconds") ? ""
				: "\n" + size + "B: lnav ended before it had loaded the archive"
						+ (values.containsKey("lnavMessages")
								? " (" + number(values.get("lnavMessages"), 0) + " messages)"
								: "")
						+ "; its time is left out.\n";
	}

	private static String hits(String size, Map<String, Double> values) {
		var index = "\n" + size + "B: the search index was made in " + number(values.get("indexSeconds"), 1) + " s";
		var theirs = values.get("rgliteralHits");
		if (theirs == null) {
			return index + ".\n";
		}
		boolean same = theirs.equals(values.get("literalHits"))
				&& values.get("rgexpressionHits").equals(values.get("expressionHits"));
		return index + "; " + number(values.get("literalHits"), 0) + " hits of the literal and "
				+ number(values.get("expressionHits"), 0) + " of the expression"
				+ (same ? ", as ripgrep has.\n" : "; **ripgrep has " + number(theirs, 0) + " and "
						+ number(values.get("rgexpressionHits"), 0) + "**.\n");
	}

	private void blocks() {
		var values = cases.get("blocks");
		if (values == null) {
			return;
		}
		text.append("""

				## Compression of the store's blocks

				256 MB of log text in blocks of 256 KiB, one thread. What the store does not keep as it came
				([decision](decisions/kept-as-it-came.md)) it compresses by zstd level 1 that looks for longer
				matches in a smaller table ([decision](decisions/store-layout.md)).

				| Codec | Share of the text | Compress MB/s | Decompress MB/s |
				|---|---|---|---|
				""");
		for (var codec : List.of("store", "zstd1", "zstd3", "lz4", "plain")) {
			text.append("| ").append(codec).append(" | ").append(number(values.get(codec + "Share"), 3)).append(" | ")
					.append(number(values.get(codec + "CompressMbPerSecond"), 0)).append(" | ")
					.append(number(values.get(codec + "DecompressMbPerSecond"), 0)).append(" |\n");
		}
	}

	private void loops() throws IOException {
		var file = results.resolve("jmh.json");
		if (!Files.exists(file)) {
			return;
		}
		text.append("""

				## Hot loops

				JMH, average of one operation: a line for heads, a block of 256 KiB for blocks, a store of 16 MB of text
				for searches, a row for the order of time.

				| Loop | Time |
				|---|---|
				""");
		var found = new ArrayList<String>();
		BENCHMARK.matcher(Files.readString(file)).results().forEach(each -> {
			var kind = KIND.matcher(each.group(2));
			found.add("| " + each.group(1).replace("Benchmark", "") + (kind.find() ? " " + kind.group(1) : "") + " | "
					+ number(Double.parseDouble(each.group(3)), 1) + " " + each.group(4).replace("us/op", "µs")
							.replace("ns/op", "ns")
					+ " |\n");
		});
		found.forEach(text::append);
	}

	private static String ratio(Map<String, Double> values, String one, String other) {
		var first = values.get(one);
		var second = values.get(other);
		return first == null || second == null ? "–" : number(first / second, 2);
	}

	private static String milliseconds(Double seconds) {
		return seconds == null ? "–" : number(seconds * 1000, 0);
	}

	private static String number(Double value, int digits) {
		return value == null || value.isNaN() ? "–" : String.format(Locale.ROOT, "%,." + digits + "f", value);
	}
}
