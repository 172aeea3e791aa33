package org.plumbline.core.cli;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command talks.
 *
 * @param out      results
 * @param err      progress and complaints
 * @param progress whether progress is wanted: standard error is a terminal and {@code --quiet} was not given
 */
record Terminal(OutputStream out, PrintStream err, boolean progress) {
}
