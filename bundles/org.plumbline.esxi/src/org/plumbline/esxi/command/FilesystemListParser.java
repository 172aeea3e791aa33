package org.plumbline.esxi.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;

/**
 * {@code storage filesystem list}: a {@link DashedTable} with the columns mount point, volume name (may be empty),
 * UUID, mounted, type, size and free in bytes, or the same as {@link EsxcliRows}. A row that lost its alignment is read
 * from its id on. Volumes that are not mounted have no sizes.
 */
public final class FilesystemListParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern.compile("(/vmfs/volumes/\\S+)\\s+(.*?)(" + Volumes.ID //$NON-NLS-1$
			+ ")\\s+(true|false)\\s+(\\S+)\\s+(\\d{1,18})\\s+(\\d{1,18})"); //$NON-NLS-1$

	private record Volume(String mount, String label, String uuid, boolean mounted, String type, String size,
			String free) {

		boolean isComplete() {
			return mount.startsWith(Volumes.FOLDER) && !uuid.isEmpty() && !type.isEmpty() && size.matches("\\d{1,18}") //$NON-NLS-1$
					&& free.matches("\\d{1,18}"); //$NON-NLS-1$
		}
	}

	@Override
	public void parse(CapturedOutput output, Host host) {
		List<DashedTable.Row> rows = DashedTable.read(output.lines()).map(DashedTable::rows).orElse(List.of());
		for (DashedTable.Row row : rows) {
			take(read(row), row.line(), output, host);
		}
		List<EsxcliRows.Row> structures = rows.isEmpty() ? EsxcliRows.read(output.lines()) : List.of();
		for (EsxcliRows.Row row : structures) {
			take(read(row), row.line(), output, host);
		}
		if (rows.isEmpty() && structures.isEmpty()) {
			new OutputRows(output).noTable();
		}
	}

	private static void take(Volume volume, int line, CapturedOutput output, Host host) {
		if (volume.isComplete()) {
			add(volume, output, line, new HostInventory(host));
		} else {
			new OutputRows(output).unreadable(output.lines().get(line));
		}
	}

	private static Volume read(EsxcliRows.Row row) {
		return new Volume(row.field("mountpoint"), row.field("volumename"), row.field("uuid"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.field("mounted").equals("true"), row.field("type"), row.field("size"), row.field("free")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static Volume read(DashedTable.Row row) {
		Matcher words = ROW.matcher(row.text().strip());
		if (!row.aligned() && words.matches()) {
			return new Volume(words.group(1), words.group(2).strip(), words.group(3), words.group(4).equals("true"), //$NON-NLS-1$
					words.group(5), words.group(6), words.group(7));
		}
		return new Volume(row.cell("mount point"), row.cell("volume name"), row.cell("uuid"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.cell("mounted").equals("true"), row.cell("type"), row.cell("size"), row.cell("free")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static void fileSystem(Volume volume, CapturedOutput output, int line, HostInventory inventory) {
		Ramdisk fileSystem = inventory.fileSystem(volume.mount(), volume.uuid(), volume.label());
		fileSystem.setType(volume.type());
		long size = Long.parseLong(volume.size());
		long free = Long.parseLong(volume.free());
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(output.collectedNs());
		sample.setSizeBytes(size);
		sample.setUsedBytes(Math.max(0, size - free));
		sample.setAvailableBytes(free);
		if (size > 0) {
			sample.setUsedPercent(100.0 * Math.max(0, size - free) / size);
		}
		sample.setOrigin(output.ref(line));
		RamdiskSamples.addOnce(fileSystem, sample);
	}

	private static void add(Volume volume, CapturedOutput output, int line, HostInventory inventory) {
		Datastore datastore = inventory.datastore(volume.mount(), volume.uuid(), volume.label());
		datastore.setType(volume.type());
		datastore.setOrigin(output.ref(line));
		if (volume.mounted()) {
			datastore.setSizeBytes(Long.parseLong(volume.size()));
			datastore.setFreeBytes(Long.parseLong(volume.free()));
			fileSystem(volume, output, line, inventory);
		}
	}
}
