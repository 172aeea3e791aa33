package org.plumbline.esxi.memory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.Gauge;

/** One node about memory while its lines come; see {@link MemoryNodesReader}. Not thread-safe. */
final class MemoryNode {

	/** Longest line that is looked at, bytes. */
	static final int LONGEST_LINE = 512;

	private static final Pattern HEAP = Pattern.compile("/system/heaps/(.+?)(?:-0x[0-9a-fA-F]+)?/stats"); //$NON-NLS-1$
	private static final Pattern FIELD = Pattern
			.compile("([^:]{1,80}?)\\s*:\\s*(-?\\d{1,18})\\s*(?:([A-Za-z]{1,5})|%)?"); //$NON-NLS-1$
	/** What is kept of a heap, with the unit. */
	private static final Map<String, String> OF_HEAP = Map.of("current heap size", Gauges.BYTES, //$NON-NLS-1$
			"current bytes allocated", Gauges.BYTES, "current bytes available", Gauges.BYTES, "maximum heap size", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Gauges.BYTES, "percent free of max size", Gauges.PERCENT, //$NON-NLS-1$
			"lowest percent free of max size ever encountered", Gauges.PERCENT, "number of failed allocations", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** A field as it was read. */
	private record Field(String name, long value, String unit, EvidenceRef origin) {
	}

	private final String path;
	private final String file;
	private final List<Field> fields = new ArrayList<>();
	private String name = ""; //$NON-NLS-1$
	private boolean heap;

	/** @param path of the node; empty if the output does not tell */
	MemoryNode(String path, String file) {
		this.path = path;
		this.file = file;
		heap = path.startsWith("/system/heaps/"); //$NON-NLS-1$
	}

	/** Takes a line of the node. */
	void line(String line, long number) {
		if (line.startsWith("Name:")) { //$NON-NLS-1$
			name = line.substring(line.indexOf(':') + 1).strip();
			heap = true;
			return;
		}
		Matcher field = FIELD.matcher(line);
		if (field.matches()) {
			byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
			String unit = line.endsWith("%") ? "%" : field.group(3) == null ? "" : field.group(3); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			fields.add(new Field(field.group(1).strip(), Long.parseLong(field.group(2)), unit,
					new EvidenceRef("", file, number, EvidenceRef.hash(bytes, 0, bytes.length)))); //$NON-NLS-1$
		}
	}

	/** Returns the name of the heap; empty for the memory of the host. */
	String subject() {
		Matcher known = HEAP.matcher(path);
		return name.isEmpty() && known.matches() ? known.group(1) : name;
	}

	/** Returns what is kept; nothing of a heap without a name. */
	List<Gauge> gauges(String subject) {
		List<Gauge> gauges = new ArrayList<>();
		for (Field each : fields) {
			String heapUnit = OF_HEAP.get(each.name().toLowerCase(Locale.ROOT));
			if (heap && heapUnit != null && !subject.isEmpty()) {
				gauges.add(Gauges.of("heap", subject, each.name(), each.value(), heapUnit, each.origin())); //$NON-NLS-1$
			} else if (!heap && each.value() >= 0) {
				long bytes = Gauges.bytesOf(each.unit());
				boolean fits = bytes > 0 && each.value() <= Long.MAX_VALUE / bytes;
				String unit = fits ? Gauges.BYTES : each.unit().equals("%") ? Gauges.PERCENT : ""; //$NON-NLS-1$ //$NON-NLS-2$
				gauges.add(Gauges.of("memory", "", each.name(), fits ? each.value() * bytes : each.value(), unit, //$NON-NLS-1$ //$NON-NLS-2$
						each.origin()));
			}
		}
		return gauges;
	}
}
