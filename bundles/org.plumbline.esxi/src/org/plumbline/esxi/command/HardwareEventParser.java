package org.plumbline.esxi.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcli hardware ipmi sel list}: what the management processor of the server wrote down. Of each record
 * the lines {@code When:} and {@code Message:} are read. Facts: {@code hardware event log/<when>}: the message, for
 * messages that say that something came up, at most 300.
 */
public final class HardwareEventParser implements CommandOutputParser {

	private static final int MOST = 300;
	private static final Pattern WHEN = Pattern.compile("\\s*When: ?(.{1,60})"); //$NON-NLS-1$
	private static final Pattern MESSAGE = Pattern.compile("\\s*Message: ?(Assert .{1,300})"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		List<String> lines = output.lines();
		String when = ""; //$NON-NLS-1$
		int taken = 0;
		for (int i = 0; i < lines.size() && taken < MOST; i++) {
			Matcher time = WHEN.matcher(lines.get(i));
			if (time.matches()) {
				when = time.group(1).strip();
			}
			Matcher message = MESSAGE.matcher(lines.get(i));
			if (message.matches()) {
				inventory.fact("hardware event log", when, message.group(1).strip(), output.ref(i)); //$NON-NLS-1$
				taken++;
			}
		}
	}
}
