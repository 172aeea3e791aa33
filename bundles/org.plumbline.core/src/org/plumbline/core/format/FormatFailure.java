package org.plumbline.core.format;

/**
 * Why a written format cannot be used.
 *
 * @param file    its file
 * @param line    line in the file from 1; 0 if the whole file is meant
 * @param format  id of the format; empty if it cannot be told
 * @param message a sentence for its author
 */
public record FormatFailure(String file, int line, String format, String message) {
}
