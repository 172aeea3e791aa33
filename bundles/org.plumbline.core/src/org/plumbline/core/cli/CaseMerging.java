package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseMerge;
import org.plumbline.core.casefile.CaseWords;
import org.plumbline.core.casefile.FieldConflict;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.Case;

/**
 * {@code case merge A B [--base C] -o OUT [--ours|--theirs]}: one case of two copies. Conflicts are listed; with
 * {@code --ours} or {@code --theirs} they are decided, else the later change stands and the exit code is 1.
 */
final class CaseMerging implements CaseCommand.Action {

	@Override
	public int run(List<String> words, Arguments arguments, Session session) throws UsageException, IOException {
		boolean ours = arguments.has("ours"); //$NON-NLS-1$
		if (words.size() != 2 || ours && arguments.has("theirs")) { //$NON-NLS-1$
			throw new UsageException(Messages.CaseMerging_usage);
		}
		Path out = CaseCommand.output(arguments);
		Case left = CaseFile.read(Path.of(words.get(0)));
		Case right = CaseFile.read(Path.of(words.get(1)));
		Case merged = CaseMerge.merge(left, right, base(arguments));
		List<FieldConflict> conflicts = CaseMerge.conflicts(merged);
		String author = CaseCommand.author(arguments);
		long now = Times.ns(Instant.now());
		boolean decide = ours || arguments.has("theirs"); //$NON-NLS-1$
		if (decide) {
			conflicts.forEach(each -> decide(merged, each, ours ? left : right, author, now));
		}
		print(conflicts, session);
		CaseMerge.seal(merged, author, now, Path.of(words.get(1)).getFileName().toString());
		CaseCommand.write(out, session, file -> CaseFile.write(merged, file));
		return conflicts.isEmpty() || decide ? Session.DONE : Session.FINDING;
	}

	/** Git gives an empty file if there is no common ancestor. */
	private static Optional<Case> base(Arguments arguments) throws IOException {
		Optional<Path> file = arguments.value("base").map(Path::of); //$NON-NLS-1$
		if (file.isEmpty() || Files.isRegularFile(file.get()) && Files.size(file.get()) == 0) {
			return Optional.empty();
		}
		return Optional.of(CaseFile.read(file.get()));
	}

	private static void decide(Case merged, FieldConflict conflict, Case side, String author, long now) {
		List<String> values = CaseMerge.claimOf(side, conflict).map(FieldConflict.Claim::values)
				.orElse(conflict.base());
		CaseMerge.decide(merged, conflict, values, author, now);
	}

	private static void print(List<FieldConflict> conflicts, Session session) {
		PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
		for (FieldConflict each : conflicts) {
			out.println(NLS.bind(Messages.CaseMerging_conflict, each.label(), CaseWords.field(each.field())));
			out.println("  " + NLS.bind(Messages.CaseMerging_base, value(each, each.base()))); //$NON-NLS-1$
			each.claims().forEach(claim -> out.println("  " + claim(each, claim))); //$NON-NLS-1$
		}
		out.flush();
	}

	/** A copy that was not saved by a Plumbline, or by an early one, does not remember who changed what. */
	private static String claim(FieldConflict conflict, FieldConflict.Claim claim) {
		String who = CaseWords.person(claim.author());
		return NLS.bind(Messages.CaseMerging_claim, new Object[] { who, time(claim.timeNs()),
				value(conflict, claim.values()) });
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "?" : Times.rfc3339(timeNs); //$NON-NLS-1$
	}

	private static String value(FieldConflict conflict, List<String> values) {
		String text = CaseWords.value(conflict.field(), values, CaseMerging::time);
		return text.isEmpty() ? Messages.CaseMerging_empty : text.replace('\n', ' ');
	}
}
