package org.plumbline.esxi.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcli system settings advanced list}, with {@code -d} or without: blocks that begin with
 * {@code Path: /Group/Option}, then {@code Type}, {@code Int Value}, {@code Default Int Value}, {@code String Value},
 * {@code Default String Value} and others. Options that differ from their default become facts
 * {@code advanced/Group.Option}, the default {@code default/Group.Option}; a block that is cut before its default gives
 * nothing.
 */
public final class AdvancedListParser implements CommandOutputParser {

	private static final String PATH = "Path"; //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		List<String> lines = output.lines();
		Map<String, String> block = new TreeMap<>();
		int begin = 0;
		boolean found = false;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			int colon = line.indexOf(':');
			if (colon < 1) {
				continue;
			}
			String key = line.substring(0, colon);
			if (key.equals(PATH)) {
				end(block, inventory, output, begin);
				block.clear();
				begin = i;
				found = true;
			}
			block.putIfAbsent(key, line.substring(colon + 1).strip());
		}
		end(block, inventory, output, begin);
		if (!found) {
			new OutputRows(output).noTable();
		}
	}

	private static void end(Map<String, String> block, HostInventory inventory, CapturedOutput output, int line) {
		String name = block.getOrDefault(PATH, "").replaceFirst("^/", "").replace('/', '.'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String kind = block.getOrDefault("Type", "").startsWith("int") ? "Int Value" : "String Value"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		String value = block.getOrDefault(kind, ""); //$NON-NLS-1$
		String standard = block.get("Default " + kind); //$NON-NLS-1$
		if (!name.isEmpty() && standard != null && !value.equals(standard)) {
			inventory.fact("advanced", name, value, output.ref(line)); //$NON-NLS-1$
			inventory.fact("default", name, standard, output.ref(line)); //$NON-NLS-1$
		}
	}
}
