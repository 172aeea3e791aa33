package org.plumbline.core.intake.internal;

import org.plumbline.core.format.HeadReader;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormats;

/** Tells by the beginning of a text whether it is a log: half of its lines have heads with a stamp. */
final class LogGuess {

	private static final int MOST_LINES = 40;

	private final LogFormats formats;

	LogGuess(LogFormats formats) {
		this.formats = formats;
	}

	/** @param first first bytes of the text; a line that is cut at their end does not count */
	boolean isLog(byte[] first) {
		HeadReader heads = new HeadReader(formats.all(), ""); //$NON-NLS-1$
		LineHead head = new LineHead();
		int lines = 0;
		int known = 0;
		int from = 0;
		for (int at = 0; at < first.length && lines < MOST_LINES; at++) {
			if (first[at] == '\n') {
				int to = at > from && first[at - 1] == '\r' ? at - 1 : at;
				lines++;
				known += heads.read(first, from, to, head) && head.hasStamp() ? 1 : 0;
				from = at + 1;
			}
		}
		return known > 0 && known * 2 >= lines;
	}
}
