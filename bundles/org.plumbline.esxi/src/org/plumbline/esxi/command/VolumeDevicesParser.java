package org.plumbline.esxi.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;

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
		Datastore datastore = inventory.datastore(Volumes.FOLDER + row.group(4), row.group(4), row.group(6));
		if (datastore.getOrigin().isNone()) {
			datastore.setOrigin(output.ref(line));
		}
		StorageDevice device = inventory.device(row.group(1));
		List<String> names = device.getDatastores();
		int at = 0;
		while (at < names.size() && names.get(at).compareTo(row.group(6)) < 0) {
			at++;
		}
		if (at == names.size() || !names.get(at).equals(row.group(6))) {
			names.add(at, row.group(6));
		}
	}
}
