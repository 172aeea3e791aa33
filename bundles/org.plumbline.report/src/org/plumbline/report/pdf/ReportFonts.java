package org.plumbline.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.plumbline.report.html.Template;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * The fonts inside the PDF. They come with the program, so that a report looks the same wherever it is made; those of
 * the machine are never asked. Close it once the document is saved: only then is known which glyphs are needed.
 */
@SuppressWarnings("nls")
final class ReportFonts implements Closeable {

	/** Words. */
	static final String SANS = "Report Sans";
	/** Log lines and codes. */
	static final String MONO = "Report Mono";

	private static final int NORMAL = 400;
	private static final int BOLD = 700;

	/** The head of a font: how many tables it has, then 16 bytes for each, of which the first four are its name. */
	private static final int COUNT_OF_TABLES = 4;
	private static final int FIRST_TABLE = 12;
	private static final int TABLE_BYTES = 16;
	private static final int GSUB = 0x47535542;
	/** "none": a name that no reader knows. */
	private static final int NO_TABLE = 0x6e6f6e65;

	private final PDDocument pdf;
	private final PdfRendererBuilder builder;
	private final List<TrueTypeFont> fonts = new ArrayList<>();

	ReportFonts(PDDocument pdf, PdfRendererBuilder builder) {
		this.pdf = pdf;
		this.builder = builder;
	}

	/**
	 * Gives the renderer the built-in fonts, and those of the template for characters that these lack.
	 *
	 * @param more files of built-in fonts that the text needs besides, see {@link Writings#fonts}
	 */
	void use(Template template, List<String> more) throws IOException {
		byte[] sans = builtIn("DejaVuSansCondensed.ttf");
		add(sans, SANS, NORMAL);
		add(builtIn("DejaVuSansCondensed-Bold.ttf"), SANS, BOLD);
		add(builtIn("DejaVuSansMono.ttf"), MONO, NORMAL);
		for (Path font : template.fonts()) {
			builder.useFont(font.toFile(), font.getFileName().toString(), NORMAL, FontStyle.NORMAL, true,
					EnumSet.of(FSFontUseCase.FALLBACK_PRE));
		}
		for (String each : more) {
			byte[] bytes = unshaped(builtIn(each));
			builder.useFont(() -> new ByteArrayInputStream(bytes), "Report " + each, NORMAL, FontStyle.NORMAL, true,
					EnumSet.of(FSFontUseCase.FALLBACK_PRE));
		}
		// A style sheet of the user may name fonts that nobody has; the report must come out all the same.
		builder.useFont(() -> new ByteArrayInputStream(sans), "Report Fallback", NORMAL, FontStyle.NORMAL, true,
				EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
	}

	@Override
	public void close() throws IOException {
		for (TrueTypeFont font : fonts) {
			font.close();
		}
	}

	private void add(byte[] bytes, String family, int weight) throws IOException {
		TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
		fonts.add(font);
		// Ligatures would turn "fi" into one character, which no search for a file name finds.
		font.setEnableGsub(false);
		var embedded = PDType0Font.load(pdf, font, true);
		builder.useFont(new PDFontSupplier(embedded), family, weight, FontStyle.NORMAL, true);
	}

	/**
	 * Returns a font without its table of joined letters: PDFBox draws some of those, but does not say which characters
	 * they stand for, so that nobody could search or copy them, nor a screen reader say them.
	 */
	private static byte[] unshaped(byte[] font) {
		ByteBuffer tables = ByteBuffer.wrap(font);
		int count = tables.getShort(COUNT_OF_TABLES);
		for (int i = 0; i < count; i++) {
			int place = FIRST_TABLE + i * TABLE_BYTES;
			if (tables.getInt(place) == GSUB) {
				tables.putInt(place, NO_TABLE);
			}
		}
		return font;
	}

	private static byte[] builtIn(String name) throws IOException {
		try (var in = Template.builtIn(name)) {
			return in.readAllBytes();
		}
	}
}
