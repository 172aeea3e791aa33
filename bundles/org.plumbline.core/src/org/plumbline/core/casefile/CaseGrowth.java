package org.plumbline.core.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.rule.RuleMemory;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.TimeCorrection;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.BundleReference;

/**
 * An open case to which bundles are added. Made on the thread of the case; what it tells of the case is a copy, which
 * the thread that reads may use.
 */
final class CaseGrowth {

	private final OpenedCase before;
	private final Case asItWas;

	CaseGrowth(OpenedCase before) {
		this.before = before;
		asItWas = EcoreUtil.copy(before.model());
		CarriedEntries.of(asItWas).putAll(CarriedEntries.of(before.model()));
	}

	/** Returns the editor with which the case goes on. */
	CaseEditor editor() {
		return before.editor();
	}

	/** Returns a copy of the case as it was when the adding began. */
	Case asItWas() {
		return asItWas;
	}

	/** Takes bundles out of the case that were named in it since; what people said about their lines stays. */
	void takeBack() {
		Set<String> kept = asItWas.getBundles().stream().map(BundleReference::getId).collect(Collectors.toSet());
		before.model().getBundles().removeIf(each -> !kept.contains(each.getId()));
	}

	/** Returns what the rules need not look at again; nothing if events that were there have other times now. */
	RuleMemory memory(EventStore grown) {
		Map<String, TimeCorrection> then = corrections(before.events());
		boolean kept = corrections(grown).entrySet().containsAll(then.entrySet());
		return kept ? before.judged().memory() : RuleMemory.NONE;
	}

	private static Map<String, TimeCorrection> corrections(EventStore events) {
		List<EventSource> sources = events.sources();
		List<TimeCorrection> all = EventStores.corrections(events).of(sources);
		Map<String, TimeCorrection> result = new HashMap<>();
		for (int i = 0; i < sources.size(); i++) {
			result.put(sources.get(i).bundleSha256() + '/' + sources.get(i).path(), all.get(i));
		}
		return result;
	}
}
