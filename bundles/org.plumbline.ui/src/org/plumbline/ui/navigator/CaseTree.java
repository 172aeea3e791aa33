package org.plumbline.ui.navigator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.SkippedRule;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.evidence.Notice;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.DisplayTime;

/** Makes the lines of the case explorer: hosts, their bundles, their sources by folder, notices, skipped rules. */
final class CaseTree {

	private final OpenedCase opened;

	private CaseTree(OpenedCase opened) {
		this.opened = opened;
	}

	/** Returns the top lines of a case. */
	static List<CaseNode> of(OpenedCase opened) {
		return new CaseTree(opened).top();
	}

	private List<CaseNode> top() {
		Map<String, List<CaseNode>> hosts = new LinkedHashMap<>();
		for (SupportBundle bundle : opened.bundles()) {
			String host = bundle.getHostName().isEmpty() ? Messages.CaseTree_unknownHost : bundle.getHostName();
			hosts.computeIfAbsent(host, name -> new ArrayList<>()).add(bundle(bundle));
		}
		List<CaseNode> top = new ArrayList<>();
		hosts.forEach((host, bundles) -> top.add(new CaseNode("host", host, hostDetail(host), "", sources(bundles), //$NON-NLS-1$ //$NON-NLS-2$
				bundles)));
		opened.model().getBundles().stream().filter(this::isMissing).map(this::missing).forEach(top::add);
		if (!opened.skipped().isEmpty()) {
			top.add(skipped());
		}
		return top;
	}

	private String hostDetail(String host) {
		return opened.bundles().stream().filter(bundle -> bundle.getHostName().equals(host)).findFirst()
				.filter(bundle -> !bundle.getRelease().isEmpty())
				.map(bundle -> bundle.getBuild().isEmpty() ? NLS.bind(Messages.CaseTree_release, bundle.getRelease())
						: NLS.bind(Messages.CaseTree_releaseBuild, bundle.getRelease(), bundle.getBuild()))
				.orElse(""); //$NON-NLS-1$
	}

	private boolean isMissing(BundleReference wanted) {
		return opened.bundles().stream().noneMatch(bundle -> wanted.getSha256().equals(bundle.getSha256()));
	}

	private CaseNode missing(BundleReference wanted) {
		return new CaseNode("notice", wanted.getName(), Messages.CaseTree_missing, //$NON-NLS-1$
				NLS.bind(Messages.CaseTree_missingWhy, wanted.getFile()), Set.of(), List.of());
	}

	private CaseNode bundle(SupportBundle bundle) {
		List<CaseNode> children = new ArrayList<>(folders(bundle));
		FileNodes.of(bundle, opened.events().sources()).ifPresent(children::add);
		if (!bundle.getNotices().isEmpty()) {
			children.add(notices(bundle));
		}
		String collected = DisplayTime.current().date(bundle.getCollectedNs());
		String detail = collected.isEmpty() ? "" : NLS.bind(Messages.CaseTree_collected, collected); //$NON-NLS-1$
		return new CaseNode("bundle", bundle.getName(), detail, //$NON-NLS-1$
				NLS.bind(Messages.CaseTree_bundleWhy, bundle.getFile(), bundle.getSha256()), sources(children),
				children);
	}

	private List<CaseNode> folders(SupportBundle bundle) {
		Map<String, List<CaseNode>> folders = new TreeMap<>();
		for (EventSource source : opened.events().sources()) {
			if (source.bundleSha256().equals(bundle.getSha256())) {
				Path parent = Path.of(source.path()).getParent();
				folders.computeIfAbsent(parent == null ? "" : parent.toString(), name -> new ArrayList<>()) //$NON-NLS-1$
						.add(source(source));
			}
		}
		List<CaseNode> result = new ArrayList<>();
		folders.forEach((folder, files) -> {
			if (folder.isEmpty()) {
				result.addAll(files);
			} else {
				result.add(new CaseNode("folder", folder, "", "", sources(files), files)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		});
		return result;
	}

	private CaseNode source(EventSource source) {
		DisplayTime times = DisplayTime.current();
		String format = source.formatId().isEmpty() ? Messages.CaseTree_noFormat : source.formatId();
		String tooltip = NLS.bind(Messages.CaseTree_sourceWhy,
				new Object[] { source.path(), format, Amounts.count(source.lines()), Amounts.count(source.events()),
						Amounts.count(source.unparsedLines()), times.seconds(source.firstNs()),
						times.seconds(source.lastNs()) });
		return new CaseNode(source.formatId().isEmpty() ? "sourceUnknown" : "source", source.name(), //$NON-NLS-1$ //$NON-NLS-2$
				NLS.bind(Messages.CaseTree_source, Amounts.count(source.events())), tooltip, Set.of(source.index()),
				List.of());
	}

	private CaseNode notices(SupportBundle bundle) {
		List<CaseNode> lines = bundle.getNotices().stream().map(this::notice).toList();
		long count = bundle.getNotices().stream().mapToLong(Notice::getCount).sum();
		return new CaseNode("notice", Messages.CaseTree_notices, Amounts.count(count), Messages.CaseTree_noticesWhy, //$NON-NLS-1$
				Set.of(), lines);
	}

	private CaseNode notice(Notice notice) {
		String where = notice.getPath().isEmpty() ? notice.getMessage()
				: NLS.bind(Messages.CaseTree_notice, notice.getPath(), notice.getMessage());
		return new CaseNode("notice", where, notice.getCount() > 1 ? Amounts.count(notice.getCount()) : "", where, //$NON-NLS-1$ //$NON-NLS-2$
				Set.of(), List.of());
	}

	private CaseNode skipped() {
		List<CaseNode> lines = opened.skipped().stream().map(CaseTree::skipped).toList();
		return new CaseNode("skipped", Messages.CaseTree_skipped, Amounts.count(lines.size()), //$NON-NLS-1$
				Messages.CaseTree_skippedWhy, Set.of(), lines);
	}

	private static CaseNode skipped(SkippedRule rule) {
		return new CaseNode("skipped", rule.rule(), rule.reason(), rule.reason(), Set.of(), List.of()); //$NON-NLS-1$
	}

	private static Set<Integer> sources(Collection<CaseNode> nodes) {
		Set<Integer> result = new HashSet<>();
		nodes.forEach(node -> result.addAll(node.sources()));
		return result;
	}
}
