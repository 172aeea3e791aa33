package org.plumbline.report.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Turns letters that are written from right to left into the order of drawing, and joins those of Arabic. */
final class RightToLeft implements BidiReorderer {

	@Override
	public String reorderRTLTextToLTR(String text) {
		return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
	}

	@Override
	public String shapeText(String text) {
		return shaped(text, ArabicShaping.LETTERS_SHAPE);
	}

	@Override
	public String deshapeText(String text) {
		return shaped(text, ArabicShaping.LETTERS_UNSHAPE);
	}

	private static String shaped(String text, int how) {
		try {
			return new ArabicShaping(how | ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.TEXT_DIRECTION_LOGICAL)
					.shape(text);
		} catch (ArabicShapingException e) {
			return text; // readable, if not beautiful
		}
	}

	@Override
	public boolean isLiveImplementation() {
		return true;
	}
}
