package org.plumbline.esxi.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcli vm process list}: a block per running machine, its name, then {@code World ID}, {@code VMX Cartel ID},
 * {@code Display Name} and {@code Config File} with an indent. Worlds become facts {@code world/<number>}.
 */
public final class MachineListParser implements CommandOutputParser {

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		Map<String, String> block = new HashMap<>();
		List<String> lines = output.lines();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
				end(block, inventory, output, Math.max(0, i - 1));
				block.clear();
			}
			int colon = line.indexOf(": "); //$NON-NLS-1$
			if (colon > 0) {
				block.put(line.substring(0, colon).strip(), line.substring(colon + 2).strip());
			}
		}
		end(block, inventory, output, Math.max(0, lines.size() - 1));
	}

	private static void end(Map<String, String> block, HostInventory inventory, CapturedOutput output, int line) {
		String name = block.getOrDefault("Display Name", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (name.isEmpty()) {
			return;
		}
		inventory.machine(name, block.getOrDefault("Config File", "")).setPowerState("on"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (String key : List.of("World ID", "VMX Cartel ID")) { //$NON-NLS-1$ //$NON-NLS-2$
			String world = block.getOrDefault(key, ""); //$NON-NLS-1$
			if (world.matches("\\d{1,9}")) { //$NON-NLS-1$
				inventory.newFact("world", world, name, output.ref(line)); //$NON-NLS-1$
			}
		}
	}
}
