package org.plumbline.esxi.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;

/**
 * Lines about the dump of a program that crashed:
 *
 * <pre>
 * "UserDump: " n ": " … "Dumping cartel " id " (from world " id ") to file " path …           kernel, 4.x on
 * "UserDump: " n ": " … "Userworld" ["(" program ")"] " coredump complete."                    kernel, 4.x on
 * "wantCoreDump" [" "] ":" [" "] program (" -enabled : " 0/1 / " signal:" n " exitCode:" n " coredump:" word)
 * "[vob.uw.core.dumped] " path "(" pid ") " file                                               vobd, 5.x on
 * "[esx.problem." service ".core.dumped" … "] " path " crashed (" n " time(s) so far) " … " at " file "."
 * "[esx.problem.application.core.dumped" … "] An application (" path ") …" file "."
 * program "[" … "] Panic: " reason                                                             services
 * </pre>
 *
 * The file is named after the thread that crashed: {@code hostd-worker-zdump.000}.
 */
public final class ProcessDumps implements Decoder {

	private static final String FILE = "(?<file>/\\S*?zdump[^\\s,;]*?)"; //$NON-NLS-1$
	private static final List<Pattern> FORMS = List.of(
			Pattern.compile("Dumping cartel (?<cartel>\\d+) \\(from world (?<world>\\d+)\\) to file " + FILE //$NON-NLS-1$
					+ "(?=\\s|$|\\.\\.\\.)"), //$NON-NLS-1$
			Pattern.compile("(?<complete>Userworld(?:\\((?<process>[^)\\s]+)\\))? ?core ?dump complete)"), //$NON-NLS-1$
			Pattern.compile("wantCoreDump ?: ?(?<process>[^\\s:]+) (?:-enabled ?: ?(?<enabled>\\d)" //$NON-NLS-1$
					+ "|signal ?: ?(?<signal>\\d+).*)"), //$NON-NLS-1$
			Pattern.compile(
					"\\[vob\\.uw\\.core\\.dumped\\] (?<program>/[^\\s(]+)\\((?<pid>\\d+)\\) " + FILE + "(?=\\s|$)"), //$NON-NLS-1$ //$NON-NLS-2$
			Pattern.compile(
					"\\[esx\\.problem\\.\\w+\\.core\\.dumped[\\w.]*\\] (?:An application \\()?(?<program>/[^\\s)]+).*?" //$NON-NLS-1$
							+ "crashed.*?" + FILE + "\\.?(?=\\s|$)")); //$NON-NLS-1$ //$NON-NLS-2$

	/** Numbers as in POSIX and Linux on x86; those that end a program by a fault of its own. */
	private static final Map<String, String> SIGNALS = Map.of("4", "SIGILL", "6", "SIGABRT", "7", "SIGBUS", "8", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"SIGFPE", "9", "SIGKILL", "11", "SIGSEGV", "15", "SIGTERM"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final Pattern DUMP_NAME = Pattern.compile("(?<name>[^/]+?)-zdump(?:\\.\\d+)?(?:\\.\\w+)*$"); //$NON-NLS-1$

	@Override
	public String domain() {
		return CrashFact.DOMAIN;
	}

	@Override
	public List<String> marks() {
		return List.of("Dumping cartel ", "ump complete", "wantCoreDump", ".core.dumped"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		if (marks().stream().noneMatch(text::contains)) {
			return List.of();
		}
		List<DecodedFact> facts = new ArrayList<>();
		for (Pattern form : FORMS) {
			Matcher line = form.matcher(text);
			if (line.find()) {
				facts.add(fact(line));
				break;
			}
		}
		return facts;
	}

	private static DecodedFact fact(Matcher line) {
		String file = group(line, "file"); //$NON-NLS-1$
		String program = group(line, "program"); //$NON-NLS-1$
		String process = group(line, "process"); //$NON-NLS-1$
		if (process.isEmpty()) {
			process = program.isEmpty() ? ofFile(file) : program.substring(program.lastIndexOf('/') + 1);
		}
		String number = group(line, "signal"); //$NON-NLS-1$
		String signal = number.isEmpty() ? "" : SIGNALS.getOrDefault(number, number); //$NON-NLS-1$
		String reason = signal.isEmpty() ? "" : NLS.bind(Messages.ProcessDumps_signal, number, signal); //$NON-NLS-1$
		String title = process.isEmpty() ? Messages.ProcessDumps_complete
				: NLS.bind(Messages.ProcessDumps_title, process);
		return new CrashFact("process", title).put("process", process).put("file", file).put("signal", signal) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("reason", reason).put("cartel", group(line, "cartel")).put("world", group(line, "world")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.put("complete", group(line, "complete").isEmpty() ? "" : "yes") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.field(Messages.ProcessDumps_process, process).field(Messages.ProcessDumps_file, file)
				.field(Messages.ProcessDumps_cause, reason)
				.fact(Messages.ProcessDumps_meaning, Messages.ProcessDumps_advice);
	}

	private static String ofFile(String file) {
		Matcher name = DUMP_NAME.matcher(file);
		return name.find() ? name.group("name") : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String group(Matcher matcher, String name) {
		boolean has = matcher.namedGroups().containsKey(name);
		return has && matcher.group(name) != null ? matcher.group(name) : ""; //$NON-NLS-1$
	}
}
