package org.plumbline.esxi.crash;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A frame of a back-trace of the kernel:
 *
 * <pre>
 * frame  = "0x" hex ":[0x" hex "]" place [" stack: " hex { ", " hex }]
 * place  = symbol ["@" (module / "(" module ")") [("#" / ":") version]] ["+0x" hex]
 * symbol = name; 3.5 names no module, 4.x parts its version by ":", 5.0 and later by "#"
 * </pre>
 */
final class KernelFrame {

	private static final Pattern FRAME = Pattern.compile(
			"0x[0-9a-fA-F]+:\\s?\\[0x[0-9a-fA-F]+\\]\\s?(?<place>\\S.*?)(?:\\s+stack:.*)?$"); //$NON-NLS-1$
	private static final Pattern PLACE = Pattern.compile(
			"(?<function>[^@+\\s][^@\\s]*?)(?:@\\(?(?<module>[^#:+)\\s]+)\\)?(?:[#:][^+\\s]*?)?\\)?)?(?:\\+0x[0-9a-fA-F]+)?"); //$NON-NLS-1$
	private static final Pattern UNKNOWN = Pattern.compile("(?:0x)?[0-9a-fA-F]+|<.*>|\\(.*\\)|unknown"); //$NON-NLS-1$

	private KernelFrame() {
	}

	static Optional<Map<String, Object>> read(String line) {
		Matcher frame = FRAME.matcher(line);
		if (!line.startsWith("0x") || !frame.matches()) { //$NON-NLS-1$
			return Optional.empty();
		}
		Map<String, Object> values = new LinkedHashMap<>();
		Matcher place = PLACE.matcher(frame.group("place")); //$NON-NLS-1$
		if (place.matches() && !UNKNOWN.matcher(place.group("function")).matches()) { //$NON-NLS-1$
			values.put("function", place.group("function")); //$NON-NLS-1$ //$NON-NLS-2$
			if (place.group("module") != null) { //$NON-NLS-1$
				values.put("module", place.group("module")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		values.put("text", frame.group("place")); //$NON-NLS-1$ //$NON-NLS-2$
		return Optional.of(values);
	}
}
