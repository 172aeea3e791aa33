package org.plumbline.ui.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.evidence.Member;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.draw.Amounts;

/** Makes the lines of the files of a bundle that are no logs, by folder. */
final class FileNodes {

	/**
	 * What cannot be opened: links and devices, pieces of a file that stands there as a whole, bundles of their own.
	 */
	private static final Set<String> NO_FILES = Set.of("link", "special", "piece", "bundle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private FileNodes() {
	}

	/** Returns the line that holds all of them; empty if there are none. */
	static Optional<CaseNode> of(SupportBundle bundle, List<EventSource> sources) {
		Set<String> logs = sources.stream().filter(each -> each.bundleSha256().equals(bundle.getSha256()))
				.map(EventSource::path).collect(Collectors.toSet());
		Map<String, List<CaseNode>> folders = new TreeMap<>();
		long count = 0;
		for (Member each : bundle.getMembers().stream().sorted(Comparator.comparing(Member::getPath)).toList()) {
			if (!logs.contains(each.getPath()) && !NO_FILES.contains(each.getTakenFor())) {
				int end = each.getPath().lastIndexOf('/');
				folders.computeIfAbsent(end < 0 ? "" : each.getPath().substring(0, end), folder -> new ArrayList<>()) //$NON-NLS-1$
						.add(file(bundle, each, end + 1));
				count++;
			}
		}
		List<CaseNode> lines = new ArrayList<>();
		folders.forEach((folder, files) -> {
			if (folder.isEmpty()) {
				lines.addAll(files);
			} else {
				lines.add(new CaseNode("folder", folder, Amounts.count(files.size()), "", Set.of(), files)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
		return count == 0 ? Optional.empty() : Optional.of(new CaseNode(CaseNode.FILES, Messages.FileNodes_files,
				Amounts.count(count), Messages.FileNodes_filesWhy, Set.of(), lines));
	}

	private static CaseNode file(SupportBundle bundle, Member member, int nameFrom) {
		String size = member.getSizeBytes() < 0 ? "" : Amounts.bytes(member.getSizeBytes()); //$NON-NLS-1$
		String why = NLS.bind(member.getTakenFor().contains(".") ? Messages.FileNodes_understood //$NON-NLS-1$
				: Messages.FileNodes_notUnderstood, member.getPath());
		return new CaseNode("file", member.getPath().substring(nameFrom), size, why, Set.of(), List.of(), //$NON-NLS-1$
				Optional.of(new CaseFile(bundle, member.getPath())));
	}
}
