package org.plumbline.core.rule;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides which commands may be sent to somebody to run on a host: those of a list that only read. Nothing in one may
 * join commands, redirect, substitute or quote. Grammar: words of letters, digits and {@code . / _ * -}, one blank
 * between them; the first words as in {@link #ALLOWED}.
 */
final class HarmlessCommand {

	private static final Pattern WORDS = Pattern.compile("[\\w./*-]+(?: [\\w./*-]+)*"); //$NON-NLS-1$
	private static final List<Pattern> ALLOWED = List.of(
			Pattern.compile("(?:cat|zcat|ls -l)(?: /(?:var|vmfs)/[\\w./*-]+)+"), //$NON-NLS-1$
			Pattern.compile("grep(?: -[iHhn]+)? \\w+(?: /(?:var|vmfs)/[\\w./*-]+)+"), //$NON-NLS-1$
			Pattern.compile("esxcli(?: [a-z][a-z0-9-]*)+ (?:list|get)"), //$NON-NLS-1$
			Pattern.compile("vmware -vl"), Pattern.compile("date -u"), Pattern.compile("dmesg")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private HarmlessCommand() {
	}

	static boolean is(String command) {
		return WORDS.matcher(command).matches() && !command.contains("..") //$NON-NLS-1$
				&& ALLOWED.stream().anyMatch(each -> each.matcher(command).matches());
	}
}
