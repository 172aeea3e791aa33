package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.format.FormatFailure;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.WrittenFormats;

/** {@code formats list|check FILE…}: what lines are understood, and the samples of formats written without code. */
final class FormatsCommand implements Command {

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
		List<String> words = arguments.words();
		if (words.equals(List.of("list"))) { //$NON-NLS-1$
			list(session.knowledge().withFormats(session.formats(arguments)).formats(), arguments, session);
			return Session.DONE;
		}
		if (words.size() > 1 && words.getFirst().equals("check")) { //$NON-NLS-1$
			return check(words.subList(1, words.size()), session);
		}
		throw new UsageException(Messages.FormatsCommand_usage);
	}

	private static int check(List<String> files, Session session) {
		LogFormats contributed = session.knowledge().formats();
		List<FormatFailure> failures = contributed.with(WrittenFormats.read(files.stream().map(Path::of).toList()))
				.refused();
		PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
		failures.forEach(each -> out.println(
				each.file() + ':' + each.line() + ": " + each.format() + ": " + each.message())); //$NON-NLS-1$ //$NON-NLS-2$
		out.println(NLS.bind(Messages.FormatsCommand_checked, files.size(), failures.size()));
		out.flush();
		return failures.isEmpty() ? Session.DONE : Session.FINDING;
	}

	private static void list(LogFormats formats, Arguments arguments, Session session) throws IOException {
		if (arguments.has("json")) { //$NON-NLS-1$
			JsonTree.write(session.terminal().out(), formats.all().stream().map(FormatsCommand::tree).toList());
			return;
		}
		PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
		formats.all().forEach(each -> out.printf(java.util.Locale.ROOT, "%5d %-9s %-40s %s%n", each.order(), //$NON-NLS-1$
				kind(each), each.id(), each.name()));
		out.flush();
	}

	private static Map<String, Object> tree(LogFormats.Entry format) {
		return new Tree().put("id", format.id()).put("name", format.name()).put("kind", kind(format)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("order", format.order()).put("files", format.paths().toString().replaceAll("\\s+", "")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.text("process", format.process()).map(); //$NON-NLS-1$
	}

	private static String kind(LogFormats.Entry format) {
		return format.isWritten() ? "written" : "built-in"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
