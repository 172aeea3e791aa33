/**
 * Writes a report document as Markdown, for tickets and wikis: everything is text, pictures become the numbers behind
 * them.
 */
package org.plumbline.report.markdown;
