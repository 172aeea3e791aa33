package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RuleCheck;
import org.plumbline.core.rule.RuleCheckFailure;
import org.plumbline.core.rule.RuleDescription;

/** {@code rules list|show ID|check [FILE…]}: the knowledge base. */
final class RulesCommand implements Command {

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
		List<RuleDescription> all = session.knowledge().withRules(session.rules(arguments)).rules().all().stream()
				.map(Rule::description)
				.sorted(Comparator.comparing(RuleDescription::id)).toList();
		if (words.equals(List.of("list"))) { //$NON-NLS-1$
			list(all, arguments, session);
			return Session.DONE;
		}
		if (words.size() == 2 && words.getFirst().equals("show")) { //$NON-NLS-1$
			RuleDescription rule = all.stream().filter(each -> each.id().equalsIgnoreCase(words.get(1))).findFirst()
					.orElseThrow(() -> new UsageException(NLS.bind(Messages.RulesCommand_unknown, words.get(1))));
			show(rule, arguments, session);
			return Session.DONE;
		}
		if (!words.isEmpty() && words.getFirst().equals("check")) { //$NON-NLS-1$
			return check(words.subList(1, words.size()), session);
		}
		throw new UsageException(Messages.RulesCommand_usage);
	}

	/** Runs the samples and look-alikes of rule files, or of the shipped packs if no file is named. */
	private static int check(List<String> files, Session session) throws IOException {
		List<NamedResource> shipped = session.knowledge().rules().files();
		List<NamedResource> checked = new ArrayList<>();
		for (String file : files) {
			checked.add(new NamedResource(file, text(file)));
		}
		List<RuleCheckFailure> failures = new RuleCheck(session.knowledge().decoders())
				.check(files.isEmpty() ? shipped : checked, shipped);
		PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
		failures.forEach(each -> out.println(
				each.file() + ':' + each.line() + ": " + each.rule() + ": " + each.message())); //$NON-NLS-1$ //$NON-NLS-2$
		out.println(NLS.bind(Messages.RulesCommand_checked, files.isEmpty() ? shipped.size() : files.size(),
				failures.size()));
		out.flush();
		return failures.isEmpty() ? Session.DONE : Session.FINDING;
	}

	private static String text(String file) throws IOException {
		try {
			return Files.readString(Path.of(file));
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.RulesCommand_unreadable, file), e);
		}
	}

	private static void list(List<RuleDescription> all, Arguments arguments, Session session) throws IOException {
		if (arguments.has("json")) { //$NON-NLS-1$
			JsonTree.write(session.terminal().out(), all.stream().map(RulesCommand::tree).toList());
			return;
		}
		PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
		all.forEach(each -> out.printf(java.util.Locale.ROOT, "%-8s %-9s %-15s %s%n", each.id(), //$NON-NLS-1$
				each.severity().label(), each.component(), each.title()));
		out.flush();
	}

	private static Map<String, Object> tree(RuleDescription rule) {
		return new Tree().put("id", rule.id()).put("title", rule.title()).put("severity", rule.severity().label()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("component", rule.component()).text("releases", rule.releases()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("meaning", rule.meaning()).put("remedy", rule.remedy()).text("danger", rule.danger()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("harmless", rule.harmless()) //$NON-NLS-1$
				.put("references", rule.references()).put("confidence", rule.confidence()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void show(RuleDescription rule, Arguments arguments, Session session) throws IOException {
		if (arguments.has("json")) { //$NON-NLS-1$
			JsonTree.write(session.terminal().out(), tree(rule));
			return;
		}
		PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
		tree(rule).forEach((name, value) -> out.println(name + ": " + value)); //$NON-NLS-1$
		out.flush();
	}
}
