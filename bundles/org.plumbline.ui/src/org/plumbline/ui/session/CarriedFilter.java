package org.plumbline.ui.session;

import java.util.HashSet;
import java.util.Set;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.intake.ProvisionalSha;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.evidence.SupportBundle;

/** Gives a filter the numbers that its sources have when more of their case has been read. */
final class CarriedFilter {

	private final OpenedCase before;
	private final OpenedCase after;

	CarriedFilter(OpenedCase before, OpenedCase after) {
		this.before = before;
		this.after = after;
	}

	/** Returns the filter for the case after; a source that has turned out to be none is left out. */
	EventFilter of(EventFilter filter) {
		Set<Integer> sources = new HashSet<>();
		for (int number : filter.sources()) {
			EventSource wanted = before.events().sources().get(number);
			after.events().sources().stream().filter(each -> isSame(wanted, each)).findFirst()
					.ifPresent(each -> sources.add(each.index()));
		}
		return filter.withSources(sources);
	}

	private boolean isSame(EventSource wanted, EventSource source) {
		return wanted.path().equals(source.path())
				&& (wanted.bundleSha256().equals(source.bundleSha256()) || isProvisional(wanted, source));
	}

	private boolean isProvisional(EventSource wanted, EventSource source) {
		return after.bundles().stream().filter(each -> each.getSha256().equals(source.bundleSha256()))
				.map((SupportBundle each) -> ProvisionalSha.of(each)).anyMatch(wanted.bundleSha256()::equals);
	}
}
