package org.plumbline.core.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.model.evidence.SupportBundle;

/** What all commands share: contributions, where to talk, and the opening of inputs. */
final class Session {

	static final int DONE = 0;
	static final int FINDING = 1;
	static final int USAGE = 2;
	static final int UNREADABLE = 3;
	static final int LOSSES = 4;
	static final int FAILURE = 70;

	private final IExtensionRegistry registry;
	private final Terminal terminal;
	private Knowledge knowledge;

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
		try (CaseOpening opening = new CaseOpening(knowledge(), settings(arguments))) {
			opening.load(inputs.stream().map(Path::of).toList(), monitor);
			if (rules) {
				opening.evaluateRules(monitor);
			}
			return opening.finish();
		} finally {
			monitor.done();
		}
	}

	private static OpeningSettings settings(Arguments arguments) throws UsageException {
		Map<String, ZoneId> zones = new HashMap<>();
		for (String each : arguments.values("zone")) { //$NON-NLS-1$
			zones.put(before(each), zone(after(each)));
		}
		Map<String, Long> offsets = new HashMap<>();
		for (String each : arguments.values("offset")) { //$NON-NLS-1$
			offsets.put(before(each), Math.round(number(after(each)) * 1e9));
		}
		OptionalInt year = arguments.has("year") ? OptionalInt.of((int) number(arguments.value("year").orElseThrow())) //$NON-NLS-1$ //$NON-NLS-2$
				: OptionalInt.empty();
		Path data = arguments.value("data").map(Path::of).orElseGet(DataFolder::standard); //$NON-NLS-1$
		return new OpeningSettings(data, year, zones, offsets);
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

	static double number(String text) throws UsageException {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			throw new UsageException(NLS.bind(Messages.Session_notANumber, text));
		}
	}

	/** Returns the exit code of a command that did its work. */
	static int exitCode(OpenedCase openedCase) {
		return openedCase.bundles().stream().anyMatch(SupportBundle::isPartial) ? LOSSES : DONE;
	}

	/** Writes to a file, or to standard output if its name is {@code -}. */
	void write(String file, Output output) throws IOException {
		if (file.equals("-")) { //$NON-NLS-1$
			output.writeTo(terminal.out());
			terminal.out().flush();
			return;
		}
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(file)))) {
			output.writeTo(out);
		} catch (java.nio.file.FileSystemException e) {
			throw new IOException(NLS.bind(Messages.Session_cannotWrite, file, e.getReason()), e);
		}
	}

	/** Something that can be written. */
	interface Output {

		void writeTo(OutputStream out) throws IOException;
	}
}
