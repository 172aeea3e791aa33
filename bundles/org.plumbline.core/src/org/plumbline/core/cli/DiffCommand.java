package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.compare.ComparedSide;
import org.plumbline.core.compare.Comparison;
import org.plumbline.core.compare.FactChange;
import org.plumbline.core.compare.LineChange;
import org.plumbline.core.event.Times;

/** {@code diff BUNDLE BUNDLE [--json]}: before and after, or one host and another. */
final class DiffCommand implements Command {

	/** How many classes of lines people are shown; all are in the JSON. */
	private static final int SHOWN_LINES = 60;

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
		List<String> inputs = arguments.words();
		if (inputs.size() != 2) {
			throw new UsageException(Messages.DiffCommand_usage);
		}
		try (OpenedCase before = session.open(arguments, inputs.subList(0, 1), true);
				OpenedCase after = session.open(arguments, inputs.subList(1, 2), true)) {
			ComparedSide first = ComparedSide.of(before);
			ComparedSide second = ComparedSide.of(after);
			Comparison comparison = Comparison.of(first, second, session.monitor(arguments));
			if (arguments.has("json")) { //$NON-NLS-1$
				JsonTree.write(session.terminal().out(), DiffTrees.tree(first, second, comparison));
			} else {
				print(comparison, new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8));
			}
			return Math.max(Session.exitCode(before), Session.exitCode(after));
		}
	}

	private static void print(Comparison comparison, PrintStream out) {
		if (comparison.facts().isEmpty() && comparison.lines().isEmpty()) {
			out.println(Messages.DiffCommand_nothing);
		}
		comparison.facts().forEach(each -> out.println(fact(each)));
		if (!comparison.notCompared().isEmpty()) {
			out.println(NLS.bind(Messages.DiffCommand_notCompared, String.join(", ", comparison.notCompared()))); //$NON-NLS-1$
		}
		if (comparison.fromNs() != Times.UNKNOWN_NS) {
			out.println(NLS.bind(Messages.DiffCommand_overlap, Times.rfc3339(comparison.fromNs())));
		}
		comparison.lines().stream().limit(SHOWN_LINES).forEach(each -> out.println(line(each)));
		long more = comparison.lines().size() + comparison.linesLeftOut() - SHOWN_LINES;
		if (more > 0) {
			out.println(NLS.bind(Messages.DiffCommand_more, more));
		}
		out.flush();
	}

	private static String fact(FactChange fact) {
		String subject = (fact.area() + ' ' + fact.subject() + ' ' + fact.aspect()).strip();
		String text = switch (fact.change()) {
		case NEW -> NLS.bind(Messages.DiffCommand_new, subject, fact.after());
		case GONE -> NLS.bind(Messages.DiffCommand_gone, subject, fact.before());
		default -> NLS.bind(Messages.DiffCommand_changed, new Object[] { subject, value(fact.before()),
				value(fact.after()) });
		};
		return text + rules(fact.rules());
	}

	private static String value(String value) {
		return value.isEmpty() ? "?" : value; //$NON-NLS-1$
	}

	private static String line(LineChange line) {
		return NLS.bind(Messages.DiffCommand_line, new Object[] { line.change().word(), rate(line.beforePerHour()),
				rate(line.afterPerHour()), line.lines().process(), line.lines().signature() }) + rules(line.rules());
	}

	private static String rules(List<String> rules) {
		return rules.isEmpty() ? "" : " [" + String.join(", ", rules) + ']'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Three digits that count, however seldom. */
	private static String rate(double perHour) {
		return perHour == 0 ? "0" : perHour >= 100 ? String.format(Locale.ROOT, "%.0f", perHour) //$NON-NLS-1$ //$NON-NLS-2$
				: String.format(Locale.ROOT, "%.3g", perHour); //$NON-NLS-1$
	}
}
