package org.plumbline.esxi.command;

import java.util.List;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcfg-mpath} with options that its file name does not tell, as in bundles of 4.x: the output is that of
 * {@link PathsBriefParser} if it has {@code LUN:}, that of {@link PathListParser} if it has {@code Runtime Name:}, that
 * of {@link DeviceAliasParser} if it has the disks of 3.x.
 */
public final class MultipathParser implements CommandOutputParser {

	private final CommandOutputParser brief = new PathsBriefParser();
	private final CommandOutputParser list = new PathListParser();
	private final CommandOutputParser disks = new DeviceAliasParser();

	@Override
	public void parse(CapturedOutput output, Host host) {
		List<String> lines = output.lines();
		if (lines.stream().anyMatch(line -> line.contains("Runtime Name: "))) { //$NON-NLS-1$
			list.parse(output, host);
		} else if (lines.stream().anyMatch(line -> line.contains(" LUN:") && line.contains(" state:"))) { //$NON-NLS-1$ //$NON-NLS-2$
			brief.parse(output, host);
		} else if (lines.stream().anyMatch(line -> line.startsWith("Disk vmhba"))) { //$NON-NLS-1$
			disks.parse(output, host);
		} else {
			new OutputRows(output).noTable();
		}
	}
}
