package org.plumbline.esxi.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcfg-scsidevs -m}: which device holds which volume, one extent a row: {@code device:partition console-device
 * uuid extent label}, the label being the rest of the row.
 */
public final class VolumeDevicesParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern
			.compile("(\\S+):([0-9]+)\\s+(\\S+)\\s+(" + Volumes.ID + ")\\s+([0-9]+)\\s+(\\S.*)"); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i);
			Matcher row = ROW.matcher(line.strip());
			if (row.matches()) {
				add(row, output, i, inventory);
			} else if (!line.isBlank()) {
				new OutputRows(output).unreadable(line);
			}
		}
	}

	private static void add(Matcher row, CapturedOutput output, int line, HostInventory inventory) {
		join(inventory, row.group(4), row.group(6), row.group(1), output.ref(line));
	}

	/** Notes that a volume has an extent on a device; its label may be empty if that is not known. */
	static void join(HostInventory inventory, String uuid, String label, String deviceId, EvidenceRef origin) {
		Datastore datastore = inventory.datastore(Volumes.FOLDER + uuid, uuid, label);
		if (datastore.getOrigin().isNone()) {
			datastore.setOrigin(origin);
		}
		String name = datastore.getName();
		List<String> names = inventory.device(deviceId).getDatastores();
		int at = 0;
		while (at < names.size() && names.get(at).compareTo(name) < 0) {
			at++;
		}
		if (at == names.size() || !names.get(at).equals(name)) {
			names.add(at, name);
		}
	}
}
