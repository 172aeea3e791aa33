package org.plumbline.core.casefile;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.event.Times;
import org.plumbline.core.event.XmlText;
import org.plumbline.core.store.RotatedName;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.Excerpt;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Finds a line that a case quotes in another bundle of the same host: it was collected again, meanwhile the logs have
 * rotated, so its file and its line number are others. The same text at the same time in a log of the same name is the
 * same line. The line of another host is not.
 */
final class LineSearch {

	/** Clocks that are corrected differently may move a line a little. */
	private static final long NEAR_NS = Times.SECOND_NS;
	private static final int MOST_READ = 20_000;

	private final EventStore events;
	private final Set<String> bundles;

	/** @param bundles those in which to look */
	LineSearch(EventStore events, List<SupportBundle> bundles) {
		this.events = events;
		this.bundles = bundles.stream().map(SupportBundle::getSha256).collect(Collectors.toSet());
	}

	/** Returns the row of a line that the case quotes; empty if it is not quoted or nowhere found. */
	OptionalLong find(Case model, EvidenceRef ref) {
		return quote(model, ref).map(this::find).orElse(OptionalLong.empty());
	}

	private static java.util.Optional<Excerpt> quote(Case model, EvidenceRef ref) {
		return model.getExcerpts().stream().filter(each -> ref.equals(each.getRef())).findFirst()
				.or(() -> quote(model.getFindings(), ref));
	}

	private static java.util.Optional<Excerpt> quote(List<FindingEntry> findings, EvidenceRef ref) {
		return findings.stream().flatMap(each -> each.getEvidence().stream()
				.filter(line -> ref.equals(line.getRef())).findFirst()
				.or(() -> quote(each.getConsequences(), ref)).stream()).findFirst();
	}

	private OptionalLong find(Excerpt line) {
		if (line.getTimeNs() == Times.UNKNOWN_NS || line.getText().isEmpty() || bundles.isEmpty()) {
			return OptionalLong.empty();
		}
		String family = family(line.getRef().path());
		long end = Math.min(events.indexAtOrAfter(line.getTimeNs() + NEAR_NS + 1),
				events.indexAtOrAfter(line.getTimeNs() - NEAR_NS) + MOST_READ);
		for (long i = events.indexAtOrAfter(line.getTimeNs() - NEAR_NS); i < end; i++) {
			long row = events.row(i);
			var source = events.sources().get(events.source(row));
			boolean may = bundles.contains(source.bundleSha256()) && family(source.path()).equals(family)
					&& source.host().equals(line.getHost());
			if (may && XmlText.clean(events.record(row).text()).equals(line.getText())) {
				return OptionalLong.of(row);
			}
		}
		return OptionalLong.empty();
	}

	/** Hosts write {@code vmkernel.log} and keep it as {@code vmkernel.0.gz}; bundles place it in several folders. */
	static String family(String path) {
		String family = RotatedName.of(path).family();
		return family.substring(family.lastIndexOf('/') + 1).replaceFirst("\\.log$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
