package org.plumbline.core.rule.internal;

/**
 * An example in a pack file.
 *
 * @param line line in the file
 * @param text text of an event, several lines joined with {@code \n}
 */
record Sample(int line, String text) {
}
