package org.plumbline.core.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseSaving;
import org.plumbline.core.casefile.OpenedCase;

/** {@code case new FILE BUNDLE… [--full]}: a case of bundles, with findings and excerpts. */
final class CaseNew implements CaseCommand.Action {

	@Override
	public int run(List<String> words, Arguments arguments, Session session) throws UsageException, IOException {
		if (words.size() < 2) {
			throw new UsageException(Messages.CaseNew_usage);
		}
		Path file = Path.of(words.getFirst());
		if (Files.exists(file)) {
			throw new UsageException(NLS.bind(Messages.CaseNew_exists, file));
		}
		for (String each : words.subList(1, words.size())) {
			if (Files.isRegularFile(Path.of(each)) && CaseFile.isCase(Path.of(each))) {
				throw new UsageException(NLS.bind(Messages.CaseNew_notABundle, each));
			}
		}
		try (OpenedCase opened = session.open(arguments, words.subList(1, words.size()), true)) {
			CaseSaving saving = CaseSaving.of(opened, CaseCommand.author(arguments))
					.as(arguments.has("full") ? CaseSaving.Size.FULL : CaseSaving.Size.SMALL); //$NON-NLS-1$
			CaseCommand.write(file, session, saving::write);
			return Session.exitCode(opened);
		}
	}
}
