package org.plumbline.core.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.plumbline.core.capacity.RecurringAction;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseSaving;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.casefile.OpenedCase;

/**
 * {@code case plan FILE --clean RAMDISK=INTERVAL… [--since T] [--text TEXT]}: enters what is done again and again to
 * keep a ramdisk from running full.
 */
final class CasePlan implements CaseCommand.Action {

	@Override
	public int run(List<String> words, Arguments arguments, Session session) throws UsageException, IOException {
		List<RecurringAction> actions = CleanUps.of(arguments);
		boolean isCase = words.size() == 1 && Files.isRegularFile(Path.of(words.getFirst()))
				&& CaseFile.isCase(Path.of(words.getFirst()));
		if (!isCase || actions.isEmpty()) {
			throw new UsageException(Messages.CasePlan_usage);
		}
		String author = CaseCommand.author(arguments);
		try (OpenedCase opened = session.open(arguments, words, false)) {
			CaseWriting writing = new CaseWriting(opened.editor(), author);
			for (RecurringAction each : actions) {
				writing.recur(arguments.value("text").orElse(""), each); //$NON-NLS-1$ //$NON-NLS-2$
			}
			CaseSaving saving = CaseSaving.of(opened, author);
			CaseCommand.write(Path.of(words.getFirst()), session, saving::write);
			return Session.exitCode(opened);
		}
	}
}
