package org.plumbline.report.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;

/** Draws shapes at one place of a page. */
@SuppressWarnings("nls")
final class ShapeBrush {

	private static final int HEX = 16;

	private final OutputDevice device;
	private final RenderingContext context;
	private final double left;
	private final double top;
	private final double scale;

	ShapeBrush(OutputDevice device, RenderingContext context, double left, double top, double scale) {
		this.device = device;
		this.context = context;
		this.left = left;
		this.top = top;
		this.scale = scale;
	}

	/** Draws all shapes of a picture, the first at the bottom. */
	void drawAll(Element svg) {
		Stroke before = device.getStroke();
		for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element shape) {
				draw(shape);
			}
		}
		if (before != null) {
			device.setStroke(before);
		}
	}

	private void draw(Element shape) {
		switch (shape.getTagName()) {
		case "rect" -> fill(shape, rectangle(shape));
		case "circle" -> fill(shape, circle(shape));
		case "polygon" -> fill(shape, path(shape, true));
		case "polyline" -> stroke(shape, path(shape, false));
		case "line" -> stroke(shape, new Line2D.Double(x(shape, "x1"), y(shape, "y1"), x(shape, "x2"),
				y(shape, "y2")));
		case "text" -> text(shape);
		default -> throw new IllegalArgumentException("unknown shape " + shape.getTagName());
		}
	}

	private Shape rectangle(Element shape) {
		double width = length(shape, "width");
		double height = length(shape, "height");
		double round = 2 * length(shape, "rx");
		if (round == 0) {
			return new Rectangle2D.Double(x(shape, "x"), y(shape, "y"), width, height);
		}
		return new RoundRectangle2D.Double(x(shape, "x"), y(shape, "y"), width, height, round, round);
	}

	private Shape circle(Element shape) {
		double radius = length(shape, "r");
		return new Ellipse2D.Double(x(shape, "cx") - radius, y(shape, "cy") - radius, 2 * radius, 2 * radius);
	}

	private Shape path(Element shape, boolean closed) {
		var path = new Path2D.Double();
		for (String point : shape.getAttribute("points").split(" ")) {
			int comma = point.indexOf(',');
			double x = left + Double.parseDouble(point.substring(0, comma)) * scale;
			double y = top + Double.parseDouble(point.substring(comma + 1)) * scale;
			if (path.getCurrentPoint() == null) {
				path.moveTo(x, y);
			} else {
				path.lineTo(x, y);
			}
		}
		if (closed) {
			path.closePath();
		}
		return path;
	}

	private void fill(Element shape, Shape area) {
		colour(shape.getAttribute("fill"));
		device.fill(area);
	}

	private void stroke(Element shape, Shape line) {
		colour(shape.getAttribute("stroke"));
		float width = (float) length(shape, "stroke-width");
		String dashes = shape.getAttribute("stroke-dasharray");
		device.setStroke(dashes.isEmpty() ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
				: new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes(dashes), 0));
		device.draw(line);
	}

	private float[] dashes(String text) {
		String[] lengths = text.split(" ");
		float[] dashes = new float[lengths.length];
		for (int i = 0; i < dashes.length; i++) {
			dashes[i] = (float) (Double.parseDouble(lengths[i]) * scale);
		}
		return dashes;
	}

	private void text(Element shape) {
		String words = shape.getTextContent();
		FontSpecification wanted = font(shape);
		FSFont font = context.getFont(wanted);
		double x = x(shape, "x");
		double width = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
		double shift = switch (shape.getAttribute("text-anchor")) {
		case "middle" -> width / 2;
		case "end" -> width;
		default -> 0;
		};
		colour(shape.getAttribute("fill"));
		device.setFont(font);
		// Without it the device thickens the letters if the text drawn before was bold.
		((AbstractOutputDevice) device).setFontSpecification(wanted);
		context.getTextRenderer().drawString(device, words, (float) (x - shift), (float) y(shape, "y"));
	}

	private FontSpecification font(Element shape) {
		var wanted = new FontSpecification();
		wanted.families = new String[] { ReportFonts.SANS };
		wanted.size = (float) length(shape, "font-size");
		wanted.fontWeight = shape.getAttribute("font-weight").isEmpty() ? IdentValue.NORMAL : IdentValue.BOLD;
		wanted.fontStyle = IdentValue.NORMAL;
		wanted.variant = IdentValue.NORMAL;
		return wanted;
	}

	private void colour(String hex) {
		device.setColor(new FSRGBColor(Integer.parseInt(hex.substring(1), HEX)));
	}

	private double x(Element shape, String attribute) {
		return left + length(shape, attribute);
	}

	private double y(Element shape, String attribute) {
		return top + length(shape, attribute);
	}

	private double length(Element shape, String attribute) {
		String value = shape.getAttribute(attribute);
		return value.isEmpty() ? 0 : Double.parseDouble(value) * scale;
	}
}
