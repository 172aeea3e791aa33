package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * Files of hostd, vpxa, fdm, rhttpproxy, the vSAN services and vpxd from 6.0: an ISO stamp, a blank, and the speaker of
 * {@link OriginatorHead}, mostly followed by its block, then the message.
 */
public final class HostdFormat implements LogFormat {

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.iso(bytes, from, to, head);
		if (stampTo < 0 || !Bytes.isAt(bytes, stampTo, to, ' ')) {
			return false;
		}
		int speakerTo = OriginatorHead.speaker(bytes, stampTo + 1, to, head);
		if (speakerTo < 0) {
			return false;
		}
		if (head.whole) {
			int blockTo = OriginatorHead.block(bytes, speakerTo, to, true, head);
			head.messageFrom = blockTo >= 0 ? blockTo : speakerTo;
			head.messageTo = to;
		}
		return true;
	}
}
