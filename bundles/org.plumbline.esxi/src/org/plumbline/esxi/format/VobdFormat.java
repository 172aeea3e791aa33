package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * {@code vobd.log} of 5.0 to 7.0: an ISO stamp, a colon, a blank, then the body of {@link VobBody} or free text.
 */
public final class VobdFormat implements LogFormat {

	private static final byte[] AFTER_STAMP = Bytes.ascii(": "); //$NON-NLS-1$

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.iso(bytes, from, to, head);
		if (stampTo < 0 || !Bytes.startsWith(bytes, stampTo, to, AFTER_STAMP)) {
			return false;
		}
		int bodyFrom = stampTo + AFTER_STAMP.length;
		int messageFrom = VobBody.read(bytes, bodyFrom, to, head);
		head.messageFrom = messageFrom >= 0 ? messageFrom : bodyFrom;
		head.messageTo = to;
		return true;
	}
}
