package org.plumbline.core.rule.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.LogRecord;

/**
 * Names of logs in a rule: of a program ({@code Hostd}) or of a file without its extension ({@code vmkernel}) and
 * without the number of a kept one ({@code vmware-12.log}), in any case; {@code *} for all. {@code vmkernel} stands
 * for {@code vmkwarning}, {@code vmkalert} and {@code vmksummary} too, {@code syslog} for any program in a log that
 * collects several.
 *
 * @param names lower-case names
 */
public record LogNames(List<String> names) {

	private static final Set<String> COLLECTING = Set.of("messages", "syslog", "all"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> KERNEL = Set.of("vmkernel", "vmkwarning", "vmkalert", "vmksummary"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Pattern NUMBER = Pattern.compile("-\\d+$"); //$NON-NLS-1$

	public LogNames {
		names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
	}

	/** Tells whether an event may come from one of these logs; a line that names no program may come from any. */
	boolean accept(LogRecord event) {
		if (names.contains("*")) { //$NON-NLS-1$
			return true;
		}
		String file = stem(event.source().name());
		String process = event.process().toLowerCase(Locale.ROOT);
		return accepts(file) || accepts(process)
				|| COLLECTING.contains(file) && (process.isEmpty() || names.contains("syslog")); //$NON-NLS-1$
	}

	/** Tells whether one of some files may hold such lines, whatever programs write into it. */
	boolean mayStandIn(List<EventSource> sources) {
		return names.contains("*") || !among(sources).isEmpty(); //$NON-NLS-1$
	}

	/** Returns those of some files that may hold such lines, in their order. */
	public List<EventSource> among(List<EventSource> sources) {
		if (names.contains("*")) { //$NON-NLS-1$
			return List.copyOf(sources);
		}
		boolean divided = isDivided(sources);
		return sources.stream().filter(each -> mayHold(stem(each.name()), divided)).toList();
	}

	private boolean mayHold(String file, boolean divided) {
		return accepts(file) || COLLECTING.contains(file) && !(divided && file.equals("syslog")); //$NON-NLS-1$
	}

	/** Tells whether kernel and agents have logs of their own, so that syslog holds only the rest. */
	private static boolean isDivided(List<EventSource> sources) {
		return sources.stream().map(each -> stem(each.name()))
				.anyMatch(file -> file.equals("vmkernel") || file.equals("hostd")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean accepts(String name) {
		return names.contains(name) || KERNEL.contains(name) && names.contains("vmkernel"); //$NON-NLS-1$
	}

	private static String stem(String file) {
		String name = file.toLowerCase(Locale.ROOT);
		int dot = name.indexOf('.');
		return NUMBER.matcher(dot < 0 ? name : name.substring(0, dot)).replaceFirst(""); //$NON-NLS-1$
	}
}
