package org.plumbline.core.report;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Names of files that reports go to. One that shows names says so in its own name, so that nobody mails it by mistake.
 */
public final class ReportFile {

	private static final String MARK = "-unredacted"; //$NON-NLS-1$

	private ReportFile() {
	}

	/**
	 * Returns a file with the right ending and, if it shows names, with the mark; a mark that is not true is taken off.
	 *
	 * @param format file extension of the exporter, without a dot
	 */
	public static Path named(Path file, String format, boolean redacted) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString(); //$NON-NLS-1$
		String end = '.' + format;
		String base = name.toLowerCase(Locale.ROOT).endsWith(end) ? name.substring(0, name.length() - end.length())
				: name;
		if (base.endsWith(MARK)) {
			base = base.substring(0, base.length() - MARK.length());
		}
		return file.resolveSibling((base.isEmpty() ? "report" : base) + (redacted ? "" : MARK) + end); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
