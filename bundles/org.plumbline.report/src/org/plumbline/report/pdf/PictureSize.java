package org.plumbline.report.pdf;

import org.w3c.dom.Element;

/**
 * Where a picture is drawn.
 *
 * @param widthDots  width on paper, in dots of the renderer
 * @param heightDots height on paper
 * @param scale      dots per unit of the picture
 */
record PictureSize(double widthDots, double heightDots, double scale) {

	/**
	 * Returns the size that a style sheet asks for, or the picture's own.
	 *
	 * @param cssWidthDots negative if the style sheet does not say
	 */
	static PictureSize of(Element svg, double cssWidthDots, double dotsPerPixel) {
		double width = Double.parseDouble(svg.getAttribute("width")); //$NON-NLS-1$
		double height = Double.parseDouble(svg.getAttribute("height")); //$NON-NLS-1$
		double scale = cssWidthDots > 0 ? cssWidthDots / width : dotsPerPixel;
		return new PictureSize(width * scale, height * scale, scale);
	}
}
