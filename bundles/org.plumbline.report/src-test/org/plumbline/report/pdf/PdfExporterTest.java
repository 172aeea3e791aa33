package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TimeZone;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.BarChart;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.LineChart;
import org.plumbline.core.report.PaperSize;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Tone;
import org.plumbline.report.LargeReport;
import org.plumbline.report.OriginReport;

class PdfExporterTest {

	private static final float MARGIN_POINTS = 20 / 25.4f * 72;
	private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGA"
			+ "WjR9awAAAABJRU5ErkJggg==";

	@Test
	void saysTitleFindingsAndQuotes() throws IOException {
		String text = joined(export(OriginReport.document()));
		assertTrue(text.contains("Whythehoststoppedansweringduringbackupverification"));
		assertTrue(text.contains("Thestatisticsramdiskisfullandtakeshostddown"));
		assertTrue(text.contains(OriginReport.LONG_LINE.replace(" ", "")), "a long line, wrapped but whole");
		assertTrue(text.contains("Thesection\u201cVirtualmachines\u201dcouldnotbebuilt"));
		assertTrue(text.contains("hostdstats100%"), "labels of pictures are text");
	}

	@Test
	void sameBytesInAnyZoneAndLanguage() throws IOException {
		byte[] here = export(OriginReport.document());
		TimeZone zone = TimeZone.getDefault();
		Locale locale = Locale.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			assertArrayEquals(here, export(OriginReport.document()));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
			Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
			assertArrayEquals(here, export(OriginReport.document()));
		} finally {
			TimeZone.setDefault(zone);
			Locale.setDefault(locale);
		}
	}

	@Test
	void saysWhatItIsInBothPlaces() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(export(OriginReport.document()))) {
			var information = pdf.getDocumentInformation();
			assertEquals("Why the host stopped answering during backup verification", information.getTitle());
			assertEquals("A. Engineer", information.getAuthor());
			assertEquals("Plumbline 0.1.0", information.getCreator());
			assertEquals(OriginReport.metadata(Audience.CUSTOMER).dateNs() / 1_000_000,
					information.getCreationDate().getTimeInMillis());
			String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(),
					java.nio.charset.StandardCharsets.UTF_8);
			assertTrue(xmp.contains("<xmp:CreateDate>2012-04-09T09:30:00Z</xmp:CreateDate>"));
			assertTrue(xmp.contains("<pdfaid:part>2</pdfaid:part>"));
			assertTrue(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"));
		}
	}

	@Test
	void isTaggedAndHasItsFontsInside() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(export(OriginReport.document()))) {
			assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
			assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
			assertEquals("en", pdf.getDocumentCatalog().getLanguage());
			assertFalse(pdf.getDocumentCatalog().getOutputIntents().isEmpty());
			for (PDPage page : pdf.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
				}
			}
		}
	}

	@Test
	void bookmarksFollowTheHeadings() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(export(OriginReport.document()))) {
			var titles = new ArrayList<String>();
			collect(pdf.getDocumentCatalog().getDocumentOutline().children(), titles);
			assertTrue(titles.contains("4 Findings"), titles.toString());
			assertTrue(titles.contains("F1 The statistics ramdisk is full and takes hostd down"));
			assertTrue(titles.contains("6.1 Growth and forecast"));
		}
	}

	@Test
	void linksStayInsideTheDocument() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(export(OriginReport.document()))) {
			int links = 0;
			for (PDPage page : pdf.getPages()) {
				for (var annotation : page.getAnnotations()) {
					var link = (PDAnnotationLink) annotation;
					var action = link.getAction();
					assertTrue(link.getDestination() != null
							|| action != null && action.getSubType().equals("GoTo"), String.valueOf(action));
					links++;
				}
			}
			assertTrue(links > 20, links + " links");
		}
	}

	@Test
	void everyPageAfterTheTitleNamesCaseCustomerAndPage() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(export(OriginReport.document()))) {
			int pages = pdf.getNumberOfPages();
			for (int page = 2; page <= pages; page++) {
				var stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				stripper.setSortByPosition(true);
				String text = stripper.getText(pdf);
				assertTrue(text.contains("Host hangs during verification"), text);
				assertTrue(text.contains("Example Manufacturing Ltd."), text);
				assertTrue(text.contains("Page " + page + " of " + pages), text);
			}
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Cyrillic, \u0421\u0435\u0440\u0432\u0435\u0440 \u043d\u0435 \u043e\u0442\u0432\u0435\u0447\u0430\u0435\u0442
			Greek,    \u039f \u03b4\u03b9\u03b1\u03ba\u03bf\u03bc\u03b9\u03c3\u03c4\u03ae\u03c2
			Chinese,  \u670d\u52a1\u5668\u6ca1\u6709\u54cd\u5e94
			Japanese, \u30b5\u30fc\u30d0\u30fc\u304c\u5fdc\u7b54\u3057\u306a\u3044
			Korean,   \uc11c\ubc84\uac00 \uc751\ub2f5\ud558\uc9c0 \uc54a\uc74c
			Hebrew,   \u05d4\u05e9\u05e8\u05ea \u05dc\u05d0 \u05de\u05d2\u05d9\u05d1
			Thai,     \u0e40\u0e0b\u0e34\u0e23\u0e4c\u0e1f\u0e40\u0e27\u0e2d\u0e23\u0e4c
			Hindi,    \u0938\u0930\u094d\u0935\u0930 \u092c\u0902\u0926
			Arabic,   \u0627\u0644\u062e\u0627\u062f\u0645 \u0644\u0627 \u064a\u0633\u062a\u062c\u064a\u0628
			""")
	void holdsTheWritingsOfTheWorldInNamesCommentsAndLines(String writing, String words) throws IOException {
		var document = new ReportBuilder().heading(1, words).paragraph("**" + words + "** esx01")
				.add(new Quote(1, "vmkernel.log", "t", 1, "", Tone.ERROR, List.of("vm " + words + " lost"),
						Prose.of(words), "r"))
				.build("t", "", OriginReport.metadata(Audience.INTERNAL));
		byte[] bytes = JudgedReports.leave(writing.toLowerCase(Locale.ROOT), export(document));
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			String text = new PDFTextStripper().getText(pdf);
			assertFalse(text.contains("\ufffd"), writing + ": " + text);
			assertTrue(occurrences(Normalizer.normalize(text, Normalizer.Form.NFKC), words) >= 4,
					writing + ": " + text);
			for (PDPage page : pdf.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
				}
			}
		}
	}

	private static int occurrences(String text, String words) {
		return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
	}

	@Test
	void nothingStandsBeyondTheMargins() throws IOException {
		String word = "naa.60a98000572d54724a34642d71325763:".repeat(12);
		var columns = List.of(Table.Column.left("Device", 1), Table.Column.left("What", 3));
		var row = Table.Row.of(Table.Cell.code(word), Table.Cell.of("x"));
		var document = new ReportBuilder().heading(1, word).paragraph("`" + word + "` and " + word)
				.add(new Quote(1, word, word, 1, "", Tone.ERROR, List.of(word, "    " + word), Prose.of(word), word))
				.add(new Table(word, columns, List.of(row)))
				.build(word, word, OriginReport.metadata(Audience.INTERNAL));
		try (PDDocument pdf = Loader.loadPDF(export(document))) {
			float right = pdf.getPage(0).getMediaBox().getWidth() - MARGIN_POINTS + 1;
			var beyond = new ArrayList<String>();
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					if (text.getX() + text.getWidth() > right || text.getX() < MARGIN_POINTS - 1) {
						beyond.add(getCurrentPageNo() + ": " + text.getUnicode() + " at " + text.getX());
					}
				}
			}.getText(pdf);
			assertEquals(List.of(), beyond);
		}
		assertTrue(joined(export(document)).contains(word));
	}

	@Test
	void labelsOfPicturesAreNotThickened() throws IOException {
		var bar = new BarChart.Bar("label", 50, "value", Tone.GOOD);
		var document = new ReportBuilder().paragraph("**bold before the picture**")
				.add(new BarChart("", List.of(bar), OptionalInt.empty()))
				.build("t", "", OriginReport.metadata(Audience.INTERNAL));
		var thick = new StringBuilder();
		try (PDDocument pdf = Loader.loadPDF(export(document))) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.FILL) {
						thick.append(text.getUnicode());
					}
				}
			}.getText(pdf);
		}
		assertEquals("", thick.toString());
	}

	@Test
	void pictureOfASingleSampleIsDrawn() throws IOException {
		var only = new LineChart.Point(OriginReport.metadata(Audience.INTERNAL).dateNs(), 0);
		var document = new ReportBuilder()
				.add(new LineChart("", "%", List.of(new LineChart.Series("lonely", Tone.ERROR, false, List.of(only))),
						OptionalDouble.empty()))
				.add(new LineChart("nothing measured", "%", List.of(), OptionalDouble.empty()))
				.build("t", "", OriginReport.metadata(Audience.INTERNAL));
		String text = joined(export(document));
		assertTrue(text.contains("lonely"), text);
		assertFalse(text.contains("nothingmeasured"), text);
	}

	@Test
	void aTableWithoutRowsSaysSo() throws IOException {
		var document = new ReportBuilder().add(new Table("Empty", List.of(Table.Column.left("x", 1)), List.of()))
				.build("t", "", OriginReport.metadata(Audience.INTERNAL));
		assertTrue(joined(export(document)).contains("Nothingtolist."));
	}

	@Test
	void strangeCharactersAreShownAndNeverLost() throws IOException {
		String line = "a\0b\u001bc\u0085d <script>&amp; \u202e \uD800 end";
		var document = new ReportBuilder()
				.add(new Quote(1, "", "x", 1, "", Tone.INFO, List.of(line, "\u0416\u03a9\u05d0 \u2713"), Prose.EMPTY,
						""))
				.build("Title\u0001", "", OriginReport.metadata(Audience.INTERNAL));
		String text = joined(export(document));
		assertTrue(text.contains("a\\x00b\\x1bc\\x85d<script>&amp;\\u202e\\ud800end"), text);
		assertTrue(text.contains("\u0416\u03a9\u05d0"), text);
	}

	@Test
	void aCharacterWithoutAGlyphLeavesAMark() throws IOException {
		var document = new ReportBuilder().paragraph("<\u1780>")
				.build("t", "", OriginReport.metadata(Audience.INTERNAL));
		assertTrue(joined(export(document)).contains("<\uFFFD>"));
	}

	@Test
	void picturesOfFeelingsAndOtherRareSignsBreakNothing() throws IOException {
		String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
		String signs = "\uD83D\uDE00 \u2764\uFE0F " + family + " \uD83C\uDDE9\uD83C\uDDEA 1\uFE0F\u20E3 \uE000 x";
		var card = new FindingCard(1, Tone.ERROR, "A " + signs, "R-1", Prose.of(signs), List.of(), List.of(1),
				List.of(Prose.of(signs)), Prose.of(signs), List.of(signs));
		var document = new ReportBuilder().heading(1, "Begin " + signs).add(card)
				.add(new Table(signs, List.of(Table.Column.left(signs, 1)),
						List.of(Table.Row.of(Table.Cell.code(signs)))))
				.add(new BarChart(signs, List.of(new BarChart.Bar(signs, 50, "half", Tone.GOOD)), OptionalInt.empty()))
				.add(new Quote(1, signs, signs, 1, "", Tone.ERROR, List.of("disk \uD83D\uDD25 full", signs),
						Prose.EMPTY, ""))
				.build("Fire \uD83D\uDD25", signs, OriginReport.metadata(Audience.INTERNAL));
		String text = joined(JudgedReports.leave("signs", export(document)));
		assertTrue(text.contains("disk\uFFFDfull"), text);
		assertFalse(text.contains("\\\\u"), "no character is cut in two: " + text);
	}

	@Test
	void anEmptyDocumentIsATitlePage() throws IOException {
		var document = new ReportDocument("Nothing yet", "", OriginReport.metadata(Audience.INTERNAL), List.of());
		assertTrue(joined(export(document)).contains("Nothingyet"));
	}

	@Test
	void paperFollowsTheSettings() throws IOException {
		var settings = new ExportSettings(ZoneOffset.UTC, PaperSize.LETTER, Optional.empty());
		try (PDDocument pdf = Loader.loadPDF(export(OriginReport.document(), settings))) {
			assertEquals(612, pdf.getPage(0).getMediaBox().getWidth(), 0.5);
			assertEquals(792, pdf.getPage(0).getMediaBox().getHeight(), 0.5);
		}
	}

	@Test
	void theLogoOfTheTemplateStandsOnTheTitlePage(@TempDir Path folder) throws IOException {
		Files.write(folder.resolve("logo.png"), Base64.getDecoder().decode(PIXEL));
		var settings = new ExportSettings(ZoneOffset.UTC, PaperSize.A4, Optional.of(folder));
		try (PDDocument pdf = Loader.loadPDF(export(OriginReport.document(), settings))) {
			assertTrue(pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext());
		}
	}

	@Test
	void aStyleSheetOfTheTemplateFetchesNothing(@TempDir Path folder) throws IOException {
		Path secret = folder.resolve("secret.png");
		Files.write(secret, Base64.getDecoder().decode(PIXEL));
		Files.writeString(folder.resolve("paper.css"), "h1 { background-image: url('" + secret.toUri() + "');"
				+ " list-style-image: url('http://127.0.0.1:9/x.png') }");
		var settings = new ExportSettings(ZoneOffset.UTC, PaperSize.A4, Optional.of(folder));
		byte[] exported = export(OriginReport.document(), settings);
		try (PDDocument pdf = Loader.loadPDF(exported)) {
			assertFalse(pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext());
		}
		assertTrue(joined(exported).contains("Whythehoststoppedanswering"), "fonts of ours, none being named");
	}

	@Test
	void aHundredFindingsAndFiveHundredQuotesAreAllThere() throws IOException {
		String text = joined(JudgedReports.leave("large", export(LargeReport.document())));
		for (int i = 1; i <= LargeReport.FINDINGS; i++) {
			assertTrue(text.contains("Findingnumber" + i), "finding " + i);
		}
		for (int i = 1; i <= LargeReport.QUOTES; i++) {
			assertTrue(text.contains("Hostd:[" + i + "]rip17c6bbf3"), "quote " + i);
		}
	}

	@Test
	void leavesTheStreamOpenAndTheThreadAsItWas() throws IOException {
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		var closed = new boolean[1];
		var out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		new PdfExporter().export(OriginReport.document(), out, ExportSettings.DEFAULT);
		assertFalse(closed[0]);
		assertEquals(before, Thread.currentThread().getContextClassLoader());
	}

	private static void collect(Iterable<PDOutlineItem> items, List<String> titles) {
		for (PDOutlineItem item : items) {
			titles.add(item.getTitle());
			collect(item.children(), titles);
		}
	}

	private static byte[] export(ReportDocument document) throws IOException {
		return export(document, ExportSettings.DEFAULT);
	}

	private static byte[] export(ReportDocument document, ExportSettings settings) throws IOException {
		var out = new ByteArrayOutputStream();
		new PdfExporter().export(document, out, settings);
		return out.toByteArray();
	}

	/** Returns all text without white space: where lines wrap is not what is tested. */
	private static String joined(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
		}
	}
}
