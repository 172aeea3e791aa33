package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code vmware -v} and {@code vmware -vl}: {@code VMware ESX[i] [Server] <version> [Update …] build-<digits>}, with
 * {@code -l} a second line that names the update ({@code VMware ESXi 5.1.0 GA}).
 */
public final class VersionParser implements CommandOutputParser {

	private static final Pattern PRODUCT = Pattern.compile("(VMware ESX\\S*.*?\\s([0-9]+\\.[0-9][0-9.]*)\\b.*)"); //$NON-NLS-1$
	private static final Pattern BUILD = Pattern.compile("build-([0-9]+)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		boolean found = false;
		for (int i = 0; i < output.lines().size(); i++) {
			Matcher product = PRODUCT.matcher(output.lines().get(i).strip());
			if (product.matches()) {
				read(product, output, i, host);
				found = true;
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}

	private static void read(Matcher product, CapturedOutput output, int line, Host host) {
		Matcher build = BUILD.matcher(product.group(1));
		if (build.find()) {
			host.setVersion(product.group(1));
			host.setRelease(Releases.of(product.group(2)));
			host.setBuild(build.group(1));
			Builds.describe(host, output.ref(line));
		} else {
			new HostInventory(host).fact("product", "level", product.group(1), output.ref(line)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
