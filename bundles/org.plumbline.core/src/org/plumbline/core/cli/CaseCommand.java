package org.plumbline.core.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseHold;
import org.plumbline.core.casefile.CaseLock;

/** {@code case new|info|merge|redact|verify …}: case files. */
final class CaseCommand implements Command {

	/** One action on case files. */
	interface Action {

		/** Does it with the words behind its name; returns the exit code. */
		int run(List<String> words, Arguments arguments, Session session) throws UsageException, IOException;
	}

	private final Map<String, Action> actions = new TreeMap<>(Map.of("new", new CaseNew(), "info", new CaseInfo(), //$NON-NLS-1$ //$NON-NLS-2$
			"merge", new CaseMerging(), "redact", new CaseRedacting(), "verify", new CaseVerify(), "plan", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$
			new CasePlan()));

	@Override
	public Set<String> valued() {
		return Set.of("o", "base", "map", "term", "keep", "author", "clean", "since", "text"); //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	@Override
	public Set<String> flags() {
		return Set.of("json", "ours", "theirs", "full", "preview"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		List<String> words = arguments.words();
		Action action = words.isEmpty() ? null : actions.get(words.getFirst());
		if (action == null) {
			throw new UsageException(Messages.CaseCommand_usage);
		}
		return action.run(words.subList(1, words.size()), arguments, session);
	}

	/** Returns the file of {@code -o}. */
	static Path output(Arguments arguments) throws UsageException {
		Optional<String> out = arguments.value("o").filter(each -> !each.equals("-")); //$NON-NLS-1$ //$NON-NLS-2$
		return Path.of(out.orElseThrow(() -> new UsageException(Messages.CaseCommand_noOutput)));
	}

	/** Returns who works here: {@code --author}, else the user of the system. */
	static String author(Arguments arguments) {
		String user = Optional.ofNullable(System.getenv("USER")) //$NON-NLS-1$
				.orElseGet(() -> Optional.ofNullable(System.getenv("USERNAME")).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		return arguments.value("author").orElse(user); //$NON-NLS-1$
	}

	/** Writes a case file that nobody else has open. */
	static void write(Path file, Session session, Session.Saving saving) throws IOException {
		session.save(file.toString(), target -> {
			Optional<CaseLock.Holder> holder = CaseLock.holder(target, CaseLock.owner("", "")); //$NON-NLS-1$ //$NON-NLS-2$
			if (holder.isPresent() && !holder.get().leftOver()) {
				throw new IOException(
						NLS.bind(Messages.CaseCommand_held, CaseHold.describe(holder.get().owner())));
			}
			saving.saveTo(target);
		});
	}
}
