package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code uname -a} of the VMkernel: {@code VMkernel <host> <version> #1 SMP … build-<digits> …}. Gives the host name,
 * and version and build where {@code vmware -v} did not. The service console of ESX answers with its own Linux version,
 * of which only the host name counts.
 */
public final class UnameParser implements CommandOutputParser {

	private static final Pattern LINE = Pattern
			.compile("\\s*(VMkernel|Linux) (\\S+) ([0-9]+\\.[0-9][0-9.]*)\\S*(?:.*?build-([0-9]+))?.*"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		for (int i = 0; i < output.lines().size(); i++) {
			Matcher line = LINE.matcher(output.lines().get(i));
			if (line.matches()) {
				read(line, host);
				Builds.describe(host, output.ref(i));
				new HostInventory(host).fact("product", "kernel", line.group().strip(), output.ref(i)); //$NON-NLS-1$ //$NON-NLS-2$
				return;
			}
		}
		new OutputRows(output).noTable();
	}

	private static void read(Matcher line, Host host) {
		if (!line.group(2).startsWith("localhost")) { //$NON-NLS-1$
			host.setName(line.group(2));
		}
		if (line.group(1).equals("VMkernel") && host.getVersion().isEmpty()) { //$NON-NLS-1$
			String build = line.group(4) == null ? "" : line.group(4); //$NON-NLS-1$
			host.setVersion("VMware ESX " + line.group(3) + (build.isEmpty() ? "" : " build-" + build)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			host.setRelease(Releases.of(line.group(3)));
			host.setBuild(build);
		}
	}
}
