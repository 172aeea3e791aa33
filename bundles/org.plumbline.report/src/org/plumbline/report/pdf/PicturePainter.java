package org.plumbline.report.pdf;

import java.io.File;
import java.util.List;

import org.w3c.dom.Element;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

/**
 * Draws the pictures of a report straight onto the page, with its own fonts, so that their labels can be searched and
 * copied. It knows the few shapes that the report writes and nothing else of SVG: no scripts, no references, no
 * services to look up, no fonts of the machine.
 */
final class PicturePainter implements SVGDrawer {

	@Override
	public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double cssWidth, double cssHeight,
			double dotsPerPixel) {
		return new Picture(svg, PictureSize.of(svg, cssWidth, dotsPerPixel));
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
		// Labels use the fonts of the page.
	}

	@Override
	public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {
		// Labels use the fonts of the page.
	}

	@Override
	public void close() {
		// Nothing is held.
	}

	/** One picture, at its size on the page. */
	private record Picture(Element svg, PictureSize size) implements SVGImage {

		@Override
		public int getIntrinsicWidth() {
			return (int) Math.round(size.widthDots());
		}

		@Override
		public int getIntrinsicHeight() {
			return (int) Math.round(size.heightDots());
		}

		@Override
		public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
			new ShapeBrush(device, context, x, y, size.scale()).drawAll(svg);
		}
	}
}
