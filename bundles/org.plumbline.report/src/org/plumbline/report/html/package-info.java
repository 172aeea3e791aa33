/**
 * Turns a report document into one HTML page that needs nothing but itself: style and pictures are inside. The same
 * page, with another style sheet, is what the PDF is made from, so that both say the same.
 */
package org.plumbline.report.html;
