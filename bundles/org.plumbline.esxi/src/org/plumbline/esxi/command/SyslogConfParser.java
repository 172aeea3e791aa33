package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * Where logs go: {@code etc/vmsyslog.conf} of 5.0 and later ({@code loghost = target, target}; {@code logdir = path}),
 * {@code etc/syslog.conf} of a service console and of ESXi 4.x ({@code selector @host}, {@code host=}, {@code
 * logfile=}). Facts {@code syslog/target} and {@code syslog/folder}. {@code <none>} and {@code <unset>} are none.
 */
public final class SyslogConfParser implements CommandOutputParser {

	private static final Pattern PAIR = Pattern
			.compile("(loghost|logdir|host|logfile)\\s*=\\s*(\\S.*)", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final Pattern SELECTOR = Pattern.compile("\\S+\\s+@@?(\\S+)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			Matcher pair = PAIR.matcher(line);
			Matcher selector = SELECTOR.matcher(line);
			if (line.startsWith("#")) { //$NON-NLS-1$
				continue;
			}
			if (selector.matches()) {
				inventory.fact("syslog", "target", selector.group(1), output.ref(i)); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (pair.matches() && !pair.group(2).startsWith("<")) { //$NON-NLS-1$
				String name = pair.group(1).toLowerCase(java.util.Locale.ROOT).endsWith("host") ? "target" : "folder"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				for (String each : pair.group(2).split("\\s*,\\s*")) { //$NON-NLS-1$
					inventory.fact("syslog", name, each.strip(), output.ref(i)); //$NON-NLS-1$
				}
			}
		}
	}
}
