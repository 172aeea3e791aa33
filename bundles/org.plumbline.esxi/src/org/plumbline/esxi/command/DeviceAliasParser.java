package org.plumbline.esxi.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;

/**
 * Other names of devices, and what ESX 3.x knows of them, as facts {@code device alias/<device>} and in the model.
 *
 * <pre>
 * -u of esxcfg-scsidevs   id blanks vml-id
 * esxcfg-mpath of 3.x     "Disk" vmhbaN:T:L console ["(" size ")"] "has" n "paths and policy of" words
 *                         words path state rest                                      (one line per path below)
 * </pre>
 */
public final class DeviceAliasParser implements CommandOutputParser {

	private static final Pattern ALIAS = Pattern.compile("((?:naa|eui|t10|mpx)\\.\\S{1,200})\\s+(vml\\.\\S{1,200})"); //$NON-NLS-1$
	private static final Pattern DISK = Pattern
			.compile("Disk (vmhba\\d+:\\d+:\\d+) (\\S+)(?: \\((\\d{1,12})MB\\))? has \\d+ paths? and policy of (.+)"); //$NON-NLS-1$
	private static final Pattern PATH = Pattern
			.compile("\\S+ \\S+(?: (\\S+<->\\S+))? (vmhba\\d+:\\d+:\\d+) (\\w+)(.*)"); //$NON-NLS-1$
	private static final long MEBIBYTE = 1L << 20;

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		Optional<StorageDevice> disk = Optional.empty();
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			Matcher alias = ALIAS.matcher(line);
			Matcher title = DISK.matcher(line);
			Matcher path = PATH.matcher(line);
			if (alias.matches()) {
				inventory.device(alias.group(1));
				inventory.fact("device alias", alias.group(1), alias.group(2), output.ref(i)); //$NON-NLS-1$
			} else if (title.matches()) {
				disk = Optional.of(inventory.device(title.group(1)));
				if (title.group(3) != null) {
					disk.get().setSizeBytes(Long.parseLong(title.group(3)) * MEBIBYTE);
				}
				inventory.fact("multipathing", title.group(1), title.group(4), output.ref(i)); //$NON-NLS-1$
				inventory.setting(title.group(1), "path policy", title.group(4), output.ref(i)); //$NON-NLS-1$
			} else if (path.matches() && disk.isPresent()) {
				path(path, disk.get(), inventory, output, i);
			}
		}
	}

	private static void path(Matcher row, StorageDevice disk, HostInventory inventory, CapturedOutput output,
			int line) {
		var path = inventory.path(disk, row.group(2));
		path.setState(row.group(3).toLowerCase(java.util.Locale.ROOT));
		if (row.group(1) != null) {
			path.setTarget(row.group(1).substring(row.group(1).indexOf('>') + 1));
			port(inventory, path.getAdapter(), row.group(1).substring(0, row.group(1).indexOf('<')));
		}
		if (!row.group(2).equals(disk.getId())) {
			inventory.fact("device alias", disk.getId(), row.group(2), output.ref(line)); //$NON-NLS-1$
			KernelDeviceParser.join(disk, row.group(2), inventory);
		}
	}

	/** No other output of 3.x tells which adapter has which port. */
	private static void port(HostInventory inventory, String name, String port) {
		Adapter adapter = inventory.adapter(name);
		if (adapter.getWwn().isEmpty()) {
			adapter.setWwn(port);
			new NamelessAdapters(inventory).join(adapter);
		}
	}
}
