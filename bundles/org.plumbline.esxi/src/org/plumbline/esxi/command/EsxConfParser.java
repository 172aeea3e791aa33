package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code etc/vmware/esx.conf}: lines {@code /path/of/key = "value"}. Gives the host name ({@code /adv/Misc/HostName}),
 * the uuid of the system and every advanced option that was ever set, as facts {@code advanced/Group.Option}.
 */
public final class EsxConfParser implements CommandOutputParser {

	private static final Pattern LINE = Pattern.compile("(/\\S+) = \"(.*)\""); //$NON-NLS-1$
	private static final String ADVANCED = "/adv/"; //$NON-NLS-1$
	private static final String HOST_NAME = "/adv/Misc/HostName"; //$NON-NLS-1$
	private static final String UUID = "/system/uuid"; //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		for (int i = 0; i < output.lines().size(); i++) {
			Matcher line = LINE.matcher(output.lines().get(i).strip());
			if (!line.matches()) {
				continue;
			}
			String key = line.group(1);
			if (key.equals(HOST_NAME)) {
				HostsParser.name(host, line.group(2));
			}
			if (key.startsWith(ADVANCED)) {
				inventory.fact("advanced", key.substring(ADVANCED.length()).replace('/', '.'), line.group(2), //$NON-NLS-1$
						output.ref(i));
			} else if (key.equals(UUID)) {
				inventory.fact("product", "uuid", line.group(2), output.ref(i)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}
}
