package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashIndex;
import org.plumbline.core.crash.CrashIndex.Seen;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.event.Times;

/** {@code crashes BUNDLE… [--json]}: what brought hosts and programs down, and restarts that were none. */
final class CrashesCommand implements Command {

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
			CrashPicture picture = CrashPicture.read(opened.bundles(), opened.events(), opened.decoders(),
					session.monitor(arguments));
			Map<String, List<Seen>> elsewhere = new CrashIndex(Session.dataFolder(arguments))
					.exchange(opened.bundles(), picture);
			if (arguments.has("json")) { //$NON-NLS-1$
				JsonTree.write(session.terminal().out(), new CrashTrees(picture, opened.events(), elsewhere).tree());
			} else {
				print(picture, elsewhere, new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8));
			}
			return Session.exitCode(opened);
		}
	}

	private static void print(CrashPicture picture, Map<String, List<Seen>> elsewhere, PrintStream out) {
		for (Crash crash : picture.crashes()) {
			out.println(NLS.bind(Messages.CrashesCommand_crash,
					new Object[] { crash.hasTime() ? Times.rfc3339(crash.timeNs()) : "?", crash.host(), //$NON-NLS-1$
							crash.kind().word(), crash.subject(), crash.reason() })
					.replaceAll(" {2,}", " ").strip()); //$NON-NLS-1$ //$NON-NLS-2$
			if (!crash.signature().isEmpty()) {
				String module = crash.module().isEmpty() ? "" //$NON-NLS-1$
						: ' ' + NLS.bind(Messages.CrashesCommand_module, crash.module());
				out.println("  " + NLS.bind(Messages.CrashesCommand_signature, crash.signature()) + module); //$NON-NLS-1$
			}
			crash.frames().forEach(each -> out.println("    " + each.shown())); //$NON-NLS-1$
			crash.checks().forEach(each -> out.println("  " + NLS.bind(Messages.CrashesCommand_check, //$NON-NLS-1$
					new Object[] { each.bank(), each.status(), each.meaning() })));
			picture.alike(crash).forEach(each -> out.println("  " //$NON-NLS-1$
					+ NLS.bind(Messages.CrashesCommand_alike, each.host(), Times.rfc3339(each.timeNs()))));
			elsewhere.getOrDefault(crash.signature(), List.of()).forEach(each -> out.println("  " //$NON-NLS-1$
					+ NLS.bind(Messages.CrashesCommand_elsewhere, new Object[] { each.host(),
							each.timeNs() == Times.UNKNOWN_NS ? "?" : Times.rfc3339(each.timeNs()), each.bundle() }))); //$NON-NLS-1$
		}
		out.flush();
	}
}
