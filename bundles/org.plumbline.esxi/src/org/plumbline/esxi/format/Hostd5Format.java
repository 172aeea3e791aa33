package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Files of hostd, vpxa, fdm and vpxd, 5.0 to 5.5: an ISO stamp with a zone or an offset, a blank, a block of
 * {@link BracketHead} without a stamp, then the message.
 */
public final class Hostd5Format implements LogFormat {

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.iso(bytes, from, to, head);
		if (stampTo < 0 || !Bytes.isAt(bytes, stampTo, to, ' ')) {
			return false;
		}
		int messageFrom = BracketHead.bare(bytes, stampTo + 1, to, head);
		if (messageFrom < 0) {
			return false;
		}
		head.messageFrom = messageFrom;
		head.messageTo = to;
		return true;
	}
}
