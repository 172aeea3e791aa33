package org.plumbline.esxi.fuzz;

import java.nio.charset.StandardCharsets;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormats;

/** Any bytes as a line, for every format: it is refused, or its head lies inside of the line and makes sense. */
public final class LineHeadFuzz {

	private LineHeadFuzz() {
	}

	/** @throws IllegalStateException if a format read a head that cannot be */
	public static void fuzzerTestOneInput(byte[] bytes) {
		LineHead head = new LineHead();
		int to = bytes.length;
		for (LogFormats.Entry each : Shipped.FORMATS.all()) {
			head.clear();
			if (each.format().read(bytes, 0, to, head) && !isSound(head, to)) {
				throw new IllegalStateException(each.id() + ": " + new String(bytes, StandardCharsets.ISO_8859_1));
			}
		}
	}

	private static boolean isSound(LineHead head, int to) {
		return inside(head.messageFrom, head.messageTo, to) && inside(head.processFrom, head.processTo, to)
				&& inside(head.moduleFrom, head.moduleTo, to) && inside(head.opIdFrom, head.opIdTo, to)
				&& inside(head.hostFrom, head.hostTo, to) && isSane(head);
	}

	private static boolean inside(int placeFrom, int placeTo, int to) {
		return 0 <= placeFrom && placeFrom <= placeTo && placeTo <= to;
	}

	private static boolean isSane(LineHead head) {
		boolean day = head.month == 0 || head.month <= 12 && head.day >= 1 && head.day <= 31;
		return day && head.month >= 0 && head.timeOfDayNs >= 0 && head.severity >= 0 && head.severity <= 7
				&& head.repeat >= 1 && head.pid >= LineHead.NONE && head.world >= LineHead.NONE
				&& head.uptimeNs >= LineHead.NONE;
	}
}
