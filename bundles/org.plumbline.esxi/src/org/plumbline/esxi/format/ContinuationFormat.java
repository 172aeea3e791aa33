package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Further lines of the agents of 5.0 to 7.0: they begin with {@code -->} and have no head of their own, so they always
 * belong to the line above.
 */
public final class ContinuationFormat implements LogFormat {

	private static final byte[] ARROW = Bytes.ascii("-->"); //$NON-NLS-1$

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		if (!Bytes.startsWith(bytes, from, to, ARROW)) {
			return false;
		}
		head.join = LineHead.Join.ALWAYS;
		head.messageFrom = from;
		head.messageTo = to;
		return true;
	}
}
