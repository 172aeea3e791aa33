package org.plumbline.esxi.command;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * What {@code vim-cmd hostsvc/…} prints: nested objects with lines {@code name = value,}. Taken are those whose names
 * mean one thing wherever they stand: maker, model, processors, memory, start of the host. The first of a name counts;
 * {@code <unset>} and null are none.
 */
public final class VimTextParser implements CommandOutputParser {

	private static final Pattern PAIR = Pattern.compile("(\\w+) = (?:\\([\\w.]+\\) )?\"?([^\"<]+?)\"?,?"); //$NON-NLS-1$
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("vendor", "Vendor Name"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("model", "Product Name"), Map.entry("uuid", "UUID"), Map.entry("memorySize", "Physical Memory"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("cpuModel", "CPU Model"), Map.entry("cpuMhz", "CPU MHz"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("numCpuPkgs", "CPU Packages"), Map.entry("numCpuCores", "CPU Cores"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("numCpuThreads", "CPU Threads"), Map.entry("biosVersion", "BIOS Version"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("releaseDate", "BIOS Date"), Map.entry("bootTime", "Boot Time")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		for (int i = 0; i < output.lines().size(); i++) {
			Matcher pair = PAIR.matcher(output.lines().get(i).strip());
			String name = pair.matches() ? NAMES.getOrDefault(pair.group(1), "") : ""; //$NON-NLS-1$ //$NON-NLS-2$
			boolean known = name.isEmpty() || inventory.fact("hardware", name).isPresent() //$NON-NLS-1$
					|| pair.group(2).equals("null"); //$NON-NLS-1$
			if (!known) {
				inventory.fact("hardware", name, pair.group(2).strip(), output.ref(i)); //$NON-NLS-1$
			}
		}
	}
}
