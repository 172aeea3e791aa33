package org.plumbline.report.html;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.PaperSize;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Tone;
import org.plumbline.report.LargeReport;
import org.plumbline.report.OriginReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlExporterTest {

	@Test
	void writesTitleFindingsAndQuotes() throws Exception {
		String text = tree(OriginReport.document()).getDocumentElement().getTextContent();
		assertTrue(text.contains("Why the host stopped answering during backup verification"));
		assertTrue(text.contains("The statistics ramdisk is full and takes hostd down"));
		assertTrue(text.contains(OriginReport.LONG_LINE));
		assertTrue(text.contains("The section \u201cVirtual machines\u201d could not be built"));
	}

	@Test
	void needsNothingFromOutside() throws Exception {
		Document tree = tree(OriginReport.document());
		for (Element element : elements(tree)) {
			assertFalse(element.hasAttribute("src"), element.getTagName());
			assertFalse(List.of("script", "link", "iframe", "object").contains(element.getTagName()));
			if (element.hasAttribute("href")) {
				assertTrue(element.getAttribute("href").startsWith("#"), element.getAttribute("href"));
			}
		}
		String css = tree.getElementsByTagName("style").item(0).getTextContent();
		assertFalse(css.contains("url("));
		assertFalse(css.contains("@import"));
		assertFalse(css.contains("${"), "a colour without a value");
	}

	@Test
	void everyLinkLeadsToOneElement() throws Exception {
		var ids = new HashSet<String>();
		var targets = new ArrayList<String>();
		for (Element element : elements(tree(OriginReport.document()))) {
			if (element.hasAttribute("id")) {
				assertTrue(ids.add(element.getAttribute("id")), "twice: " + element.getAttribute("id"));
			}
			if (element.hasAttribute("href")) {
				targets.add(element.getAttribute("href").substring(1));
			}
		}
		assertTrue(targets.size() > 20);
		assertTrue(ids.containsAll(targets), targets + " in " + ids);
	}

	@Test
	void wordsBeforeAShortTableGoWithItAndAHighOneMayBeBroken() throws IOException {
		var columns = List.of(Table.Column.left("Wide", 9), Table.Column.left("Narrow", 1));
		var few = Table.Row.of(Table.Cell.of("word"), Table.Cell.of("word"));
		var high = Table.Row.of(Table.Cell.of("word"), Table.Cell.of("many words ".repeat(20)));
		String page = paper(new ReportBuilder().paragraph("Of the short one.").add(new Table("", columns, List.of(few)))
				.paragraph("Of the high one.").add(new Table("", columns, List.of(high, high)))
				.build("t", "", OriginReport.metadata(Audience.INTERNAL)));
		assertTrue(page.contains("<p class=\"lead\">Of the short one.</p>"), page);
		assertTrue(page.contains("<div class=\"table short\">"), page);
		assertTrue(page.contains("<p>Of the high one.</p>"), page);
		assertTrue(page.contains("<div class=\"table\">"), page);
	}

	private static String paper(ReportDocument document) throws IOException {
		return new ReportPage(document, ExportSettings.DEFAULT, ReportPage.Medium.PAPER).write();
	}

	@Test
	void aLinkToNowhereIsPlainText() throws Exception {
		Document tree = tree(document(new ReportBuilder().paragraph("see [E9](#evidence-9)")));
		assertEquals(0, tree.getElementsByTagName("a").getLength());
		assertTrue(tree.getDocumentElement().getTextContent().contains("see E9"));
	}

	@Test
	void aLinkInBracketsIsKeptTogetherWithThem() throws Exception {
		Document tree = tree(document(new ReportBuilder().heading(1, "Codes", "codes")
				.paragraph("seen (see [C1](#codes)), named ([C2](#codes)), gone ([C3](#none)).")));
		List<String> whole = new ArrayList<>();
		NodeList spans = tree.getElementsByTagName("span");
		for (int i = 0; i < spans.getLength(); i++) {
			if (((Element) spans.item(i)).getAttribute("class").equals("whole")) {
				whole.add(spans.item(i).getTextContent());
			}
		}
		assertEquals(List.of("(C2)", "(C3)"), whole);
		assertTrue(tree.getDocumentElement().getTextContent()
				.contains("seen (see C1), named (C2), gone (C3)."));
	}

	@Test
	void markUpInALogLineIsOnlyText() throws Exception {
		String line = "</div><script>alert('x')</script><img src=\"http://example.com/x.png\" onerror=a&b>";
		Document tree = tree(document(new ReportBuilder().add(quote(line)).add(quoteFrom("<b>\"path\"&'"))
				.heading(1, "<i>heading</i>").paragraph("`<u>` [<s>](#x)")));
		assertEquals(0, tree.getElementsByTagName("script").getLength());
		assertEquals(0, tree.getElementsByTagName("img").getLength());
		assertTrue(tree.getDocumentElement().getTextContent().contains(line));
		assertTrue(tree.getDocumentElement().getTextContent().contains("<b>\"path\"&'"));
	}

	@Test
	void everyCharacterALogMayHoldIsShown() throws Exception {
		var line = new StringBuilder();
		for (char c = 0; c < 0x100; c++) {
			line.append(c);
		}
		line.append("\uD800|\uFFFE|\uFFFF|\u202Etxt.exe|\uDC00");
		String text = tree(document(new ReportBuilder().add(quote(line.toString())))).getDocumentElement()
				.getTextContent();
		assertTrue(text.contains("\\x00\\x01\\x02"));
		assertTrue(text.contains("\\x0a"), "a line end inside a line");
		assertTrue(text.contains("\\x1b"));
		assertTrue(text.contains("\\ud800|\\ufffe|\\uffff|\\u202etxt.exe|\\udc00"));
	}

	@Test
	void textInEveryFieldIsEscapedInTheHead() throws Exception {
		var document = new ReportDocument("</title><script>1</script>\u0007", "a\"b", OriginReport.metadata(
				Audience.VENDOR), List.of());
		Document tree = tree(document);
		assertEquals("</title><script>1</script>\\x07", tree.getElementsByTagName("title").item(0).getTextContent());
	}

	@Test
	void sameBytesInAnyZoneAndLanguage() throws IOException {
		byte[] here = export(OriginReport.document(), ExportSettings.DEFAULT);
		TimeZone zone = TimeZone.getDefault();
		Locale locale = Locale.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(text(here), text(export(OriginReport.document(), ExportSettings.DEFAULT)));
		} finally {
			TimeZone.setDefault(zone);
			Locale.setDefault(locale);
		}
	}

	@Test
	void timesFollowTheZoneOfTheSettings() throws IOException {
		var settings = new ExportSettings(java.time.ZoneId.of("Asia/Tokyo"), PaperSize.A4, Optional.empty());
		String page = text(export(OriginReport.document(), settings));
		assertTrue(page.contains("2012-04-08 02:33:20"), "mark of 17:33:20 UTC");
		assertTrue(page.contains("Asia/Tokyo"));
	}

	@Test
	void aStyleSheetOfTheUserReplacesOurs(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve(Template.SCREEN), "h1 { color: ${accent}; margin: 7px; }");
		var settings = new ExportSettings(java.time.ZoneOffset.UTC, PaperSize.A4, Optional.of(folder));
		String page = text(export(OriginReport.document(), settings));
		assertTrue(page.contains("h1 { color: " + Palette.ACCENT + "; margin: 7px; }"));
		assertFalse(page.contains("prefers-color-scheme"));
	}

	@Test
	void aLargeDocumentIsWellFormed() {
		assertDoesNotThrow(() -> tree(LargeReport.document()));
	}

	private static Quote quote(String line) {
		return new Quote(1, "", "x", 1, "", Tone.INFO, List.of(line), Prose.EMPTY, "");
	}

	private static Quote quoteFrom(String path) {
		return new Quote(2, "", path, 1, "", Tone.INFO, List.of(), Prose.EMPTY, "");
	}

	private static ReportDocument document(ReportBuilder builder) {
		var blocks = builder.blocks().stream().toList();
		return new ReportDocument("t", "", OriginReport.metadata(Audience.INTERNAL), blocks);
	}

	private static byte[] export(ReportDocument document, ExportSettings settings) throws IOException {
		var out = new ByteArrayOutputStream();
		new HtmlExporter().export(document, out, settings);
		return out.toByteArray();
	}

	private static String text(byte[] page) {
		return new String(page, StandardCharsets.UTF_8);
	}

	private static Document tree(ReportDocument document) throws Exception {
		var factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setCoalescing(true);
		return factory.newDocumentBuilder()
				.parse(new ByteArrayInputStream(export(document, ExportSettings.DEFAULT)));
	}

	private static List<Element> elements(Document tree) {
		var nodes = tree.getElementsByTagName("*");
		var elements = new ArrayList<Element>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}
}
