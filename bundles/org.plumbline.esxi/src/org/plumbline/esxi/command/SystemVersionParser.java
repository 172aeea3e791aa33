package org.plumbline.esxi.command;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code system version get} of 5.0 and later: lines {@code Key: value} with the keys Product, Version, Build
 * ({@code Releasebuild-<digits>}), Update and Patch. Does not replace what {@code vmware -v} said.
 */
public final class SystemVersionParser implements CommandOutputParser {

	private static final Pattern PAIR = Pattern.compile("(Product|Version|Build|Update|Patch):\\s*(\\S.*)"); //$NON-NLS-1$
	private static final Pattern BUILD = Pattern.compile(".*?([0-9]{3,})"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < output.lines().size(); i++) {
			Matcher pair = PAIR.matcher(output.lines().get(i).strip());
			if (pair.matches()) {
				values.put(pair.group(1), pair.group(2));
				new HostInventory(host).fact("product", pair.group(1), pair.group(2), output.ref(i)); //$NON-NLS-1$
			}
		}
		String version = values.getOrDefault("Version", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (version.isEmpty()) {
			new OutputRows(output).noTable();
		} else if (host.getVersion().isEmpty()) {
			Matcher build = BUILD.matcher(values.getOrDefault("Build", "")); //$NON-NLS-1$ //$NON-NLS-2$
			host.setBuild(build.matches() ? build.group(1) : ""); //$NON-NLS-1$
			host.setVersion(values.getOrDefault("Product", "VMware ESXi") + ' ' + version //$NON-NLS-1$ //$NON-NLS-2$
					+ (host.getBuild().isEmpty() ? "" : " build-" + host.getBuild())); //$NON-NLS-1$ //$NON-NLS-2$
			host.setRelease(Releases.of(version));
			Builds.describe(host, output.ref(0));
		}
	}
}
