package org.plumbline.esxi.command;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;

/**
 * {@code esxcli network nic list}: a {@link DashedTable} with Name, Driver, Link Status, Speed, Duplex, MAC Address,
 * MTU and Description; columns came and went, so each is read by its heading. Fills the adapters and facts
 * {@code network/<name>} as {@link NicListParser} does.
 */
public final class NicTableParser implements CommandOutputParser {

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		Optional<DashedTable> table = DashedTable.read(output.lines());
		List<DashedTable.Row> rows = table.map(DashedTable::rows).orElse(List.of());
		for (DashedTable.Row row : rows) {
			if (!row.aligned() || row.cell("name").isEmpty()) { //$NON-NLS-1$
				new OutputRows(output).unreadable(row.text());
				continue;
			}
			Adapter adapter = inventory.adapter(row.cell("name")); //$NON-NLS-1$
			String link = row.cell("link status").isEmpty() ? row.cell("link") : row.cell("link status"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			adapter.setDriver(row.cell("driver")); //$NON-NLS-1$
			adapter.setState(link);
			adapter.setWwn(row.cell("mac address")); //$NON-NLS-1$
			adapter.setModel(row.cell("description")); //$NON-NLS-1$
			if (!row.cell("mtu").isEmpty()) { //$NON-NLS-1$
				inventory.fact("network", row.cell("name"), link + ' ' + row.cell("speed") + ' ' + row.cell("duplex") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						+ " MTU " + row.cell("mtu"), output.ref(row.line())); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (table.isEmpty()) {
			new OutputRows(output).noTable();
		}
	}
}
