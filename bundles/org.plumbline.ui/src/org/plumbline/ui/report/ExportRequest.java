package org.plumbline.ui.report;

import java.nio.file.Path;

import org.plumbline.core.report.Audience;

/**
 * What is to be written where.
 *
 * @param format    file extension of the exporter, such as {@code pdf}
 * @param audience  for whom
 * @param file      where to; is replaced
 * @param hideNames whether tokens stand in place of names
 * @param openIt    whether to show the file afterwards
 */
public record ExportRequest(String format, Audience audience, Path file, boolean hideNames, boolean openIt) {
}
