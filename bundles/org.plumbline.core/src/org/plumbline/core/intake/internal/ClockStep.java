package org.plumbline.core.intake.internal;

/**
 * The clock of a host was put forward or back while it ran.
 *
 * @param line     first line of the file that was stamped by the new time
 * @param sizeNs   new time minus old; negative if it went back
 * @param timeNs   stamp of that line, in the calendar of the file
 * @param yearless whether that stamp has no year
 */
record ClockStep(long line, long sizeNs, long timeNs, boolean yearless) {
}
