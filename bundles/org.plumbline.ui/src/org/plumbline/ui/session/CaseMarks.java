package org.plumbline.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.core.timeline.TimelineMark.Kind;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;
import org.plumbline.model.evidence.Host;
import org.plumbline.ui.app.Colours;

/** The marks that a case puts on the timeline: findings that were not dismissed, annotations, boots. */
final class CaseMarks {

	private static final int ALL_SOURCES = -1;

	private final OpenedCase opened;
	private final List<TimelineMark> marks = new ArrayList<>();

	private CaseMarks(OpenedCase opened) {
		this.opened = opened;
	}

	/** Returns the marks in the order findings, annotations, boots; those without a time are left out. */
	static List<TimelineMark> of(OpenedCase opened) {
		CaseMarks collected = new CaseMarks(opened);
		opened.model().getFindings().forEach(collected::add);
		opened.editor().annotations().forEach(collected::add);
		opened.bundles().forEach(bundle -> bundle.getHosts().forEach(collected::add));
		return List.copyOf(collected.marks);
	}

	private void add(FindingEntry finding) {
		if (finding.getFirstNs() == Times.UNKNOWN_NS || finding.getState() == FindingState.DISMISSED) {
			return;
		}
		int source = finding.getEvidence().stream().findFirst().map(quote -> source(quote.getRef()))
				.orElse(ALL_SOURCES);
		marks.add(new TimelineMark(Kind.FINDING, finding.getFirstNs(), source, finding.getTitle(), "", //$NON-NLS-1$
				finding.getRule() + '/' + finding.getKey()));
	}

	private void add(Annotation annotation) {
		if (annotation.getTargetTimeNs() == Times.UNKNOWN_NS) {
			return;
		}
		int source = annotation.getTargets().stream().findFirst().map(this::source).orElse(ALL_SOURCES);
		marks.add(new TimelineMark(Kind.ANNOTATION, annotation.getTargetTimeNs(), source, annotation.getText(),
				Colours.ofPerson(annotation.getColour()), annotation.getId()));
	}

	private void add(Host host) {
		if (host.getBootTimeNs() != Times.UNKNOWN_NS) {
			marks.add(new TimelineMark(Kind.BOOT, host.getBootTimeNs(), ALL_SOURCES, host.getName(), "", //$NON-NLS-1$
					host.getName()));
		}
	}

	private int source(EvidenceRef ref) {
		OptionalLong row = ref == null ? OptionalLong.empty() : opened.find(ref);
		return row.isPresent() ? opened.events().source(row.getAsLong()) : ALL_SOURCES;
	}
}
