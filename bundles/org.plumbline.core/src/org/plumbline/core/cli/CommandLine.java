package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.CaseReport;

/** Finds the command, runs it, and turns every ending into one line and an exit code. */
final class CommandLine {

	/** Makes the registry when a command needs it; help and version do not. */
	interface RegistrySource {

		IExtensionRegistry open() throws IOException;
	}

	private final Map<String, Command> commands = new TreeMap<>(Map.ofEntries(
			Map.entry("analyze", new AnalyzeCommand()), Map.entry("case", new CaseCommand()), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("counters", new CountersCommand()), Map.entry("crashes", new CrashesCommand()), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("decode", new DecodeCommand()), Map.entry("diff", new DiffCommand()), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("events", new EventsCommand()), Map.entry("formats", new FormatsCommand()), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("info", new InfoCommand()), Map.entry("ramdisks", new RamdisksCommand()), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("report", new ReportCommand()), Map.entry("rules", new RulesCommand()), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("storage", new StorageCommand()))); //$NON-NLS-1$
	private final RegistrySource registry;
	private final ResultStream results;
	private final Terminal terminal;

	CommandLine(RegistrySource registry, Terminal terminal) {
		this.registry = registry;
		this.results = new ResultStream(terminal.out());
		this.terminal = new Terminal(results, terminal.err(), terminal.progress());
	}

	/** Runs a command and returns the exit code. */
	int run(List<String> args) {
		int code = runCommand(args);
		if (results.readerIsGone()) {
			return Session.DONE; // whoever reads has seen enough
		}
		return results.failure().map(this::complainOfResults).orElse(code);
	}

	private int complainOfResults(IOException failure) {
		return complain(NLS.bind(Messages.CommandLine_resultsLost, failure.getMessage()), Session.UNREADABLE);
	}

	private int runCommand(List<String> args) {
		if (args.isEmpty() || args.contains("--help") && !commands.containsKey(args.getFirst()) //$NON-NLS-1$
				|| args.getFirst().equals("help")) { //$NON-NLS-1$
			return say(Messages.CommandLine_help);
		}
		if (args.getFirst().equals("--version")) { //$NON-NLS-1$
			return say("plumbline " + CaseReport.VERSION); //$NON-NLS-1$
		}
		Command command = commands.get(args.getFirst());
		if (command == null) {
			return complain(NLS.bind(Messages.CommandLine_unknown, args.getFirst()), Session.USAGE);
		}
		try {
			Arguments arguments = Arguments.parse(args.subList(1, args.size()), command.valued(), command.flags());
			if (arguments.has("help")) { //$NON-NLS-1$
				return say(Messages.CommandLine_help);
			}
			return command.run(arguments, new Session(registry.open(), terminal));
		} catch (UsageException e) {
			return complain(NLS.bind(Messages.CommandLine_usage, args.getFirst(), e.getMessage()), Session.USAGE);
		} catch (java.nio.file.InvalidPathException e) {
			return complain(NLS.bind(Messages.CommandLine_usage, args.getFirst(), e.getMessage()), Session.USAGE);
		} catch (IOException e) {
			return results.failure().isPresent() ? Session.UNREADABLE
					: complain(String.valueOf(e.getMessage()), Session.UNREADABLE);
		} catch (RuntimeException | Error e) {
			System.getLogger(CommandLine.class.getName()).log(System.Logger.Level.DEBUG, "", e); //$NON-NLS-1$
			return complain(NLS.bind(Messages.CommandLine_failure, e, FailureLog.write(e)), Session.FAILURE);
		}
	}

	private int say(String text) {
		PrintStream out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
		out.println(text);
		return Session.DONE;
	}

	private int complain(String sentence, int code) {
		terminal.err().println("plumbline: " + sentence.replaceAll("\\s*\\R\\s*", " ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return code;
	}
}
