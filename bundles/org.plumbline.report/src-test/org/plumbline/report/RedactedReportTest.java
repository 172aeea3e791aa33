package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plumbline.core.redact.NameKind;
import org.plumbline.core.redact.Redaction;
import org.plumbline.core.redact.RedactionMap;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.ChainStep;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.RedactedDocument;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.ReportExporter;
import org.plumbline.core.report.ReportMetadata;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Tone;
import org.plumbline.report.html.HtmlExporter;
import org.plumbline.report.json.JsonExporter;
import org.plumbline.report.markdown.MarkdownExporter;
import org.plumbline.report.pdf.PdfExporter;

/** A redacted report holds no name: not in its text, not in its bookmarks, not in its metadata. */
class RedactedReportTest {

	private static final int SITES = 5;

	/** Names of one made-up site, and lines that hold them. */
	private record Site(String host, String company, String machine, String store, String customer, String ip,
			String serial) {

		static Site of(long seed) {
			Random random = new Random(seed);
			return new Site(word(random) + "7", word(random), word(random) + "-" + word(random), word(random),
					word(random) + " & Sons", "10.4." + random.nextInt(200) + "." + (1 + random.nextInt(200)),
					"6" + (word(random) + word(random) + word(random) + word(random)).chars()
							.mapToObj(each -> Integer.toHexString(each & 15)).reduce("", String::concat));
		}

		private static String word(Random random) {
			return random.ints(7, 0, 20).mapToObj(each -> "bcdfghjklmnpqrstvwxz".substring(each, each + 1))
					.reduce("", String::concat);
		}

		List<String> lines() {
			String full = host + "." + company + ".example";
			return List.of("Apr 7 17:33:20 " + host + " vmkernel: cpu1:4097)NMP: device \"naa." + serial + "\" lost",
					"opened /vmfs/volumes/" + store + "/" + machine + "/" + machine + "-000002-delta.vmdk",
					"lost server " + full.toUpperCase(Locale.ROOT) + " at " + ip + ":902, " + host + "-mgmt",
					"vml.0200010000" + serial + "4c554e of " + customer, full, machine + ".vmx", ip, store, customer);
		}

		List<String> secrets() {
			return List.of(host, company, machine, store, customer.toLowerCase(Locale.ROOT), ip, serial);
		}
	}

	private static ReportDocument document(Site site) {
		List<String> lines = site.lines();
		ReportBuilder b = new ReportBuilder().heading(1, "About " + site.host() + " of " + site.customer(),
				site.host());
		lines.forEach(b::paragraph);
		b.add(new KeyValues(lines.stream().map(each -> KeyValues.Entry.of(each, each)).toList()));
		b.add(new Table(lines.getFirst(), List.of(Table.Column.left(lines.get(1), 1)),
				lines.stream().map(each -> Table.Row.of(Table.Cell.code(each))).toList()));
		ChainStep step = new ChainStep(Prose.of(lines.get(2)), "17:33:20", OptionalInt.of(1), Tone.ERROR);
		b.add(new FindingCard(1, Tone.ERROR, lines.get(3), "TST-001", Prose.of(lines.get(4)), List.of(step),
				List.of(1), List.of(Prose.of(lines.get(5))), Prose.of(lines.get(6)), List.of(lines.get(7))));
		b.add(new Quote(1, site.host(), "vmfs/volumes/" + site.store() + "/vmware.log", 3, "17:33:20", Tone.ERROR,
				lines,
				Prose.of(lines.get(8)), site.host()));
		return b.build("Report on " + site.host(), site.machine(), new ReportMetadata(site.host(), site.customer(),
				site.company(), "A. Engineer", 1_333_820_000_000_000_000L, "0.1.0", Audience.CUSTOMER));
	}

	private static byte[] export(ReportExporter exporter, ReportDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		exporter.export(document, out, ExportSettings.DEFAULT);
		return out.toByteArray();
	}

	private static String everything(byte[] bytes) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			StringBuilder text = new StringBuilder(new PDFTextStripper().getText(pdf));
			text.append(pdf.getDocumentInformation().getCOSObject());
			if (pdf.getDocumentCatalog().getMetadata() != null) {
				text.append(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
			}
			outline(pdf.getDocumentCatalog().getDocumentOutline().children(), text);
			return text.toString();
		}
	}

	private static void outline(Iterable<PDOutlineItem> items, StringBuilder text) {
		for (PDOutlineItem each : items) {
			text.append('\n').append(each.getTitle());
			outline(each.children(), text);
		}
	}

	@Test
	void holdsNoNameInAnyFormat() throws IOException {
		List<Site> sites = new ArrayList<>(LongStream.range(0, SITES).mapToObj(Site::of).toList());
		sites.add(new Site("m\u00fcller7", "v\u00f6gel", "web 01-stra\u00dfe", "san (1) <gold>", "Heron & S\u00f6hne",
				"10.4.5.6", "600508b1001c4a5fd30a1b77e0c94612"));
		sites.add(new Site("error", "scsi-house", "hostd.01", "vmkernel store", "Log \"Inc\"", "10.4.5.7",
				"600508b1001c4a5fd30a1b77e0c94613"));
		int names = 0;
		for (Site site : sites) {
			ReportDocument document = document(site);
			Redaction redaction = new Redaction(new RedactionMap(), List.of(site.store()), List.of());
			redaction.know(NameKind.HOST, site.host() + '.' + site.company() + ".example");
			redaction.know(NameKind.TERM, site.customer());
			RedactedDocument.learn(document, redaction);
			ReportDocument hidden = RedactedDocument.of(document, redaction.redactor());
			String html = unescaped(new HtmlExporter(), hidden);
			String json = unescaped(new JsonExporter(), hidden);
			String markdown = unescaped(new MarkdownExporter(), hidden);
			// the text is broken into lines where the page ends
			String pdf = everything(export(new PdfExporter(), hidden)).replaceAll("\\s", "");
			assertTrue(everything(export(new PdfExporter(), document)).contains(site.host()));
			for (String each : site.secrets()) {
				if (each.equals("error")) {
					continue; // of the report itself: the name of a severity
				}
				names++;
				assertFalse(html.contains(each), each + " in HTML");
				assertFalse(json.contains(each), each + " in JSON");
				assertFalse(markdown.contains(each), each + " in Markdown");
				assertFalse(pdf.toLowerCase(Locale.ROOT).contains(each.replaceAll("\\s", "")), each + " in PDF");
			}
			assertEquals(hidden, RedactedDocument.of(hidden, redaction.redactor()), "a second time");
		}
		System.out.println("redacted reports: " + names + " names of " + sites.size() + " sites in none of 4 formats");
	}

	private static String unescaped(ReportExporter exporter, ReportDocument document) throws IOException {
		return new String(export(exporter, document), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT)
				.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
				.replaceAll("\\\\([^\\w\\s])", "$1");
	}
}
