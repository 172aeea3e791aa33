package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/**
 * {@code vmware.log} of a virtual machine, 5.0 to 7.0 and hosted products of their time:
 *
 * <pre>
 * line  = stamp ["[+" seconds "]"] "| " thread "|" [" "] [level (":" / "+") [" "]] message
 * level = letter 3*digit                                none in 5.0; I120, W115, E001, A000
 * </pre>
 *
 * A plus after the level marks a further line of the message above. ESXi writes UTC, hosted products an offset.
 */
public final class VmxFormat implements LogFormat {

	private static final byte[] DELAY = Bytes.ascii("[+"); //$NON-NLS-1$
	private static final byte[] BAR = Bytes.ascii("| "); //$NON-NLS-1$
	private static final int LEVEL_LENGTH = 4;

	@Override
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		int stampTo = Stamps.iso(bytes, from, to, head);
		if (stampTo < 0) {
			return false;
		}
		int p = stampTo;
		if (Bytes.startsWith(bytes, p, to, DELAY)) {
			p = Bytes.indexOf(bytes, p, to, ']') + 1;
		}
		return p > 0 && Bytes.startsWith(bytes, p, to, BAR) && thread(bytes, p + BAR.length, to, head);
	}

	private static boolean thread(byte[] bytes, int at, int to, LineHead head) {
		int bar = Bytes.indexOf(bytes, at, to, '|');
		if (bar <= at) {
			return false;
		}
		head.moduleFrom = at;
		head.moduleTo = bar;
		int p = Bytes.isAt(bytes, bar + 1, to, ' ') ? bar + 2 : bar + 1;
		head.messageFrom = level(bytes, p, to, head);
		head.messageTo = to;
		return true;
	}

	private static int level(byte[] bytes, int at, int to, LineHead head) {
		int levelTo = at + LEVEL_LENGTH;
		if (levelTo >= to || bytes[levelTo] != ':' && bytes[levelTo] != '+') {
			return at;
		}
		int severity = SeverityWords.letter(bytes[at]);
		if (severity < 0 || Digits.end(bytes, at + 1, levelTo) != levelTo) {
			return at;
		}
		head.severity = severity;
		head.join = bytes[levelTo] == '+' ? LineHead.Join.ALWAYS : LineHead.Join.NONE;
		return Bytes.isAt(bytes, levelTo + 1, to, ' ') ? levelTo + 2 : levelTo + 1;
	}
}
