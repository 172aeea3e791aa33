package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/** {@code etc/ntp.conf}: lines {@code server NAME [options]}; {@code #} begins a comment. Facts {@code ntp/server}. */
public final class NtpConfParser implements CommandOutputParser {

	private static final Pattern SERVER = Pattern.compile("(?:server|pool)\\s+(\\S+)(?:\\s.*)?"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		for (int i = 0; i < output.lines().size(); i++) {
			Matcher server = SERVER.matcher(output.lines().get(i).strip());
			if (server.matches()) {
				new HostInventory(host).fact("ntp", "server", server.group(1), output.ref(i)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}
}
