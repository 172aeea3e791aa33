package org.plumbline.core.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.FindingEntries;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.Audience;
import org.plumbline.core.rule.CollectionRequest;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.casefile.FindingState;
import org.plumbline.model.evidence.Host;

/**
 * {@code analyze BUNDLE… [--case F] [--json F] [--html F] [--pdf F] [--md F] [--csv F] [--fail-on SEVERITY]
 * [--redact]}: what is wrong,
 * with proof.
 */
final class AnalyzeCommand implements Command {

	/** JSON is that of the findings here. */
	private static final List<String> FORMATS = List.of("html", "pdf", "md"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final String MAIL = "collect-mail"; //$NON-NLS-1$
	private static final String SCRIPT = "collect-script"; //$NON-NLS-1$

	@Override
	public Set<String> valued() {
		return Hiding.with("case", "json", "html", "pdf", "fail-on", "audience", "md", ReportWriting.CSV,
				ReportWriting.TEMPLATE, MAIL, SCRIPT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	@Override
	public Set<String> flags() {
		return Set.of(Hiding.FLAG);
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		Optional<Severity> failOn = arguments.has("fail-on") //$NON-NLS-1$
				? Optional.of(EventsCommand.severity(arguments.value("fail-on").orElseThrow())) //$NON-NLS-1$
				: Optional.empty();
		Audience audience = audience(arguments, Audience.INTERNAL);
		if (arguments.value("case").equals(Optional.of("-"))) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new UsageException(Messages.AnalyzeCommand_caseNeedsAFile);
		}
		List<Path> many = arguments.words().size() == 1
				? FolderAnalysis.bundlesOf(Path.of(arguments.words().getFirst()))
				: List.of();
		if (!many.isEmpty()) {
			return analyzeEach(many, arguments, session, failOn);
		}
		try (OpenedCase opened = session.open(arguments, arguments.words(), true)) {
			Hiding hiding = Hiding.of(arguments, opened);
			if (arguments.has("json")) { //$NON-NLS-1$
				Object tree = hiding.hide(FindingTrees.analysis(opened));
				session.write(arguments.value("json").orElseThrow(), out -> JsonTree.write(out, tree)); //$NON-NLS-1$
			}
			writeRequest(arguments, session, opened, hiding);
			new ReportWriting(arguments, session, hiding).write(opened, audience, FORMATS);
			if (arguments.has("case")) { //$NON-NLS-1$
				session.save(arguments.value("case").orElseThrow(), file -> hiding.save(opened, file)); //$NON-NLS-1$
			}
			if (!arguments.has("json") && !arguments.has(ReportWriting.CSV) && !arguments.has(MAIL) //$NON-NLS-1$
					&& !arguments.has(SCRIPT)
					&& FORMATS.stream().noneMatch(arguments::has)) {
				print(opened, session.terminal().out(), hiding);
			}
			hiding.finish(session);
			boolean failed = failOn.isPresent()
					&& opened.findings().stream().anyMatch(each -> each.severity().isAtLeast(failOn.get()));
			return failed ? Session.FINDING : Session.exitCode(opened);
		}
	}

	/** What rules could not read is asked for by mail, and by a script that collects it. */
	private static void writeRequest(Arguments arguments, Session session, OpenedCase opened, Hiding hiding)
			throws IOException {
		CollectionRequest request = new CollectionRequest(opened.skipped());
		if (arguments.has(MAIL)) {
			List<String> hosts = opened.bundles().stream().flatMap(each -> each.getHosts().stream())
					.map(Host::getName).filter(each -> !each.isEmpty()).distinct().sorted().toList();
			byte[] mail = hiding.hide(request.mail(hosts)).getBytes(StandardCharsets.UTF_8);
			session.write(arguments.value(MAIL).orElseThrow(), out -> out.write(mail));
		}
		if (arguments.has(SCRIPT)) {
			byte[] script = request.script().getBytes(StandardCharsets.UTF_8);
			session.write(arguments.value(SCRIPT).orElseThrow(), out -> out.write(script));
		}
	}

	/** A folder of bundles: each by itself, and a table of what was found where. */
	private static int analyzeEach(List<Path> bundles, Arguments arguments, Session session,
			Optional<Severity> failOn) throws UsageException, IOException {
		for (String option : List.of("case", "html", "pdf", MAIL, SCRIPT, Hiding.FLAG)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (arguments.has(option)) {
				throw new UsageException(NLS.bind(Messages.AnalyzeCommand_notForFolders, option));
			}
		}
		try (FolderAnalysis analysis = new FolderAnalysis()) {
			analysis.run(bundles, bundle -> session.open(arguments, List.of(bundle.toString()), true));
			if (arguments.has("json")) { //$NON-NLS-1$
				session.write(arguments.value("json").orElseThrow(), analysis::writeJson); //$NON-NLS-1$
			} else {
				PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
				analysis.print(out);
				out.flush();
			}
			return failOn.filter(analysis::hasFinding).isPresent() ? Session.FINDING : analysis.exitCode();
		}
	}

	static Audience audience(Arguments arguments, Audience standard) throws UsageException {
		Optional<String> name = arguments.value("audience"); //$NON-NLS-1$
		for (Audience each : Audience.values()) {
			if (name.isPresent() && each.name().equalsIgnoreCase(name.get())) {
				return each;
			}
		}
		if (name.isPresent()) {
			throw new UsageException(NLS.bind(Messages.AnalyzeCommand_notAnAudience, name.get()));
		}
		return standard;
	}

	private static void print(OpenedCase opened, OutputStream stream, Hiding hiding) {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(text, false, StandardCharsets.UTF_8);
		if (opened.findings().isEmpty()) {
			out.println(Messages.AnalyzeCommand_nothing);
		}
		for (Finding each : opened.findings()) {
			print(opened, each, "", out); //$NON-NLS-1$
		}
		out.flush();
		PrintStream results = new PrintStream(stream, false, StandardCharsets.UTF_8);
		results.print(hiding.hide(text.toString(StandardCharsets.UTF_8)));
		results.flush();
	}

	private static void print(OpenedCase opened, Finding finding, String indent, PrintStream out) {
		String first = finding.firstNs() == Times.UNKNOWN_NS ? "?" : Times.rfc3339(finding.firstNs()); //$NON-NLS-1$
		out.println(indent + finding.severity().label().toUpperCase(java.util.Locale.ROOT) + ' ' + finding.rule() + ' '
				+ finding.title() + " (" + first + ')'); //$NON-NLS-1$
		FindingEntries.anywhere(opened.model(), finding).filter(each -> each.getState() == FindingState.DISMISSED)
				.ifPresent(each -> out.println(indent + "  " //$NON-NLS-1$
						+ NLS.bind(Messages.AnalyzeCommand_dismissed, each.getComment())));
		out.println(indent + "  " + finding.summary()); //$NON-NLS-1$
		opened.patches(finding).forEach(each -> out.println(indent + "  " + each.sentence())); //$NON-NLS-1$
		finding.chain().forEach(step -> out.println(indent + "  -> " + step.title())); //$NON-NLS-1$
		finding.consequences().forEach(each -> print(opened, each, indent + "  ", out)); //$NON-NLS-1$
	}
}
