package org.plumbline.core.crash;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.plumbline.core.world.WorldNames;
import org.plumbline.model.evidence.Gauge;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/** Completes what lines tell of a crash with what the outputs of the same bundle know. */
final class CrashCompletion {

	/** What is told of a heap, under the names of the details; as the outputs name it, in small letters. */
	private static final Map<String, String> OF_HEAP = Map.of("current bytes allocated", "allocatedBytes", //$NON-NLS-1$ //$NON-NLS-2$
			"maximum heap size", "maximumBytes", "percent free of max size", "freePercent", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"lowest percent free of max size ever encountered", "lowestFreePercent", //$NON-NLS-1$ //$NON-NLS-2$
			"number of failed allocations", "failedAllocations"); //$NON-NLS-1$ //$NON-NLS-2$

	private final List<SupportBundle> bundles;
	private final WorldNames worlds;

	CrashCompletion(List<SupportBundle> bundles) {
		this.bundles = bundles;
		worlds = new WorldNames(bundles);
	}

	/** Adds details; those that the lines told stay. */
	void complete(CrashDraft draft) {
		draft.detail("worldName", name(draft, "world")).detail("cartelName", name(draft, "cartel")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (draft.kind == CrashKind.MEMORY_EXHAUSTED) {
			bundles.stream().filter(each -> each.getSha256().equals(draft.bundle))
					.flatMap(each -> each.getHosts().stream()).map(Host::getGauges).flatMap(List::stream)
					.filter(each -> each.getGroup().equals("heap") && each.getSubject().equals(draft.subject)) //$NON-NLS-1$
					.forEach(each -> add(each, draft));
		}
	}

	private static void add(Gauge gauge, CrashDraft draft) {
		String detail = OF_HEAP.get(gauge.getName().toLowerCase(Locale.ROOT));
		if (detail != null) {
			draft.detail(detail, Long.toString(gauge.getValue()));
		}
	}

	private String name(CrashDraft draft, String detail) {
		String number = draft.details.getOrDefault(detail, ""); //$NON-NLS-1$
		return number.matches("\\d{1,18}") ? worlds.name(draft.bundle, Long.parseLong(number), draft.timeNs) : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
