package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.decode.SequencePattern;

/** Reads {@code sequences.tsv}; the grammar of its cells stands in its head. */
final class Sequences {

	private static final long SECOND_NS = 1_000_000_000L;

	private Sequences() {
	}

	static List<SequencePattern> read(ResourceOpener opener) {
		return Tsv.read(opener, "sequences.tsv").stream().map(Sequences::pattern).toList(); //$NON-NLS-1$
	}

	private static SequencePattern pattern(TsvRow row) {
		List<SequencePattern.Step> steps = new ArrayList<>();
		for (String step : row.text("steps").split(" > ")) { //$NON-NLS-1$ //$NON-NLS-2$
			steps.add(step(step.strip()));
		}
		Set<String> unless = Arrays.stream(row.text("unless").split(" ")).filter(each -> !each.isEmpty()) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.toUnmodifiableSet());
		return new SequencePattern(row.text("id"), row.text("name"), row.text("meaning"), row.text("advice"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.yes("harmless"), Long.parseLong(row.text("gap")) * SECOND_NS, List.copyOf(steps), unless, //$NON-NLS-1$ //$NON-NLS-2$
				Tsv.list(row.text("source"))); //$NON-NLS-1$
	}

	private static SequencePattern.Step step(String text) {
		int times = text.indexOf('*');
		String[] bounds = text.substring(0, times).split("-"); //$NON-NLS-1$
		int atMost = bounds.length > 1 ? Integer.parseInt(bounds[1]) : Integer.MAX_VALUE;
		List<Set<String>> anyOf = Arrays.stream(text.substring(times + 1).split("\\|")) //$NON-NLS-1$
				.map(each -> Set.of(each.strip().split("&"))).toList(); //$NON-NLS-1$
		return new SequencePattern.Step(anyOf, Integer.parseInt(bounds[0]), atMost);
	}
}
