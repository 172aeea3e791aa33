package org.plumbline.report.pdf;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.report.html.Visible;

/**
 * What a file says about itself, in both of the places where PDF wants it. The date is that of the report: a file made
 * again tomorrow is the same file.
 *
 * @param title   never empty: readers show it in place of the file name
 * @param subject what it is about
 * @param author  may be empty
 * @param creator the program
 * @param instant date of the report, in whole seconds
 */
@SuppressWarnings("nls")
record PdfFacts(String title, String subject, String author, String creator, Instant instant) {

	private static final long NS_PER_SECOND = 1_000_000_000L;

	static PdfFacts of(ReportDocument document, String subject) {
		var about = document.metadata();
		var date = Instant.ofEpochSecond(Math.floorDiv(about.dateNs(), NS_PER_SECOND));
		return new PdfFacts(Visible.line(document.title()), Visible.line(subject), Visible.line(about.engineer()),
				Visible.line(("Plumbline " + about.productVersion()).trim()), date);
	}

	/** Returns the date as ISO 8601, in UTC. */
	String date() {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** Writes the facts into a document, over what the renderer wrote there. */
	void writeTo(PDDocument pdf) throws IOException {
		var information = pdf.getDocumentInformation();
		information.getCOSObject().clear();
		information.setTitle(title);
		information.setSubject(subject);
		if (author.isEmpty()) {
			information.getCOSObject().removeItem(COSName.AUTHOR);
		} else {
			information.setAuthor(author);
		}
		information.setCreator(creator);
		information.setProducer(creator);
		information.setCreationDate(calendar());
		information.setModificationDate(calendar());
		var metadata = new PDMetadata(pdf);
		metadata.importXMPMetadata(XmpPacket.of(this));
		pdf.getDocumentCatalog().setMetadata(metadata);
		pdf.getDocumentCatalog().setLanguage("en");
	}

	private Calendar calendar() {
		var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		calendar.setTimeInMillis(instant.toEpochMilli());
		return calendar;
	}
}
