package org.plumbline.core.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.intake.Passwords;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.format.WrittenFormats;
import org.plumbline.core.rule.RuleFolder;
import org.plumbline.core.rule.Rules;
import org.plumbline.model.evidence.SupportBundle;

/** What all commands share: contributions, where to talk, and the opening of inputs. */
final class Session {

	static final int DONE = 0;
	static final int FINDING = 1;
	static final int USAGE = 2;
	static final int UNREADABLE = 3;
	static final int LOSSES = 4;
	static final int FAILURE = 70;

	private static final String FORMATS = "formats"; //$NON-NLS-1$
	private static final String RULES = "rules"; //$NON-NLS-1$
	private static final String CODES = "codes"; //$NON-NLS-1$

	/** Years that a time in nanoseconds can hold, and that a log can come from. */
	private static final int FIRST_YEAR = 1970;
	private static final int LAST_YEAR = 2200;
	/** A hundred years. */
	private static final double MOST_SECONDS = 3.2e9;

	private final IExtensionRegistry registry;
	private final Terminal terminal;
	private final List<Path> written = new ArrayList<>();
	private Knowledge knowledge;
	private boolean rulesTold;

	Session(IExtensionRegistry registry, Terminal terminal) {
		this.registry = registry;
		this.terminal = terminal;
	}

	IExtensionRegistry registry() {
		return registry;
	}

	Terminal terminal() {
		return terminal;
	}

	/** Returns all contributions; read when first needed. Broken ones are named on standard error. */
	Knowledge knowledge() {
		if (knowledge == null) {
			knowledge = Knowledge.read(registry, problem -> terminal.err().println(problem.getMessage()));
		}
		return knowledge;
	}

	/** Returns a monitor that shows progress if that is wanted. */
	IProgressMonitor monitor(Arguments arguments) {
		return terminal.progress() && !arguments.has("quiet") ? new LineProgress(terminal.err()) //$NON-NLS-1$
				: new NullProgressMonitor();
	}

	/** Opens the inputs of a command, with or without running rules. The caller closes the case. */
	OpenedCase open(Arguments arguments, List<String> inputs, boolean rules) throws IOException, UsageException {
		if (inputs.isEmpty()) {
			throw new UsageException(Messages.Session_noInput);
		}
		IProgressMonitor monitor = monitor(arguments);
		Knowledge all = knowledge().withFormats(formats(arguments)).withTables(codes(arguments))
				.withRules(rules(arguments));
		tell(all.decoders());
		try (CaseOpening opening = new CaseOpening(all, settings(arguments))) {
			opening.load(inputs.stream().map(Path::of).toList(), monitor);
			if (rules) {
				tell(all.rules());
				opening.evaluateRules(monitor);
			}
			return opening.finish();
		} finally {
			monitor.done();
		}
	}

	/**
	 * Returns the log formats that people wrote: those of {@code --formats}, else of the folder {@value #FORMATS} where
	 * indexes live.
	 */
	WrittenFormats formats(Arguments arguments) throws UsageException {
		Path folder = arguments.value("formats").map(Path::of) //$NON-NLS-1$
				.orElseGet(() -> dataFolder(arguments).resolve(FORMATS));
		if (arguments.has("formats") && !Files.isDirectory(folder)) { //$NON-NLS-1$
			throw new UsageException(NLS.bind(Messages.Session_noFormats, folder));
		}
		WrittenFormats written = WrittenFormats.read(folder);
		written.failures().forEach(each -> terminal.err().println(LogFormats.sentence(each)));
		return written;
	}

	/** Returns where tables of codes lie that people wrote: {@code --codes}, else {@value #CODES} beside indexes. */
	Path codes(Arguments arguments) throws UsageException {
		Path folder = arguments.value(CODES).map(Path::of).orElseGet(() -> dataFolder(arguments).resolve(CODES));
		if (arguments.has(CODES) && !Files.isDirectory(folder)) {
			throw new UsageException(NLS.bind(Messages.Session_noCodes, folder));
		}
		return folder;
	}

	/** Names rows of such tables that are not used. */
	void tell(Decoders decoders) {
		decoders.refused().forEach(each -> terminal.err().println(each.place() + ": " + each.message())); //$NON-NLS-1$
	}

	/** Names rules and packs that cannot be used, once. */
	private void tell(Rules rules) {
		if (!rulesTold) {
			rules.broken().forEach(each -> terminal.err().println(each.rule() + ": " + each.reason())); //$NON-NLS-1$
			rulesTold = true;
		}
	}

	/** Returns the rules that people wrote: those of {@code --rules}, else of the folder {@value #RULES}. */
	RuleFolder rules(Arguments arguments) throws UsageException {
		Path folder = arguments.value(RULES).map(Path::of).orElseGet(() -> dataFolder(arguments).resolve(RULES));
		if (arguments.has(RULES) && !Files.isDirectory(folder)) {
			throw new UsageException(NLS.bind(Messages.Session_noRules, folder));
		}
		return RuleFolder.read(folder);
	}

