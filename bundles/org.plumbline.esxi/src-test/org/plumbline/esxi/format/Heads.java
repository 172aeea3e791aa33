package org.plumbline.esxi.format;

import java.nio.charset.StandardCharsets;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/** Reads single lines in tests and shows heads as short texts. */
final class Heads {

	/** Bytes around the line, so that a scanner that leaves its window is found out. */
	private static final String BEFORE = "1: [";
	private static final String AFTER = "]9: 0";

	private Heads() {
	}

	/** Returns what a format read, or {@code "-"} if it refused the line. */
	static String read(LogFormat format, String line) {
		byte[] bytes = (BEFORE + line + AFTER).getBytes(StandardCharsets.UTF_8);
		LineHead head = new LineHead();
		boolean understood = format.read(bytes, BEFORE.length(), bytes.length - AFTER.length(), head);
		return understood ? show(bytes, head) : "-";
	}

	static boolean accepts(LogFormat format, String line) {
		return !read(format, line).equals("-");
	}

	/**
	 * Shows a head: {@code stamp severity process module 'message'}, then {@code key=value} of what else is there. A
	 * place that is empty shows as {@code .}, a stamp without year as {@code month/day nanoseconds}.
	 */
	static String show(byte[] bytes, LineHead head) {
		StringBuilder text = new StringBuilder(stamp(head));
		text.append(' ').append(Severity.of(head.severity).label());
		text.append(' ').append(place(bytes, head.processFrom, head.processTo));
		text.append(' ').append(place(bytes, head.moduleFrom, head.moduleTo));
		text.append(" '").append(LineHead.text(bytes, head.messageFrom, head.messageTo)).append('\'');
		number(text, "up", head.uptimeNs);
		number(text, "cpu", head.cpu);
		number(text, "world", head.world);
		number(text, "pid", head.pid);
		place(text, "op", bytes, head.opIdFrom, head.opIdTo);
		place(text, "host", bytes, head.hostFrom, head.hostTo);
		if (head.repeat != 1) {
			number(text, "repeat", head.repeat);
		}
		if (head.join != LineHead.Join.NONE) {
			text.append(" join=").append(head.join);
		}
		return text.toString();
	}

	private static String stamp(LineHead head) {
		String whole = head.stampNs == Times.UNKNOWN_NS ? "" : Times.rfc3339(head.stampNs);
		String part = head.month == 0 ? ""
				: head.month + "/" + head.day + '@' + java.time.LocalTime.ofNanoOfDay(head.timeOfDayNs);
		return whole.isEmpty() && part.isEmpty() ? "." : whole + part;
	}

	private static String place(byte[] bytes, int from, int to) {
		return from == to ? "." : LineHead.text(bytes, from, to);
	}

	private static void place(StringBuilder text, String key, byte[] bytes, int from, int to) {
		if (from != to) {
			text.append(' ').append(key).append('=').append(LineHead.text(bytes, from, to));
		}
	}

	private static void number(StringBuilder text, String key, long value) {
		if (value != LineHead.NONE) {
			text.append(' ').append(key).append('=').append(value);
		}
	}
}
