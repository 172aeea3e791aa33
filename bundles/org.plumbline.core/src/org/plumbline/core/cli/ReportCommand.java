package org.plumbline.core.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseExports;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.Chapters;

/**
 * {@code report CASE [--pdf F] [--html F] [--md F] [--json F] [--csv F] [--audience customer|internal|vendor]
 * [--template T] [--redact | --names]}: the report of a saved case, by its plan. One for the customer has no names
 * unless {@code --names} asks for them. {@code report --new-template DIR} writes a template to change.
 */
final class ReportCommand implements Command {

	private static final List<String> FORMATS = List.of("html", "json", "md", "pdf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String NEW_TEMPLATE = "new-template"; //$NON-NLS-1$
	private static final String NAMES = "names"; //$NON-NLS-1$
	private static final String AUDIENCE = "audience"; //$NON-NLS-1$

	@Override
	public Set<String> valued() {
		return Hiding.with(Stream.concat(FORMATS.stream(),
				Stream.of(AUDIENCE, NEW_TEMPLATE, ReportWriting.CSV, ReportWriting.TEMPLATE)).toArray(String[]::new));
	}

	@Override
	public Set<String> flags() {
		return Set.of(Hiding.FLAG, NAMES);
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		if (arguments.has(NEW_TEMPLATE)) {
			ReportWriting.report(session).writeTemplate(Path.of(arguments.value(NEW_TEMPLATE).orElseThrow()));
			return Session.DONE;
		}
		boolean output = arguments.has(ReportWriting.CSV) || FORMATS.stream().anyMatch(arguments::has);
		if (arguments.words().size() != 1 || !output || arguments.has(NAMES) && arguments.has(Hiding.FLAG)) {
			throw new UsageException(Messages.ReportCommand_usage);
		}
		Path file = Path.of(arguments.words().getFirst());
		if (Files.isRegularFile(file)) {
			CaseFile.read(file); // a bundle holds no findings: its report would say that nothing is wrong
		}
		AnalyzeCommand.audience(arguments, Audience.CUSTOMER); // a wrong word is said before the case is opened
		try (OpenedCase opened = session.open(arguments, arguments.words(), true)) {
			Audience audience = AnalyzeCommand.audience(arguments, Chapters.audience(opened.model()));
			boolean hide = arguments.has(Hiding.FLAG) || audience.hidesNames() && !arguments.has(NAMES);
			Hiding hiding = Hiding.of(arguments, opened, hide);
			new ReportWriting(arguments, session, hiding).write(opened, audience, FORMATS);
			hiding.finish(session);
			note(file, arguments, session);
			return Session.exitCode(opened);
		}
	}

	/** The report has been written; that a case on a medium that cannot be written does not know of it is said. */
	private static void note(Path file, Arguments arguments, Session session) {
		try {
			CaseExports.note(file, session.written(), CaseCommand.author(arguments));
		} catch (IOException e) {
			session.terminal().err().println(NLS.bind(Messages.Session_notNoted, file, e.getMessage()));
		}
	}
}
