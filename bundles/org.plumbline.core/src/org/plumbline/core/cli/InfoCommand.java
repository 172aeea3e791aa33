package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.LogFile;
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
				opened.bundles().forEach(each -> print(each, out));
				out.flush();
			}
			return Session.exitCode(opened);
		}
	}

	private static void print(SupportBundle bundle, PrintStream out) {
		out.println(NLS.bind(Messages.InfoCommand_bundle, new Object[] { bundle.getName(), bundle.getHostName(),
				bundle.getRelease(), bundle.getBuild(), time(bundle.getCollectedNs()) }));
		for (Host host : bundle.getHosts()) {
			for (LogFile file : host.getLogFiles()) {
				out.println("  " + NLS.bind(Messages.InfoCommand_source, new Object[] { file.getPath(), //$NON-NLS-1$
						file.getLines(), file.getEvents(), time(file.getFirstNs()), time(file.getLastNs()) }));
			}
		}
		bundle.getNotices().forEach(notice -> out.println("  ! " + notice.getMessage())); //$NON-NLS-1$
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "?" : Times.rfc3339(timeNs); //$NON-NLS-1$
	}
}
