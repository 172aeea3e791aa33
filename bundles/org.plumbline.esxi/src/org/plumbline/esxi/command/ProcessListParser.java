package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code ps}: worlds with their names, as facts {@code world/<number>}.
 *
 * <pre>
 * head = "WID" or "WorldID" among the headings of the first line that has one
 * row  = numbers and a name in the columns of the head
 * </pre>
 *
 * A world of a machine is named {@code vmm0:NAME}, {@code vmx-vcpu-0:NAME} or {@code vmx}; the others after their
 * program.
 */
public final class ProcessListParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern.compile("\\s*(?:\\d{1,9}\\s+)?(\\d{1,9})\\s+\\d{1,9}\\s+(\\S.*)"); //$NON-NLS-1$
	private static final Pattern ROW_WORLD_FIRST = Pattern.compile("\\s*(\\d{1,9})\\s+(?:\\d{1,9}\\s+){0,3}(\\S.*)"); //$NON-NLS-1$
	private static final int MOST_WORLDS = 20_000;
	private static final int LONGEST_NAME = 120;

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		Pattern row = null;
		int found = 0;
		for (int i = 0; i < output.lines().size() && found < MOST_WORLDS; i++) {
			String line = output.lines().get(i);
			if (row == null) {
				row = row(line);
				continue;
			}
			Matcher matcher = row.matcher(line);
			if (matcher.matches()) {
				String name = name(matcher.group(2));
				inventory.newFact("world", matcher.group(1), name, output.ref(i)); //$NON-NLS-1$
				found++;
			}
		}
	}

	/** Returns the form of the rows below a head; {@code null} if the line is none. */
	private static Pattern row(String line) {
		String head = line.strip();
		if (head.startsWith("PID") && head.contains("WID")) { //$NON-NLS-1$ //$NON-NLS-2$
			return ROW;
		}
		return head.startsWith("WID") || head.startsWith("WorldID") || head.startsWith("World ID") ? ROW_WORLD_FIRST //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: null;
	}

	/** The name stands before the command line, two blanks or more away. */
	private static String name(String rest) {
		String name = rest.split("\\s{2,}|\\s+/", 2)[0].strip(); //$NON-NLS-1$
		return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
	}
}
