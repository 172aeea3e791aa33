package org.plumbline.core.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Comments whose subject is not found in the bundles at hand: the line is not there any more, the device is another
 * one, the finding was not made again. They are listed, never dropped.
 */
public final class Orphans {

	private Orphans() {
	}

	/** Returns such comments, in order of time; none if no bundle is at hand. Cost: looks up each line. */
	public static List<Annotation> of(OpenedCase opened) {
		return opened.bundles().isEmpty() ? List.of()
				: opened.editor().annotations().stream().filter(each -> !isFound(each, opened)).toList();
	}

	private static boolean isFound(Annotation annotation, OpenedCase opened) {
		List<SupportBundle> bundles = opened.bundles();
		return switch (annotation.getKind()) {
		case "span", "case" -> true; //$NON-NLS-1$ //$NON-NLS-2$
		case "device" -> names(bundles, Kind.DEVICE).contains(annotation.getSubject()); //$NON-NLS-1$
		case "ramdisk" -> names(bundles, Kind.RAMDISK).contains(annotation.getSubject()); //$NON-NLS-1$
		case "file" -> names(bundles, Kind.FILE).contains(annotation.getSubject()); //$NON-NLS-1$
		case "finding" -> isFinding(annotation.getSubject(), opened.model().getFindings()); //$NON-NLS-1$
		default -> annotation.getTargets().isEmpty()
				|| annotation.getTargets().stream().anyMatch(ref -> opened.events().find(ref).isPresent());
		};
	}

	private enum Kind {
		DEVICE, RAMDISK, FILE
	}

	private static Set<String> names(List<SupportBundle> bundles, Kind kind) {
		return bundles.stream().flatMap(each -> each.getHosts().stream()).flatMap(host -> switch (kind) {
		case DEVICE -> host.getDevices().stream().map(each -> each.getId());
		case RAMDISK -> ramdisks(host).stream();
		case FILE -> host.getLogFiles().stream().map(each -> each.getPath());
		}).collect(Collectors.toSet());
	}

	private static List<String> ramdisks(Host host) {
		return host.getRamdisks().stream().map(each -> host.getName() + ' ' + each.getName()).toList();
	}

	private static boolean isFinding(String subject, EList<FindingEntry> findings) {
		return findings.stream().anyMatch(each -> subject.equals(each.getRule() + ' ' + each.getKey())
				|| isFinding(subject, each.getConsequences()));
	}
}
