package org.plumbline.esxi.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcfg-scsidevs -a}: the storage adapters, one a row: {@code vmhbaN driver link-state uid (pci) description}.
 * {@code storage core adapter list} has the same as a {@link DashedTable} with headings. The uid of a Fibre Channel
 * adapter is {@code fc.<node>:<port>}.
 */
public final class AdapterListParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern
			.compile("(vmhba\\d+)\\s+(\\S+)\\s+([a-z][a-z/-]*)\\s+(\\S+)\\s+(?:\\(([0-9a-fA-F:.]*)\\)\\s*)?(.*)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		Optional<DashedTable> table = DashedTable.read(output.lines());
		if (table.isPresent()) {
			table.get().rows().forEach(each -> table(each, output, inventory));
			return;
		}
		for (String line : output.lines()) {
			Matcher row = ROW.matcher(line.strip());
			if (row.matches()) {
				Adapter adapter = inventory.adapter(row.group(1));
				adapter.setDriver(row.group(2));
				adapter.setState(row.group(3));
				adapter.setWwn(row.group(4));
				adapter.setModel(row.group(6));
				new NamelessAdapters(inventory).join(adapter);
			} else if (!line.isBlank()) {
				new OutputRows(output).unreadable(line);
			}
		}
	}

	private static void table(DashedTable.Row row, CapturedOutput output, HostInventory inventory) {
		String name = row.cell("hba name"); //$NON-NLS-1$
		if (!row.aligned() || name.isEmpty()) {
			new OutputRows(output).unreadable(row.text());
			return;
		}
		Adapter adapter = inventory.adapter(name);
		adapter.setDriver(row.cell("driver")); //$NON-NLS-1$
		adapter.setState(row.cell("link state")); //$NON-NLS-1$
		adapter.setWwn(row.cell("uid")); //$NON-NLS-1$
		adapter.setModel(row.cell("description").replaceFirst("^\\([0-9a-fA-F:.]*\\)\\s*", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		new NamelessAdapters(inventory).join(adapter);
	}
}
