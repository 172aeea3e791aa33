package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code etc/hosts}: the host's own name is the first one that does not stand for the local machine, {@code address
 * name *alias}. Counts only if nothing named the host before.
 */
public final class HostsParser implements CommandOutputParser {

	private static final Pattern LINE = Pattern.compile("\\s*([0-9a-fA-F.:]+)\\s+([A-Za-z0-9][A-Za-z0-9._-]*).*"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		for (String line : output.lines()) {
			Matcher entry = LINE.matcher(line);
			if (entry.matches() && !entry.group(1).startsWith("127.") && !entry.group(1).equals("::1")) { //$NON-NLS-1$ //$NON-NLS-2$
				name(host, entry.group(2));
				return;
			}
		}
	}

	/** Names the host unless it has a name already or the name is that of any host. */
	static void name(Host host, String name) {
		if (host.getName().isEmpty() && !name.isBlank() && !name.startsWith("localhost")) { //$NON-NLS-1$
			host.setName(name);
		}
	}
}
