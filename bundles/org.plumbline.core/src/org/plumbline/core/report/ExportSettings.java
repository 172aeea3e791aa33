package org.plumbline.core.report;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * What an exporter may be told. Nothing else of the machine, such as its zone or language, may change its output.
 *
 * @param zone           zone of the date on the title page and of the axes of charts
 * @param paperSize      for paged formats
 * @param templateFolder folder of the user whose files replace the built-in ones of the same name; each exporter says
 *                       which names it knows
 */
public record ExportSettings(ZoneId zone, PaperSize paperSize, Optional<Path> templateFolder) {

	/** UTC, A4, built-in look. */
	public static final ExportSettings DEFAULT = new ExportSettings(ZoneOffset.UTC, PaperSize.A4, Optional.empty());

	public ExportSettings {
		Objects.requireNonNull(zone, "zone"); //$NON-NLS-1$
		Objects.requireNonNull(paperSize, "paperSize"); //$NON-NLS-1$
		Objects.requireNonNull(templateFolder, "templateFolder"); //$NON-NLS-1$
	}
}
