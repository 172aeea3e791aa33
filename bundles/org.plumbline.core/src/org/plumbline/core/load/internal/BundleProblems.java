package org.plumbline.core.load.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.load.LoadPlace;
import org.plumbline.core.load.LoadProblem;
import org.plumbline.core.load.LoadProblem.Kind;
import org.plumbline.model.evidence.CollectionFailure;
import org.plumbline.model.evidence.Notice;
import org.plumbline.model.evidence.SupportBundle;

/** What the import noted, and what the collector itself failed to gather. */
final class BundleProblems {

	/** Notices that cost nothing: the same is in the bundle once more, or was never meant to be read. */
	private static final Set<String> HARMLESS = Set.of("duplicate", "not-followed", "unsafe-path"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Said by the log itself. */
	private static final String UNKNOWN_FORMAT = "unknown-format"; //$NON-NLS-1$
	/** Light bundles lack many things on purpose, and not every command is on every host. */
	private static final Set<String> USUAL = Set.of("missing", "skipped"); //$NON-NLS-1$ //$NON-NLS-2$

	private BundleProblems() {
	}

	static List<LoadProblem> of(SupportBundle bundle) {
		List<LoadProblem> problems = new ArrayList<>();
		for (Notice each : bundle.getNotices()) {
			if (!each.getCode().equals(UNKNOWN_FORMAT)) {
				problems.add(LoadProblem.of(Kind.NOTICE, !HARMLESS.contains(each.getCode()), each.getPath(),
						each.getMessage(), each.getCount(), List.of()));
			}
		}
		bundle.getHosts().forEach(
				host -> host.getCollectionFailures().forEach(each -> problems.add(failure(each))));
		return problems;
	}

	private static LoadProblem failure(CollectionFailure failure) {
		String what = failure.getSubject().isEmpty() ? failure.getText() : failure.getSubject();
		return LoadProblem.of(Kind.COLLECTOR, !USUAL.contains(failure.getReason()), failure.getOrigin().path(),
				NLS.bind(switch (failure.getReason()) {
				case "timeout" -> Messages.BundleProblems_timeout; //$NON-NLS-1$
				case "missing" -> Messages.BundleProblems_missing; //$NON-NLS-1$
				case "denied" -> Messages.BundleProblems_denied; //$NON-NLS-1$
				case "space" -> Messages.BundleProblems_space; //$NON-NLS-1$
				case "skipped" -> Messages.BundleProblems_skipped; //$NON-NLS-1$
				default -> Messages.BundleProblems_failed;
				}, what), 1, List.of(new LoadPlace(failure.getOrigin(), Places.cut(failure.getText()))));
	}
}
