package org.plumbline.esxi.command;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code vmkfstools -P} and {@code -Ph}: what a volume is and on which devices it lies.
 *
 * <pre>
 * type "file system spanning" n "partitions."
 * "File system label (if any):" label
 * "Mode:" words …
 * "UUID:" uuid
 * "Partitions spanned (on" words "):"
 * { blanks device ":" partition }                            "(device" id words ")" if the extent is offline
 * </pre>
 *
 * Several outputs may stand one after the other, as the collector of 4.x writes them.
 */
public final class VolumeAttributesParser implements CommandOutputParser {

	private static final Pattern HEAD = Pattern.compile("(\\S+) file system spanning \\d+ partitions?\\."); //$NON-NLS-1$
	private static final Pattern LABEL = Pattern.compile("File system label \\(if any\\): ?(.*)"); //$NON-NLS-1$
	private static final Pattern UUID = Pattern.compile("UUID: (" + Volumes.ID + ")"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern EXTENT = Pattern
			.compile("((?:naa|eui|t10|mpx|sym)\\.\\S+?):(\\d{1,3})|(vmhba\\d+:\\d+:\\d+):(\\d{1,3})"); //$NON-NLS-1$
	private static final String OFFLINE = "may be offline"; //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		String type = ""; //$NON-NLS-1$
		String label = ""; //$NON-NLS-1$
		String uuid = ""; //$NON-NLS-1$
		OptionalInt found = OptionalInt.empty();
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			Matcher head = HEAD.matcher(line);
			Matcher name = LABEL.matcher(line);
			Matcher id = UUID.matcher(line);
			Matcher extent = EXTENT.matcher(line);
			if (head.matches()) {
				type = head.group(1);
				label = ""; //$NON-NLS-1$
				uuid = ""; //$NON-NLS-1$
				found = OptionalInt.of(i);
			} else if (name.matches()) {
				label = name.group(1).strip();
			} else if (id.matches()) {
				uuid = id.group(1);
			} else if (!uuid.isEmpty() && type.startsWith("VMFS") && extent.matches()) { //$NON-NLS-1$
				String device = extent.group(1) == null ? extent.group(3) : extent.group(1);
				VolumeDevicesParser.join(inventory, uuid, label, device, output.ref(i));
			} else if (!uuid.isEmpty() && line.contains(OFFLINE)) {
				inventory.fact("volume", label.isEmpty() ? uuid : label, line, output.ref(i)); //$NON-NLS-1$
			}
		}
		if (found.isEmpty()) {
			new OutputRows(output).noTable();
		}
	}
}
