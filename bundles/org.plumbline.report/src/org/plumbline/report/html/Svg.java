package org.plumbline.report.html;

import java.util.Locale;

import org.plumbline.core.report.Shortened;

/**
 * Writes a vector picture with a handful of shapes, which is all that the painter for PDF understands: {@code rect},
 * {@code line}, {@code polyline}, {@code polygon}, {@code circle} and {@code text}, each with its own attributes and
 * none inherited. Coordinates are CSS pixels; y grows downwards.
 *
 * <p>The attribute says the colour; the class lets a style sheet for dark screens say another one.
 */
@SuppressWarnings("nls")
final class Svg {

	/** How a label stands; {@code anchor} is start, middle or end. */
	record Label(double size, String anchor, boolean bold) {
	}

	/** How a line is drawn; {@code dashes} is a list of lengths, empty for none. */
	record Pen(double width, String dashes) {
	}

	/** Width of every picture: what fits between the margins of either sheet. */
	static final int WIDTH = 640;

	/** Rough width of a small letter, as part of the size of the font; good enough to cut labels. */
	private static final double LETTER = 0.56;

	private final Markup markup;

	/** Starts a picture. Close it with {@link #end}. */
	Svg(Markup markup, double height, String description) {
		this.markup = markup;
		String high = number(height);
		markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "chart", "role", "img", "aria-label",
				description, "width", Integer.toString(WIDTH), "height", high, "viewBox",
				"0 0 " + WIDTH + " " + high).newLine();
	}

	void end() {
		markup.close().newLine();
	}

	void rect(double x, double y, double width, double height, double radius, String fill, String styleClass) {
		markup.empty("rect", "x", number(x), "y", number(y), "width", number(width), "height", number(height), "rx",
				radius == 0 ? "" : number(radius), "fill", fill, "class", styleClass).newLine();
	}

	void line(double x1, double y1, double x2, double y2, String stroke, double width, String styleClass) {
		dashedLine(x1, y1, x2, y2, stroke, new Pen(width, ""), styleClass);
	}

	/** Writes a line. */
	void dashedLine(double x1, double y1, double x2, double y2, String stroke, Pen pen, String styleClass) {
		markup.empty("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "stroke", stroke,
				"stroke-width", number(pen.width()), "stroke-dasharray", pen.dashes(), "class", styleClass).newLine();
	}

	/** Writes a line through points "x,y x,y …". */
	void polyline(String points, String stroke, double width, String dashes, String styleClass) {
		markup.empty("polyline", "points", points, "fill", "none", "stroke", stroke, "stroke-width", number(width),
				"stroke-dasharray", dashes, "class", styleClass).newLine();
	}

	void polygon(String points, String fill, String styleClass) {
		markup.empty("polygon", "points", points, "fill", fill, "class", styleClass).newLine();
	}

	void circle(double x, double y, double radius, String fill, String styleClass) {
		markup.empty("circle", "cx", number(x), "cy", number(y), "r", number(radius), "fill", fill, "class",
				styleClass).newLine();
	}

	/** Writes a label. */
	void text(double x, double y, Label label, String fill, String text, String styleClass) {
		markup.element("text", text, "x", number(x), "y", number(y), "font-size", number(label.size()), "text-anchor",
				label.anchor(), "font-weight", label.bold() ? "bold" : "", "fill", fill, "class", styleClass).newLine();
	}

	/** Returns a number as both CSS and SVG write it, in any language. */
	static String number(double value) {
		if (value == Math.rint(value)) {
			return Long.toString((long) value);
		}
		String text = String.format(Locale.ROOT, "%.2f", value);
		return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
	}

	/** Returns the label, shortened in the middle if it would be wider than that. */
	static String cut(String label, double size, double width) {
		return Shortened.middle(label, Math.max(3, (int) (width / (size * LETTER))));
	}

	/** Returns the rough width of a label. */
	static double width(String label, double size) {
		return label.length() * size * LETTER;
	}
}
