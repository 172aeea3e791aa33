package org.plumbline.core.format;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.event.Severity;
import org.plumbline.core.format.internal.DefinitionText;

/**
 * A log format as a person describes it, without code.
 *
 * @param id           final id
 * @param name         name for people
 * @param order        place in the order of trying, small first; {@link #USUAL_ORDER} is before all contributed formats
 * @param process      program that writes such lines, for lines that do not name it; empty if there is none
 * @param files        patterns of paths, see {@link PathPattern}; the format is tried in no other file
 * @param pattern      regular expression of the head, from the start of the line; its named groups are {@link #FIELDS}
 * @param times        how the group {@code time} is written: {@code iso}, {@code syslog}, {@code epoch} or a pattern of
 *                     {@link java.time.format.DateTimeFormatter}; the first that fits counts; empty for the three words
 * @param zone         zone of stamps that name none
 * @param severities   words of the group {@code severity} that do not speak for themselves, any case
 * @param continuation regular expression; a line without a head that begins so belongs to the event above; empty for
 *                     none
 * @param samples      lines with what is expected of them
 */
public record FormatDefinition(String id, String name, int order, String process, List<String> files, String pattern,
		List<String> times, ZoneId zone, Map<String, Severity> severities, String continuation,
		List<FormatSample> samples) {

	/** Before all contributed formats. */
	public static final int USUAL_ORDER = 50;

	/** Names of the groups that a pattern may have. */
	public static final List<String> FIELDS = List.of("time", "severity", "process", "pid", "world", "host", "opid", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"module", "message"); //$NON-NLS-1$ //$NON-NLS-2$

	public FormatDefinition {
		files = List.copyOf(files);
		times = List.copyOf(times);
		severities = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(severities));
		samples = List.copyOf(samples);
	}

	/** Returns a definition with a pattern and times in UTC and nothing else, to try it out. */
	public static FormatDefinition of(String pattern, List<String> times) {
		return new FormatDefinition("", "", USUAL_ORDER, "", List.of(), pattern, times, ZoneOffset.UTC, Map.of(), "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				List.of());
	}

	/** Returns the definition as a file, YAML with line end; read again it is equal but for places of samples. */
	public String yaml() {
		return DefinitionText.of(this);
	}
}
