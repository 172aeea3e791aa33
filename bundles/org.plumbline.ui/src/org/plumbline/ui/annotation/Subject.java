package org.plumbline.ui.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.evidence.Host;
import org.plumbline.ui.preference.DisplayTime;

/**
 * Something other than lines that can be commented on, with its name for people.
 *
 * @param anchor finds it again
 * @param label  what a person reads
 */
record Subject(Anchor anchor, String label) {

	/** Kinds in the order in which they are offered, with their names. */
	static final Map<String, String> KINDS = kinds();

	private static Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put("span", Messages.Subject_span); //$NON-NLS-1$
		kinds.put("finding", Messages.Subject_finding); //$NON-NLS-1$
		kinds.put("device", Messages.Subject_device); //$NON-NLS-1$
		kinds.put("ramdisk", Messages.Subject_ramdisk); //$NON-NLS-1$
		kinds.put("file", Messages.Subject_file); //$NON-NLS-1$
		kinds.put("case", Messages.Subject_case); //$NON-NLS-1$
		return kinds;
	}

	/** Returns what of a kind a case has; of spans the one that the timeline shows. */
	static List<Subject> of(OpenedCase opened, String kind, Optional<TimelineRange> shown) {
		List<Subject> found = new ArrayList<>();
		switch (kind) {
		case "span" -> shown.ifPresent(range -> found.add(new Subject(Anchor.span(range.fromNs(), range.toNs()), //$NON-NLS-1$
				span(range.fromNs(), range.toNs()))));
		case "finding" -> findings(opened.model().getFindings(), found); //$NON-NLS-1$
		case "case" -> found.add(new Subject(Anchor.wholeCase(), opened.model().getTitle())); //$NON-NLS-1$
		default -> opened.bundles().forEach(bundle -> bundle.getHosts().forEach(host -> ofHost(host, kind, found)));
		}
		return found.stream().distinct().toList();
	}

	/** Returns what an anchor points to, with its name if the case knows it. */
	static Subject of(OpenedCase opened, Anchor anchor) {
		if (anchor.kind().equals("span")) { //$NON-NLS-1$
			return new Subject(anchor, span(anchor.fromNs(), anchor.untilNs()));
		}
		return of(opened, anchor.kind(), Optional.empty()).stream().filter(each -> each.anchor().equals(anchor))
				.findFirst().orElseGet(() -> new Subject(anchor, anchor.subject()));
	}

	private static void findings(List<FindingEntry> findings, List<Subject> found) {
		for (FindingEntry each : findings) {
			found.add(new Subject(Anchor.finding(each.getRule(), each.getKey()), each.getTitle()));
			findings(each.getConsequences(), found);
		}
	}

	private static void ofHost(Host host, String kind, List<Subject> found) {
		switch (kind) {
		case "device" -> host.getDevices().forEach(each -> found.add(new Subject(Anchor.device(each.getId()), //$NON-NLS-1$
				(each.getId() + "  " + each.getVendor() + ' ' + each.getModel()).strip()))); //$NON-NLS-1$
		case "ramdisk" -> host.getRamdisks().forEach(each -> found.add( //$NON-NLS-1$
				new Subject(Anchor.ramdisk(host.getName(), each.getName()), host.getName() + ' ' + each.getName())));
		case "file" -> host.getLogFiles().forEach(each -> found //$NON-NLS-1$
				.add(new Subject(Anchor.file(each.getPath()), each.getPath())));
		default -> {
			// has nothing to do with hosts
		}
		}
	}

	private static String span(long fromNs, long untilNs) {
		return NLS.bind(Messages.Subject_fromTo, DisplayTime.current().seconds(fromNs),
				DisplayTime.current().seconds(untilNs));
	}

	/** Says what a comment is about; empty if it is about lines. */
	static String of(Annotation annotation, OpenedCase opened) {
		return switch (annotation.getKind()) {
		case "span" -> span(annotation.getTargetTimeNs(), annotation.getUntilNs()); //$NON-NLS-1$
		case "finding" -> of(opened, "finding", Optional.empty()).stream() //$NON-NLS-1$ //$NON-NLS-2$
				.filter(each -> each.anchor().subject().equals(annotation.getSubject())).map(Subject::label)
				.findFirst().orElse(annotation.getSubject());
		case "case" -> Messages.Subject_case; //$NON-NLS-1$
		default -> annotation.getSubject();
		};
	}
}