	/** Returns where indexes, and what people keep beside them, live. */
	static Path dataFolder(Arguments arguments) {
		return arguments.value("data").map(Path::of).orElseGet(DataFolder::standard); //$NON-NLS-1$
	}

	private static OpeningSettings settings(Arguments arguments) throws UsageException {
		Map<String, ZoneId> zones = new LinkedHashMap<>();
		for (String each : arguments.values("zone")) { //$NON-NLS-1$
			zones.put(before(each), zone(after(each)));
		}
		Map<String, Long> offsets = new LinkedHashMap<>();
		for (String each : arguments.values("offset")) { //$NON-NLS-1$
			offsets.put(before(each), Math.round(seconds(after(each)) * 1e9));
		}
		OptionalInt year = arguments.has("year") //$NON-NLS-1$
				? OptionalInt.of((int) number(arguments.value("year").orElseThrow(), FIRST_YEAR, LAST_YEAR)) //$NON-NLS-1$
				: OptionalInt.empty();
		return new OpeningSettings(dataFolder(arguments), year, zones, offsets, passwords(arguments));
	}

	/** The first line of a file: what stands on a command line can be read by others on the machine. */
	private static Passwords passwords(Arguments arguments) throws UsageException {
		Optional<String> file = arguments.value("password-file"); //$NON-NLS-1$
		if (file.isEmpty()) {
			return Passwords.NONE;
		}
		try (BufferedReader lines = Files.newBufferedReader(Path.of(file.get()))) {
			char[] password = Optional.ofNullable(lines.readLine()).orElse("").toCharArray(); //$NON-NLS-1$
			return (archive, attempt) -> attempt == 0 ? Optional.of(password) : Optional.empty();
		} catch (IOException e) {
			throw new UsageException(NLS.bind(Messages.Session_passwordFile, file.get()));
		}
	}

	private static String before(String pair) throws UsageException {
		if (pair.indexOf('=') < 1) {
			throw new UsageException(NLS.bind(Messages.Session_notAPair, pair));
		}
		return pair.substring(0, pair.lastIndexOf('='));
	}

	private static String after(String pair) {
		return pair.substring(pair.lastIndexOf('=') + 1);
	}

	private static ZoneId zone(String name) throws UsageException {
		try {
			return ZoneId.of(name);
		} catch (DateTimeException e) {
			throw new UsageException(NLS.bind(Messages.Session_notAZone, name));
		}
	}

	private static double seconds(String text) throws UsageException {
		try {
			double seconds = Double.parseDouble(text);
			if (Math.abs(seconds) <= MOST_SECONDS) { // not so if it is no number at all
				return seconds;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new UsageException(NLS.bind(Messages.Session_notSeconds, text));
	}

	/** Reads a whole number of a range. */
	static long number(String text, long least, long most) throws UsageException {
		try {
			long number = Long.parseLong(text);
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new UsageException(NLS.bind(Messages.Session_notANumber,
				new Object[] { text, String.valueOf(least), String.valueOf(most) }));
	}

	/** Returns the exit code of a command that did its work. */
	static int exitCode(OpenedCase openedCase) {
		return openedCase.bundles().stream().anyMatch(SupportBundle::isPartial) ? LOSSES : DONE;
	}

	/** Returns the files that were written so far; standard output is none. */
	List<Path> written() {
		return List.copyOf(written);
	}

	/** Writes to a file, or to standard output if its name is {@code -}. Failed, it leaves an older file unharmed. */
	void write(String file, Output output) throws IOException {
		if (file.equals("-")) { //$NON-NLS-1$
			output.writeTo(terminal.out());
			terminal.out().flush();
			return;
		}
		written.add(Path.of(file));
		save(file, target -> {
			if (Files.exists(target) && !Files.isRegularFile(target)) {
				writeTo(target, output); // a device or pipe takes what comes; it must not be replaced
				return;
			}
			Path beside = target.toAbsolutePath().resolveSibling("." + target.getFileName() + ".saving"); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				writeTo(beside, output);
				Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(beside);
			}
		});
	}

	private static void writeTo(Path file, Output output) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			output.writeTo(out);
		}
	}

	/** Saves under a name that a person gave; a failure is told with that name. */
	void save(String file, Saving saving) throws IOException {
		try {
			saving.saveTo(Path.of(file));
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.Session_cannotWrite, file, reason(e)), e);
		}
	}

	private static String reason(IOException e) {
		return switch (e) {
		case NoSuchFileException _ -> Messages.Session_noFolder;
		case AccessDeniedException _ -> Messages.Session_noRights;
		case FileSystemException system when system.getReason() != null -> system.getReason();
		default -> String.valueOf(e.getMessage());
		};
	}

	/** Something that saves itself as a file. */
	interface Saving {

		void saveTo(Path file) throws IOException;
	}

	/** Something that can be written. */
	interface Output {

		void writeTo(OutputStream out) throws IOException;
	}
}
