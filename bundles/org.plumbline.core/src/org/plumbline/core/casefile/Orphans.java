package org.plumbline.core.casefile;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Tells whether what a comment is about is found: the line may have moved with a rotation of its log, the device may be
 * another one, the finding may not have been made again. What is not found is listed, never dropped.
 */
public final class Orphans {

	/** What became of the subject of a comment. */
	public enum State {
		/** It is there, perhaps at another place. */
		FOUND,
		/** Its bundle is not at hand; the case quotes it. */
		QUOTED,
		/** It is nowhere. */
		ORPHANED
	}

	private Orphans() {
	}

	/** Returns comments whose subject is nowhere, in order of time. Cost: looks up each line. */
	public static List<Annotation> of(OpenedCase opened) {
		return opened.editor().annotations().stream().filter(each -> state(each, opened) == State.ORPHANED).toList();
	}

	/** Returns what became of the subject of a comment. Cost: looks up its lines. */
	public static State state(Annotation annotation, OpenedCase opened) {
		return switch (annotation.getKind()) {
		case "span", "case" -> State.FOUND; //$NON-NLS-1$ //$NON-NLS-2$
		case "device" -> //$NON-NLS-1$
			named(opened, host -> host.getDevices().stream().anyMatch(each -> is(each.getId(), annotation)));
		case "ramdisk" -> named(opened, host -> host.getRamdisks().stream() //$NON-NLS-1$
				.anyMatch(each -> is(host.getName() + ' ' + each.getName(), annotation)));
		case "file" -> named(opened, host -> host.getLogFiles().stream() //$NON-NLS-1$
				.anyMatch(each -> isRotation(each.getPath(), annotation.getSubject())));
		case "finding" -> isFinding(annotation.getSubject(), opened.model().getFindings()) ? State.FOUND //$NON-NLS-1$
				: State.ORPHANED;
		default -> ofLines(annotation, opened);
		};
	}

	private static boolean is(String name, Annotation annotation) {
		return name.equals(annotation.getSubject());
	}

	/** The file in use becomes an older file of its rotation; both are one log. */
	private static boolean isRotation(String path, String wanted) {
		return path.equals(wanted) || LineSearch.family(path).equals(LineSearch.family(wanted));
	}

	private static State named(OpenedCase opened, Predicate<Host> has) {
		if (hosts(opened.atHand()).anyMatch(has)) {
			return State.FOUND;
		}
		return hosts(opened.bundles()).anyMatch(has) ? State.QUOTED : State.ORPHANED;
	}

	private static Stream<Host> hosts(List<SupportBundle> bundles) {
		return bundles.stream().flatMap(each -> each.getHosts().stream());
	}

	private static State ofLines(Annotation annotation, OpenedCase opened) {
		if (annotation.getTargets().isEmpty()) {
			return State.FOUND;
		}
		Set<String> atHand = opened.atHand().stream().map(SupportBundle::getSha256).collect(Collectors.toSet());
		var rows = annotation.getTargets().stream().map(opened::find).filter(each -> each.isPresent()).toList();
		if (rows.isEmpty()) {
			return State.ORPHANED;
		}
		boolean there = rows.stream().anyMatch(row -> atHand.contains(
				opened.events().sources().get(opened.events().source(row.getAsLong())).bundleSha256()));
		return there ? State.FOUND : State.QUOTED;
	}

	private static boolean isFinding(String subject, List<FindingEntry> findings) {
		return findings.stream().anyMatch(each -> subject.equals(each.getRule() + ' ' + each.getKey())
				|| isFinding(subject, each.getConsequences()));
	}
}
