package org.plumbline.esxi.command;

import java.util.List;
import java.util.OptionalLong;
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
 * {@code df} and {@code df -h}:
 *
 * <pre>
 * header = "Filesystem" ("Bytes" / "Size" / "1K-blocks") "Used" "Available" "Use%" "Mounted on"
 * row    = type size used available percent "%" mount
 * </pre>
 *
 * The header tells the block; with {@code -h} sizes have a suffix and are rounded, so they never replace exact ones. A
 * mount is the rest of the row and may hold blanks. Volumes below {@code /vmfs/volumes} become datastores, other file
 * systems facts {@code filesystem/<mount>}; all of them file systems with a sample. A service console wraps a row after
 * a long device name.
 */
public final class DfParser implements CommandOutputParser {

	private static final Pattern ROW = Pattern
			.compile("(\\S+)\\s+" + Sizes.FORM + "\\s+" + Sizes.FORM + "\\s+" + Sizes.FORM //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ "\\s+([0-9]+)%\\s+(/.*)"); //$NON-NLS-1$
	private static final Pattern HEADER = Pattern.compile("Filesystem\\s+(\\S+)\\s+Used\\s.*"); //$NON-NLS-1$
	private static final Pattern BLOCKS = Pattern.compile("([0-9]{1,6})([KkMm]?)-blocks"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		List<String> lines = output.lines();
		long blockBytes = 1;
		boolean found = false;
		String wrapped = ""; //$NON-NLS-1$
		for (int i = 0; i < lines.size(); i++) {
			String line = Blanks.plain(lines.get(i)).strip();
			Matcher header = HEADER.matcher(line);
			if (header.matches()) {
				blockBytes = blockBytes(header.group(1));
				found = true;
			} else if (found && !line.isEmpty()) {
				boolean alone = wrapped.isEmpty() && line.matches("/\\S+"); //$NON-NLS-1$
				if (!alone) {
					row((wrapped + ' ' + line).strip(), blockBytes, output, i, host);
				}
				wrapped = alone ? line : ""; //$NON-NLS-1$
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
	}

	private static void row(String text, long blockBytes, CapturedOutput output, int line, Host host) {
		Matcher row = ROW.matcher(text);
		OptionalLong size = row.matches() ? Sizes.bytes(row.group(2), blockBytes) : OptionalLong.empty();
		OptionalLong free = size.isPresent() ? Sizes.bytes(row.group(4), blockBytes) : OptionalLong.empty();
		if (free.isEmpty()) {
			new OutputRows(output).unreadable(text);
			return;
		}
		HostInventory inventory = new HostInventory(host);
		String mount = row.group(6);
		fileSystem(row, blockBytes, output, line, inventory);
		if (!mount.startsWith(Volumes.FOLDER)) {
			inventory.fact("filesystem", mount, row.group(1) + ' ' + row.group(2) + ' ' + row.group(5) + '%', //$NON-NLS-1$
					output.ref(line));
			return;
		}
		String name = mount.substring(Volumes.FOLDER.length());
		boolean isId = Volumes.isId(name);
		Datastore datastore = inventory.datastore(mount, isId ? name : "", isId ? "" : name); //$NON-NLS-1$ //$NON-NLS-2$
		datastore.setType(row.group(1));
		if (datastore.getSizeBytes() < 0 || !Sizes.isRounded(row.group(2))) {
			datastore.setSizeBytes(size.getAsLong());
			datastore.setFreeBytes(free.getAsLong());
			datastore.setOrigin(output.ref(line));
		}
	}

	/** The sizes of a row are known to be sizes. */
	private static void fileSystem(Matcher row, long blockBytes, CapturedOutput output, int line,
			HostInventory inventory) {
		String mount = row.group(6);
		String name = mount.startsWith(Volumes.FOLDER) ? mount.substring(Volumes.FOLDER.length()) : mount;
		boolean isId = Volumes.isId(name);
		Ramdisk fileSystem = inventory.fileSystem(mount, isId ? name : "", isId ? "" : name); //$NON-NLS-1$ //$NON-NLS-2$
		fileSystem.setType(row.group(1));
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(output.collectedNs());
		Sizes.bytes(row.group(2), blockBytes).ifPresent(sample::setSizeBytes);
		Sizes.bytes(row.group(3), blockBytes).ifPresent(sample::setUsedBytes);
		Sizes.bytes(row.group(4), blockBytes).ifPresent(sample::setAvailableBytes);
		sample.setUsedPercent(Double.parseDouble(row.group(5)));
		sample.setApproximate(Sizes.isRounded(row.group(2)) || Sizes.isRounded(row.group(3))
				|| Sizes.isRounded(row.group(4)));
		sample.setOrigin(output.ref(line));
		RamdiskSamples.addOnce(fileSystem, sample);
	}

	private static long blockBytes(String heading) {
		Matcher blocks = BLOCKS.matcher(heading);
		if (!blocks.matches()) {
			return 1;
		}
		long unit = switch (blocks.group(2)) {
		case "K", "k" -> 1L << 10; //$NON-NLS-1$ //$NON-NLS-2$
		case "M", "m" -> 1L << 20; //$NON-NLS-1$ //$NON-NLS-2$
		default -> 1;
		};
		return Long.parseLong(blocks.group(1)) * unit;
	}
}
