package org.plumbline.esxi.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code storage vmfs extent list}: which device holds which volume, one extent a row. A {@link DashedTable} with the
 * columns volume name (may be empty and may hold blanks), VMFS UUID, extent number, device name and partition, or the
 * same as {@link EsxcliRows}. A row that lost its alignment is read around its id.
 */
public final class ExtentListParser implements CommandOutputParser {

	private static final Pattern ID = Pattern.compile(Volumes.ID);
	private static final Pattern ROW = Pattern.compile("(.*?)(" + Volumes.ID + ")\\s+\\d+\\s+(\\S+)\\s+\\d+"); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		List<EsxcliRows.Row> structures = EsxcliRows.read(output.lines());
		for (EsxcliRows.Row row : structures) {
			join(row.field("volumename"), row.field("vmfsuuid", "uuid"), row.field("devicename", "device"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					output, row.line(), inventory);
		}
		List<DashedTable.Row> rows = DashedTable.read(output.lines()).map(DashedTable::rows).orElse(List.of());
		for (DashedTable.Row row : rows) {
			Matcher words = ROW.matcher(row.text().strip());
			if (!row.aligned() && words.matches()) {
				join(words.group(1).strip(), words.group(2), words.group(3), output, row.line(), inventory);
			} else {
				join(row.cell("volume name"), row.cell("vmfs uuid"), row.cell("device name"), output, row.line(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						inventory);
			}
		}
		if (rows.isEmpty() && structures.isEmpty()) {
			new OutputRows(output).noTable();
		}
	}

	private static void join(String label, String uuid, String device, CapturedOutput output, int line,
			HostInventory inventory) {
		if (ID.matcher(uuid).matches() && !device.isEmpty()) {
			VolumeDevicesParser.join(inventory, uuid, label, device, output.ref(line));
		} else {
			new OutputRows(output).unreadable(output.lines().get(line));
		}
	}
}
