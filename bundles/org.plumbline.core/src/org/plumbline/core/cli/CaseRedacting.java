package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.plumbline.core.casefile.CaseExports;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseRedaction;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.Case;

/**
 * {@code case redact FILE -o OUT [--map MAP] [--term T]… [--keep NAME]… [--preview]}: a case without names. Without
 * {@code --map} nobody can tell afterwards which token was which name.
 */
final class CaseRedacting implements CaseCommand.Action {

	@Override
	public int run(List<String> words, Arguments arguments, Session session) throws UsageException, IOException {
		if (words.size() != 1) {
			throw new UsageException(Messages.CaseCommand_oneFile);
		}
		boolean preview = arguments.has("preview"); //$NON-NLS-1$
		Path out = preview ? Path.of("") : CaseCommand.output(arguments); //$NON-NLS-1$
		Case model = CaseFile.read(Path.of(words.getFirst()));
		Hiding hiding = Hiding.of(arguments);
		hiding.learn(model, List.of());
		if (preview) {
			PrintStream print = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
			CaseRedaction.preview(model, hiding.redactor())
					.forEach((name, token) -> print.println(token + '\t' + name));
			print.flush();
			return Session.DONE;
		}
		Case hidden = CaseRedaction.redact(model, hiding.redactor(), CaseCommand.author(arguments),
				Times.ns(Instant.now()));
		CaseCommand.write(out, session, file -> CaseFile.write(hidden, file));
		hiding.finish(session);
		CaseExports.note(Path.of(words.getFirst()), List.of(out), CaseCommand.author(arguments));
		return Session.DONE;
	}
}
