package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code etc/sysconfig/clock} of the service console of ESX: {@code ZONE="Region/City"}. Fact
 * {@code time/configuredZone}; it says which summer time the abbreviation in the output of {@code date} stands for.
 */
public final class ConsoleClockParser implements CommandOutputParser {

	private static final Pattern ZONE = Pattern.compile("\\s*ZONE=\"?([A-Za-z0-9_+/-]+)\"?\\s*"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		for (int i = 0; i < output.lines().size(); i++) {
			Matcher zone = ZONE.matcher(output.lines().get(i));
			if (zone.matches()) {
				new HostInventory(host).fact("time", "configuredZone", zone.group(1), output.ref(i)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}
}
