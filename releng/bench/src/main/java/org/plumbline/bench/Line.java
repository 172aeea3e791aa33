package org.plumbline.bench;

/**
 * A line that is settled before the log is written.
 *
 * @param orderNs when it is written; {@code timeNs} is what its head says
 * @param plant   what an analysis should find in it; empty for the ordinary
 */
record Line(long orderNs, long timeNs, String text, String plant) {
}
