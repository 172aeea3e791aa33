package org.plumbline.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes a report in one file format. Contributed to {@code org.plumbline.core.reportExporter}; needs a constructor
 * without arguments and keeps no state, so one object may export several documents at once.
 */
public interface ReportExporter {

	/** Returns the id under which the exporter is contributed. */
	String id();

	/** Returns the usual end of the name of its files, without a dot, in lower case. */
	String fileExtension();

	/**
	 * Writes a document. The same document and settings give the same bytes, in any zone, language and year; nothing
	 * is read from the network. Cost: a few milliseconds a page.
	 *
	 * @param out where the file goes; flushed, not closed
	 * @throws IOException if {@code out} or a file of the template folder fails; what was written is then worthless
	 */
	void export(ReportDocument document, OutputStream out, ExportSettings settings) throws IOException;

	/**
	 * Returns the text files of the usual look that a person may copy into a template folder and change, by name; none
	 * if the format has no look.
	 *
	 * @throws IOException if they cannot be read
	 */
	default Map<String, String> templateFiles() throws IOException {
		return Map.of();
	}

	/**
	 * Draws the pages one after the other, until there are no more or {@code next} returns {@code false}. The thread
	 * that calls is the one that draws; about 50 ms a page.
	 *
	 * @param dotsPerInch size of the pictures
	 * @return whether this format has pages that can be drawn
	 * @throws IOException if a file of the template folder fails
	 */
	default boolean draw(ReportDocument document, ExportSettings settings, int dotsPerInch,
			Predicate<PagePicture> next) throws IOException {
		return false;
	}
}
