package org.plumbline.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.PagePicture;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.ReportExporter;
import org.plumbline.report.html.ReportPage;
import org.plumbline.report.html.Template;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * Writes a report as PDF, from the same page as {@link org.plumbline.report.html.HtmlExporter}: title page, contents
 * with page numbers, bookmarks, links, fonts inside, tagged for screen readers (PDF/UA-1) and for archives (PDF/A-2b).
 */
@SuppressWarnings("nls")
public final class PdfExporter implements ReportExporter {

	private static final String INLINE = "data:";
	private static final int BUFFER_BYTES = 1 << 16;
	/** Small parts of the file compressed together; the library's own 200 cost time and a tenth of the size. */
	private static final int OBJECTS_PER_STREAM = 1000;

	@Override
	public String id() {
		return "org.plumbline.report.pdf";
	}

	@Override
	public String fileExtension() {
		return "pdf";
	}

	@Override
	public Map<String, String> templateFiles() throws IOException {
		return Map.of(Template.WORDS, Template.builtInText(Template.WORDS), Template.PAPER,
				Template.builtInText(Template.PAPER));
	}

	@Override
	public void export(ReportDocument document, OutputStream out, ExportSettings settings) throws IOException {
		var page = new ReportPage(document, settings, ReportPage.Medium.PAPER);
		String source = page.write();
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// The libraries look for XML services through the thread; inside OSGi that would find those of any bundle.
		thread.setContextClassLoader(PdfExporter.class.getClassLoader());
		try {
			render(source, PdfFacts.of(document, page.description()), out, new Template(settings.templateFolder()));
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	@Override
	public boolean draw(ReportDocument document, ExportSettings settings, int dotsPerInch,
			Predicate<PagePicture> next) throws IOException {
		var bytes = new ByteArrayOutputStream();
		export(document, bytes, settings);
		try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
			var renderer = new PDFRenderer(pdf);
			for (int i = 0; i < pdf.getNumberOfPages(); i++) {
				BufferedImage image = renderer.renderImageWithDPI(i, dotsPerInch, ImageType.RGB);
				int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
				if (!next.test(new PagePicture(i + 1, image.getWidth(), image.getHeight(), rgb))) {
					break;
				}
			}
		}
		return true;
	}

	private static void render(String source, PdfFacts facts, OutputStream out, Template template)
			throws IOException {
		XRLog.setLoggerImpl(new RendererLog());
		var builder = new PdfRendererBuilder();
		builder.withW3cDocument(PageTree.parse(source), "");
		builder.useSVGDrawer(new PicturePainter());
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		// A character that no font has must not vanish from a quoted line.
		builder.useReplacementText("\uFFFD");
		if (Writings.areRightToLeft(source)) {
			builder.useUnicodeBidiSplitter(RunsOfDirection::new);
			builder.useUnicodeBidiReorderer(new RightToLeft());
		}
		builder.useUnicodeLineBreaker(new WholeNames());
		stayOffline(builder);
		try (PDDocument pdf = new PDDocument(); var fonts = new ReportFonts(pdf, builder)) {
			builder.usePDDocument(pdf);
			fonts.use(template, Writings.fonts(source));
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.createPDFWithoutClosing();
				facts.writeTo(pdf);
				pdf.setDocumentId(hash(source));
				// The library writes byte by byte.
				var buffer = new BufferedOutputStream(out, BUFFER_BYTES);
				pdf.save(buffer, new CompressParameters(OBJECTS_PER_STREAM));
				buffer.flush();
			}
		}
	}

	private static void stayOffline(PdfRendererBuilder builder) {
		for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith(INLINE), when);
		}
	}

	/** Returns a number that stands for the content; the file's id is made from it in place of the clock. */
	private static long hash(String source) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(digest).getLong();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java runtime must have it
		}
	}
}
