package org.plumbline.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
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
	 * @param eastAsian whether the text needs the large font of Chinese, Japanese and Korean
	 */
	void use(Template template, boolean eastAsian) throws IOException {
		byte[] sans = builtIn("DejaVuSansCondensed.ttf");
		add(sans, SANS, NORMAL);
		add(builtIn("DejaVuSansCondensed-Bold.ttf"), SANS, BOLD);
		add(builtIn("DejaVuSansMono.ttf"), MONO, NORMAL);
		for (Path font : template.fonts()) {
			builder.useFont(font.toFile(), font.getFileName().toString(), NORMAL, FontStyle.NORMAL, true,
					EnumSet.of(FSFontUseCase.FALLBACK_PRE));
		}
		if (eastAsian) {
			byte[] large = builtIn("DroidSansFallback.ttf");
			builder.useFont(() -> new ByteArrayInputStream(large), "Report East Asian", NORMAL, FontStyle.NORMAL, true,
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

	private static byte[] builtIn(String name) throws IOException {
		try (var in = Template.builtIn(name)) {
			return in.readAllBytes();
		}
	}
}
