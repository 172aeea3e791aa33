package org.plumbline.esxi.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Gauge;
import org.plumbline.model.evidence.Host;

/**
 * {@code memstats -r …}: tables of the memory of groups, machines and programs.
 *
 * <pre>
 * output = { [ "Unit" ":" unit ] table }
 * table  = head LF dashes LF { row LF } [ dashes [ total ] ]
 * head   = three words or more that begin small, one of them "name"; without it the only row is of the whole host
 * row    = as many cells as the head has words; a name may hold blanks; numbers stand at the right of a name
 * </pre>
 *
 * The unit is that of the line {@code Unit}, else that of the switch {@code -u} in the name of the file, else KiB, what
 * the command takes without a switch. Numbers below zero stand for "no limit" and are left out, as are the columns that
 * number things. Rows that are cut are counted and left out. At most {@value #MOST_GAUGES} numbers are kept.
 */
public final class MemoryStatisticsParser implements CommandOutputParser {

	private static final int MOST_GAUGES = 20_000;
	private static final Pattern UNIT = Pattern.compile("\\s*Units?\\s*:\\s*(\\w{1,5})\\s*"); //$NON-NLS-1$
	private static final Pattern SWITCH = Pattern.compile(".*_.*-u-([a-z]{1,5})\\b.*"); //$NON-NLS-1$
	private static final Pattern HEAD = Pattern.compile("\\s*[a-z]\\w*(?:\\s+[a-z]\\w*){2,}\\s*"); //$NON-NLS-1$
	private static final Pattern DASHES = Pattern.compile("\\s*-{3,}[\\s-]*"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}"); //$NON-NLS-1$
	/** Numbers of things, and shares, which are no sizes. */
	private static final Set<String> NO_SIZES = Set.of("gid", "pargid", "pid", "cartel", "worldgrp", "schedgrp", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"parschedgroup", "shares", "nchild", "swapscope", "flags", "minlimit"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	@Override
	public void parse(CapturedOutput output, Host host) {
		List<Gauge> gauges = new ArrayList<>();
		long unitBytes = unit(SWITCH, output.path()).orElse(1L << 10);
		List<String> head = List.of();
		boolean open = false;
		List<String> lines = output.lines();
		for (int i = 0; i < lines.size() && gauges.size() < MOST_GAUGES; i++) {
			String line = lines.get(i);
			unitBytes = unit(UNIT, line).orElse(unitBytes);
			if (DASHES.matcher(line).matches()) {
				boolean under = i > 0 && HEAD.matcher(lines.get(i - 1)).matches();
				head = under ? List.of(lines.get(i - 1).strip().split("\\s+")) : head; //$NON-NLS-1$
				open = under;
			} else if (open && !line.isBlank()) {
				row(output, i, head, unitBytes, gauges);
			}
		}
		gauges.forEach(each -> each.setTimeNs(output.collectedNs()));
		host.getGauges().addAll(gauges);
		if (head.isEmpty() && lines.stream().anyMatch(each -> !each.isBlank())) {
			output.notices().accept("command-table", NLS.bind(Messages.MemoryStatisticsParser_none, output.path())); //$NON-NLS-1$
		}
	}

	private static OptionalLong unit(Pattern form, String text) {
		Matcher unit = form.matcher(text);
		long bytes = unit.matches() ? Gauges.bytesOf(unit.group(1)) : 0;
		return bytes > 0 ? OptionalLong.of(bytes) : OptionalLong.empty();
	}

	private static void row(CapturedOutput output, int line, List<String> head, long unitBytes, List<Gauge> gauges) {
		List<String> cells = new ArrayList<>(List.of(output.lines().get(line).strip().split("\\s+"))); //$NON-NLS-1$
		int named = head.indexOf("name"); //$NON-NLS-1$
		while (named >= 0 && cells.size() > head.size()) { // a name with blanks
			cells.set(named, cells.get(named) + ' ' + cells.remove(named + 1));
		}
		if (cells.size() != head.size()) {
			output.notices().accept("command-row", //$NON-NLS-1$
					NLS.bind(Messages.MemoryStatisticsParser_row, output.path(), line + 1));
			return;
		}
		String subject = named < 0 ? "" : cells.get(named); //$NON-NLS-1$
		for (int i = 0; i < head.size() && gauges.size() < MOST_GAUGES; i++) {
			boolean size = i != named && NUMBER.matcher(cells.get(i)).matches()
					&& !NO_SIZES.contains(head.get(i).toLowerCase(Locale.ROOT));
			long value = size ? Long.parseLong(cells.get(i)) : -1;
			if (value >= 0 && value <= Long.MAX_VALUE / unitBytes) {
				gauges.add(Gauges.of(named < 0 ? "memory" : "memory group", subject, head.get(i), value * unitBytes, //$NON-NLS-1$ //$NON-NLS-2$
						Gauges.BYTES, output.ref(line)));
			}
		}
	}
}
