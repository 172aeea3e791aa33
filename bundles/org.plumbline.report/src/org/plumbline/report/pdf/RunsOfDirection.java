package org.plumbline.report.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Cuts a paragraph into runs of one direction, in the order in which they are seen (UAX 9). */
final class RunsOfDirection implements BidiSplitter {

	private final Bidi bidi = new Bidi();

	@Override
	public void setParagraph(String paragraph, byte direction) {
		bidi.setPara(paragraph, direction == RTL ? Bidi.RTL : Bidi.LTR, null); // null: no levels of our own
	}

	@Override
	public int countTextRuns() {
		return bidi.countRuns();
	}

	@Override
	public BidiTextRun getVisualRun(int index) {
		BidiRun run = bidi.getVisualRun(index);
		return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
	}

	@Override
	public byte getBaseDirection(String paragraph) {
		return Bidi.getBaseDirection(paragraph);
	}
}
