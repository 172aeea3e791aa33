/**
 * What the rules found, with cause above consequence and the lines that prove it. First example: {@link
 * org.plumbline.ui.finding.FindingsView}.
 */
package org.plumbline.ui.finding;
