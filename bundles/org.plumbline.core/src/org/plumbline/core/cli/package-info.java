/**
 * The command line: the same opening, the same rules, the same report as the window, without a display. Results go to
 * standard output and nothing else does.
 */
package org.plumbline.core.cli;
