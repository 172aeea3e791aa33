package org.plumbline.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

/**
 * Asks for what rules could not read: a short mail, and a script for the shell of a host. The script holds nothing but
 * commands of {@link HarmlessCommand}, and writes into a folder that it makes and nowhere else.
 *
 * @param skipped rules that did not run
 */
public record CollectionRequest(List<SkippedRule> skipped) {

	/** Tell whose output it is. */
	private static final List<String> ALWAYS = List.of("vmware -vl", "date -u"); //$NON-NLS-1$ //$NON-NLS-2$

	public CollectionRequest {
		skipped = List.copyOf(skipped);
	}

	private Map<String, Collectable> wanted() {
		Map<String, Collectable> wanted = new TreeMap<>();
		skipped.forEach(rule -> rule.collect().forEach(each -> wanted.putIfAbsent(each.name(), each)));
		return wanted;
	}

	private String rules(String name) {
		TreeSet<String> rules = new TreeSet<>();
		skipped.stream().filter(rule -> rule.collect().stream().anyMatch(each -> each.name().equals(name)))
				.forEach(rule -> rules.add(rule.rule()));
		return String.join(", ", rules); //$NON-NLS-1$
	}

	/**
	 * Returns a mail in plain text, subject first.
	 *
	 * @param hosts hosts of the case; may be empty
	 */
	public String mail(List<String> hosts) {
		Map<String, Collectable> wanted = wanted();
		if (wanted.isEmpty()) {
			return Messages.CollectionRequest_nothing + '\n';
		}
		StringBuilder mail = new StringBuilder(Messages.CollectionRequest_subject).append("\n\n") //$NON-NLS-1$
				.append(hosts.isEmpty() ? Messages.CollectionRequest_greeting
						: NLS.bind(Messages.CollectionRequest_greetingHosts, String.join(", ", hosts))) //$NON-NLS-1$
				.append("\n\n"); //$NON-NLS-1$
		for (Collectable each : wanted.values()) {
			mail.append(NLS.bind(Messages.CollectionRequest_item, new Object[] { each.name(),
					each.place().isEmpty() ? Messages.CollectionRequest_somewhere : each.place(), rules(each.name()) }))
					.append('\n');
		}
		boolean script = wanted.values().stream().anyMatch(each -> !each.commands().isEmpty());
		return mail.append('\n').append(script ? Messages.CollectionRequest_script + '\n' : "") //$NON-NLS-1$
				.append(Messages.CollectionRequest_unsure).append('\n').toString();
	}

	/** Returns a script for any POSIX shell, that of old hosts included. */
	public String script() {
		List<String> lines = new ArrayList<>(List.of("#!/bin/sh", comment(Messages.CollectionRequest_scriptHead), //$NON-NLS-1$
				comment(Messages.CollectionRequest_scriptUse), "umask 077", //$NON-NLS-1$
				"target=\"${1:-/tmp/plumbline-collect}\"", "mkdir \"$target\" || exit 1")); //$NON-NLS-1$ //$NON-NLS-2$
		int number = 1;
		for (String command : ALWAYS) {
			lines.add(line(command, number++));
		}
		for (Collectable each : wanted().values()) {
			List<String> harmless = each.commands().stream().filter(HarmlessCommand::is).toList();
			lines.add(comment(each.name() + " (" + rules(each.name()) + ')' //$NON-NLS-1$
					+ (harmless.isEmpty() ? ": " + Messages.CollectionRequest_byHand : ""))); //$NON-NLS-1$ //$NON-NLS-2$
			for (String command : harmless) {
				lines.add(line(command, number++));
			}
		}
		return String.join("\n", lines) + '\n'; //$NON-NLS-1$
	}

	private static String comment(String text) {
		return "# " + text.replaceAll("\\p{Cntrl}", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String line(String command, int number) {
		return command + " > \"$target/" + number + ".txt\" 2>&1"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
