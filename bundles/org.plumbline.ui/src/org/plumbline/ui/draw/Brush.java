package org.plumbline.ui.draw;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

/**
 * Draws with colours that have names. Lives as long as one paint event; owns neither the graphics context nor a colour.
 * Lengths are points, so that a screen of high resolution needs no care. UI thread.
 */
public final class Brush {

	private static final int DRAW_TEXT = SWT.DRAW_TRANSPARENT;
	private static final int OPAQUE = 255;

	private final GC gc;
	private final Function<String, Color> colours;

	/**
	 * @param gc      where to draw
	 * @param colours gives the colour of a key of {@code org.plumbline.ui.app.Colours}
	 */
	public Brush(GC gc, Function<String, Color> colours) {
		this.gc = gc;
		this.colours = colours;
		gc.setAntialias(SWT.ON);
	}

	/** Returns the graphics context for what has no method here. */
	public GC gc() {
		return gc;
	}

	/** Returns a colour: of a key, or of {@code #rrggbb}. */
	public Color colour(String keyOrHex) {
		if (keyOrHex.length() == 7 && keyOrHex.charAt(0) == '#') {
			int rgb = Integer.parseInt(keyOrHex, 1, 7, 16);
			return new Color(new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
		}
		return colours.apply(keyOrHex);
	}

	/** Sets how opaque the next shapes are, 0 to 255. */
	public Brush alpha(int alpha) {
		gc.setAlpha(alpha);
		return this;
	}

	/** Makes the next shapes opaque again. */
	public void opaque() {
		gc.setAlpha(OPAQUE);
	}

	/** Fills a rectangle. */
	public void fill(String colour, int x, int y, int width, int height) {
		gc.setBackground(colour(colour));
		gc.fillRectangle(x, y, width, height);
	}

	/** Fills a rectangle with round corners. */
	public void fillRound(String colour, int x, int y, int width, int height, int radius) {
		gc.setBackground(colour(colour));
		gc.fillRoundRectangle(x, y, width, height, 2 * radius, 2 * radius);
	}

	/** Draws the border of a rectangle with round corners, inside its bounds. */
	public void frameRound(String colour, int x, int y, int width, int height, int radius) {
		gc.setForeground(colour(colour));
		gc.drawRoundRectangle(x, y, width - 1, height - 1, 2 * radius, 2 * radius);
	}

	/** Fills a polygon of {@code x, y} pairs. */
	public void fillPolygon(String colour, int... points) {
		gc.setBackground(colour(colour));
		gc.fillPolygon(points);
	}

	/** Draws a crisp horizontal line of one point. */
	public void horizontal(String colour, int fromX, int toX, int y) {
		fill(colour, fromX, y, toX - fromX, 1);
	}

	/** Draws a crisp vertical line of one point. */
	public void vertical(String colour, int x, int fromY, int toY) {
		fill(colour, x, fromY, 1, toY - fromY);
	}

	/** Chooses the font of the next texts; it stays with its owner. */
	public Brush font(Font font) {
		gc.setFont(font);
		return this;
	}

	/** Draws one line of text; {@code y} is its upper edge. */
	public void text(String colour, String text, int x, int y) {
		gc.setForeground(colour(colour));
		gc.drawText(text, x, y, DRAW_TEXT);
	}

	/** Draws one line of text that ends at {@code right}. */
	public void textRight(String colour, String text, int right, int y) {
		text(colour, text, right - width(text), y);
	}

	/** Draws one line of text around a centre. */
	public void textCentred(String colour, String text, int centre, int y) {
		text(colour, text, centre - width(text) / 2, y);
	}

	/** Draws lines of text parted by line feeds. */
	public void lines(String colour, String text, int x, int y) {
		gc.setForeground(colour(colour));
		gc.drawText(text, x, y, DRAW_TEXT | SWT.DRAW_DELIMITER);
	}

	/** Returns the width of one line of text in the current font. */
	public int width(String text) {
		return gc.textExtent(text, DRAW_TEXT).x;
	}

	/** Returns the size of lines parted by line feeds. */
	public Point size(String text) {
		return gc.textExtent(text, DRAW_TEXT | SWT.DRAW_DELIMITER);
	}

	/** Returns the height of one line in the current font. */
	public int lineHeight() {
		return gc.getFontMetrics().getHeight();
	}

	/** Shortens a text in its middle, so that the end of a path stays; cost: a few measurements. */
	public String fitMiddle(String text, int width) {
		return Ellipsis.middle(text, width, this::width);
	}

	/** Shortens a text at its end. */
	public String fitEnd(String text, int width) {
		return Ellipsis.end(text, width, this::width);
	}
}
