package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code ntpq -p}: whom the host asks for the time, and how far it is off. Facts {@code ntp/peer} with the whole row,
 * {@code ntp/state}.
 *
 * <pre>
 * row = [tally] remote refid stratum type when poll reach delay offset jitter      tally "*": the one it follows
 * </pre>
 *
 * The offset is in milliseconds. An answer such as {@code Connection refused} says that the service does not run.
 */
public final class NtpStateParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern.compile("([*#o+x.-]?)\\s*(\\S+)\\s+(\\S+)\\s+(\\d{1,2})\\s+\\S\\s+\\S+" //$NON-NLS-1$
			+ "\\s+\\S+\\s+(\\d{1,3})\\s+(-?[\\d.]+)\\s+([+-]?[\\d.]+)\\s+(\\S+)"); //$NON-NLS-1$
	private static final Pattern NOT_RUNNING = Pattern
			.compile("(?i).*(?:connection refused|no association|timed out).*"); //$NON-NLS-1$
	private static final String GROUP = "ntp"; //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		boolean peers = false;
		boolean followed = false;
		int last = 0;
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			Matcher row = ROW.matcher(line);
			if (row.matches()) {
				peers = true;
				last = i;
				inventory.fact(GROUP, "peer", line, output.ref(i)); //$NON-NLS-1$
				if (row.group(1).equals("*") && !followed) { //$NON-NLS-1$
					followed = true;
					inventory.fact(GROUP, "state", "synchronised", output.ref(i)); //$NON-NLS-1$ //$NON-NLS-2$
					inventory.fact(GROUP, "source", row.group(2), output.ref(i)); //$NON-NLS-1$
					inventory.fact(GROUP, "offset", row.group(7) + " ms", output.ref(i)); //$NON-NLS-1$ //$NON-NLS-2$
				}
			} else if (NOT_RUNNING.matcher(line).matches()) {
				inventory.fact(GROUP, "state", "not running", output.ref(i)); //$NON-NLS-1$ //$NON-NLS-2$
				return;
			}
		}
		if (peers && !followed) {
			inventory.fact(GROUP, "state", "not synchronised", output.ref(last)); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (!peers) {
			new OutputRows(output).noTable();
		}
	}
}
