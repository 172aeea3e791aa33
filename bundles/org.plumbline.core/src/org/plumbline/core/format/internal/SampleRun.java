package org.plumbline.core.format.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.FormatDefinition;
import org.plumbline.core.format.FormatSample;
import org.plumbline.core.format.FormatSample.Outcome;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.PatternFormat;

/** Runs the samples of a format. */
public final class SampleRun {

	private SampleRun() {
	}

	/** Returns what is wrong with a sample; empty if the format makes of it what it should. */
	public static Optional<String> problem(PatternFormat format, FormatSample sample) {
		PatternFormat.Reading reading = format.read(sample.line());
		if (reading.outcome() != sample.outcome()) {
			return Optional.of(NLS.bind(switch (sample.outcome()) {
			case HEAD -> Messages.SampleRun_noHead;
			case CONTINUATION -> Messages.SampleRun_noContinuation;
			case NOTHING -> Messages.SampleRun_notLeft;
			}, sample.line()));
		}
		Map<String, String> read = parts(reading, sample.line());
		for (String field : FormatDefinition.FIELDS) {
			String wanted = sample.fields().get(field);
			String got = read.getOrDefault(field, ""); //$NON-NLS-1$
			if (wanted != null && !wanted.equals(got)) {
				return Optional.of(NLS.bind(Messages.SampleRun_otherPart, new Object[] { field, wanted, got }));
			}
		}
		return Optional.empty();
	}

	/**
	 * Returns the parts that a format reads from a line, as samples write them: time in RFC 3339, or
	 * {@code --mm-ddThh:mm:ss} without a year; severity as its label; what is absent is left out.
	 */
	public static Map<String, String> parts(PatternFormat.Reading reading, String line) {
		Map<String, String> parts = new LinkedHashMap<>();
		if (reading.outcome() != Outcome.HEAD) {
			return parts;
		}
		byte[] bytes = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		LineHead head = reading.head();
		if (head.hasStamp()) {
			parts.put("time", time(head)); //$NON-NLS-1$
		}
		parts.put("severity", Severity.of(head.severity).label()); //$NON-NLS-1$
		text(parts, "process", bytes, head.processFrom, head.processTo); //$NON-NLS-1$
		number(parts, "pid", head.pid); //$NON-NLS-1$
		number(parts, "world", head.world); //$NON-NLS-1$
		text(parts, "host", bytes, head.hostFrom, head.hostTo); //$NON-NLS-1$
		text(parts, "opid", bytes, head.opIdFrom, head.opIdTo); //$NON-NLS-1$
		text(parts, "module", bytes, head.moduleFrom, head.moduleTo); //$NON-NLS-1$
		text(parts, "message", bytes, head.messageFrom, head.messageTo); //$NON-NLS-1$
		return parts;
	}

	private static String time(LineHead head) {
		if (head.stampNs != Times.UNKNOWN_NS) {
			return Times.rfc3339(head.stampNs);
		}
		String inYear = Times.rfc3339(Times.epochDay(2024, head.month, head.day) * Times.DAY_NS + head.timeOfDayNs);
		return inYear.replaceFirst("^\\d{4}", "-").replaceFirst("Z$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static void text(Map<String, String> parts, String name, byte[] bytes, int from, int to) {
		if (to > from) {
			parts.put(name, LineHead.text(bytes, from, to));
		}
	}

	private static void number(Map<String, String> parts, String name, long value) {
		if (value != LineHead.NONE) {
			parts.put(name, Long.toString(value));
		}
	}
}
