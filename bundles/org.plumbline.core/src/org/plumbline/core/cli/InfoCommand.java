package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.core.load.BundleLoad;
import org.plumbline.core.load.LoadProblem;
import org.plumbline.core.load.LoadReport;
import org.plumbline.core.load.MemberLoad;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.evidence.SupportBundle;

/** {@code info BUNDLE… [--json]}: what was read. */
final class InfoCommand implements Command {

	@Override
	public Set<String> valued() {
		return Set.of();
	}

	@Override
	public Set<String> flags() {
		return Set.of("json"); //$NON-NLS-1$
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		try (OpenedCase opened = session.open(arguments, arguments.words(), false)) {
			if (arguments.has("json")) { //$NON-NLS-1$
				JsonTree.write(session.terminal().out(), BundleTrees.info(opened));
			} else {
				PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
				LoadReport.of(opened, new NullProgressMonitor()).bundles()
						.forEach(each -> print(each, opened.events().sources(), out));
				out.flush();
			}
			return Session.exitCode(opened);
		}
	}

	private static void print(BundleLoad load, List<EventSource> sources, PrintStream out) {
		SupportBundle bundle = load.bundle();
		out.println(NLS.bind(Messages.InfoCommand_bundle, new Object[] { bundle.getName(), bundle.getHostName(),
				bundle.getRelease(), bundle.getBuild(), time(bundle.getCollectedNs()) }));
		sources.stream().filter(each -> each.bundleSha256().equals(bundle.getSha256()))
				.forEach(each -> out.println("  " + NLS.bind(Messages.InfoCommand_source, new Object[] { each.path(), //$NON-NLS-1$
						each.lines(), each.events(), time(each.firstNs()), time(each.lastNs()) })));
		out.println("  " + NLS.bind(Messages.InfoCommand_members, new Object[] { load.members().size(), //$NON-NLS-1$
				load.count(MemberLoad.Kind.LOG), load.count(MemberLoad.Kind.OUTPUT),
				load.count(MemberLoad.Kind.DUPLICATE), load.count(MemberLoad.Kind.OTHER) }));
		load.problems().forEach(each -> print(each, out));
	}

	private static void print(LoadProblem problem, PrintStream out) {
		boolean named = problem.path().isEmpty() || problem.message().contains(problem.path());
		out.println((problem.warning() ? "  ! " : "  - ") + (named ? "" : problem.path() + ": ") + problem.message() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ span(problem));
		problem.places().forEach(each -> out.println("      " //$NON-NLS-1$
				+ NLS.bind(Messages.InfoCommand_place, new Object[] { each.ref().path(), each.ref().line(),
						each.text() })));
	}

	private static String span(LoadProblem problem) {
		return problem.fromNs() == Times.UNKNOWN_NS ? "" //$NON-NLS-1$
				: " " + NLS.bind(Messages.InfoCommand_span, time(problem.fromNs()), time(problem.toNs())); //$NON-NLS-1$
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "?" : Times.rfc3339(timeNs); //$NON-NLS-1$
	}
}
