package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * The descriptor of a virtual disk, {@code key="value"} a line. Taken is whether the disk leads to a raw device: fact
 * {@code raw disk/<machine>} with the file of the mapping. A descriptor does not name its machine; its folder does.
 */
public final class DiskDescriptorParser implements CommandOutputParser {

	private static final Pattern RAW = Pattern
			.compile("\\s*createType ?= ?\"vmfs(?:RawDeviceMap|PassthroughRawDeviceMap)\"\\s*"); //$NON-NLS-1$
	private static final Pattern PLACE = Pattern.compile("(?:.*/)?([^/]+)/([^/]+)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		Matcher place = PLACE.matcher(output.path());
		if (!place.matches()) {
			return;
		}
		for (int i = 0; i < output.lines().size(); i++) {
			if (RAW.matcher(output.lines().get(i)).matches()) {
				new HostInventory(host).fact("raw disk", place.group(1), place.group(2), output.ref(i)); //$NON-NLS-1$
			}
		}
	}
}
