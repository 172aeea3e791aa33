package org.plumbline.core.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.report.Audience;

/**
 * {@code report CASE [--pdf F] [--html F] [--audience customer|internal|vendor] [--redact]}: the report of a saved
 * case.
 */
final class ReportCommand implements Command {

	@Override
	public Set<String> valued() {
		return Hiding.with("html", "pdf", "audience"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public Set<String> flags() {
		return Set.of(Hiding.FLAG);
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		if (arguments.words().size() != 1 || !arguments.has("html") && !arguments.has("pdf")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new UsageException(Messages.ReportCommand_usage);
		}
		Audience audience = AnalyzeCommand.audience(arguments, Audience.CUSTOMER);
		Path file = Path.of(arguments.words().getFirst());
		if (Files.isRegularFile(file)) {
			CaseFile.read(file); // a bundle holds no findings: its report would say that nothing is wrong
		}
		try (OpenedCase opened = session.open(arguments, arguments.words(), false)) {
			Hiding hiding = Hiding.of(arguments, opened);
			AnalyzeCommand.writeReports(arguments, session, opened, audience, hiding);
			hiding.finish(session);
			return Session.exitCode(opened);
		}
	}
}
