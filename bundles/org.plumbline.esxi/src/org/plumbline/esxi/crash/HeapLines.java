package org.plumbline.esxi.crash;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;

/**
 * Lines that say that memory of the kernel is used up:
 *
 * <pre>
 * "Heap: " n ": Heap " name " already at its maximum" ["S" / " s"] "ize. Cannot expand."
 * "Heap: " n ": Heap_Align(" name ", " needed "/" aligned " bytes, " n " align) failed." …
 * "Heap: " n ": Heap " name [ " (" used "/" maximum ")" ] ": Maximum allowed growth (" n ")"
 *                " too small for size (" needed ")"
 * "Heap: " n ": Heap " name … " could not be grown" …
 * "MemSched…: … Admission failure in path: " group …                                  a group of memory
 * "Memory exceeds hard limit"                                                            a service
 * </pre>
 */
public final class HeapLines implements Decoder {

	private static final String NAME = "(?<heap>[^\\s,(]+)"; //$NON-NLS-1$
	private static final String NAME_COLON = "(?<heap>[^\\s,(:]+)"; //$NON-NLS-1$
	private static final String LEVEL = "(?: \\((?<used>\\d{1,18})/(?<maximum>\\d{1,18})\\))?:?"; //$NON-NLS-1$
	private static final List<Pattern> FORMS = List.of(
			Pattern.compile("Heap " + NAME + " already at its maximum ?[sS]ize"), //$NON-NLS-1$ //$NON-NLS-2$
			Pattern.compile("Heap_Align\\(" + NAME + ", (?<needed>\\d{1,18})/\\d{1,18} bytes"), //$NON-NLS-1$ //$NON-NLS-2$
			Pattern.compile("Heap " + NAME_COLON + LEVEL + " Maximum allowed growth \\(\\d{1,18}\\) too small for size " //$NON-NLS-1$ //$NON-NLS-2$
					+ "\\((?<needed>\\d{1,18})\\)"), //$NON-NLS-1$
			Pattern.compile("Heap " + NAME_COLON + LEVEL + ".{0,120}?\\bcould not be grown"), //$NON-NLS-1$ //$NON-NLS-2$
			Pattern.compile("Admission failure in path: (?<heap>\\S+)"), //$NON-NLS-1$
			Pattern.compile("(?<hard>Memory exceeds hard limit)")); //$NON-NLS-1$

	@Override
	public String domain() {
		return CrashFact.DOMAIN;
	}

	@Override
	public List<String> marks() {
		return List.of("already at its maximum", "Heap_Align(", "Maximum allowed growth", "Admission failure in path", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"Memory exceeds hard limit", "could not be grown"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		if (marks().stream().noneMatch(text::contains)) {
			return List.of();
		}
		for (Pattern form : FORMS) {
			Matcher line = form.matcher(text);
			if (line.find()) {
				return List.of(fact(line));
			}
		}
		return List.of();
	}

	private static DecodedFact fact(Matcher line) {
		String heap = group(line, "heap"); //$NON-NLS-1$
		String title = heap.isEmpty() ? Messages.HeapLines_hard : NLS.bind(Messages.HeapLines_title, heap);
		return new CrashFact("memory", title).put("heap", heap).put("reason", title) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("neededBytes", group(line, "needed")).put("usedBytes", group(line, "used")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("maximumBytes", group(line, "maximum")) //$NON-NLS-1$ //$NON-NLS-2$
				.field(Messages.HeapLines_heap, heap).field(Messages.HeapLines_needed, group(line, "needed")) //$NON-NLS-1$
				.field(Messages.HeapLines_maximum, group(line, "maximum")) //$NON-NLS-1$
				.fact(Messages.HeapLines_meaning, Messages.HeapLines_advice, "KB 1004424"); //$NON-NLS-1$
	}

	private static String group(Matcher matcher, String name) {
		boolean has = matcher.namedGroups().containsKey(name);
		return has && matcher.group(name) != null ? matcher.group(name) : ""; //$NON-NLS-1$
	}
}
