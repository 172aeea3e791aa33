package org.plumbline.esxi.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.StoragePath;

/**
 * {@code esxcfg-mpath -b}: a device with its paths below it.
 *
 * <pre>
 * device = id " : " display-name
 * path   = name " LUN:" n " state:" state " " transport " Adapter: " adapter " Target: " target
 * target = "WWNN: " wwn " WWPN: " wwn / "IQN=" iqn rest / text
 * </pre>
 *
 * The indent of paths may be lost. Of a Fibre Channel target the port name counts, of an iSCSI target the IQN.
 */
public final class PathsBriefParser implements CommandOutputParser {

	private static final Pattern DEVICE = Pattern.compile("(\\S+) : (.*)"); //$NON-NLS-1$
	private static final Pattern PATH = Pattern
			.compile("(vmhba\\d+:C\\d+:T\\d+:L\\d+)\\s+LUN:\\d+\\s+state:(\\S+(?: timeout)?)(.*)"); //$NON-NLS-1$
	private static final Pattern PORT = Pattern.compile("WWPN: ([0-9a-fA-F:]+)"); //$NON-NLS-1$
	/** Local disks have no target: "Unavailable or path is unclaimed". */
	private static final String UNKNOWN = "Unavailable"; //$NON-NLS-1$
	private static final Pattern IQN = Pattern.compile("IQN=(\\S+)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		Optional<StorageDevice> device = Optional.empty();
		for (String raw : output.lines()) {
			String line = raw.strip();
			Matcher path = PATH.matcher(line);
			Matcher title = DEVICE.matcher(line);
			if (path.matches() && device.isPresent()) {
				add(path, inventory.path(device.get(), path.group(1)));
			} else if (title.matches()) {
				device = Optional.of(inventory.device(title.group(1)));
				device.get().setDisplayName(title.group(2));
			} else if (!line.isEmpty()) {
				new OutputRows(output).unreadable(line);
			}
		}
	}

	private static void add(Matcher row, StoragePath path) {
		path.setState(row.group(2));
		String rest = row.group(3);
		int at = rest.indexOf("Target:"); //$NON-NLS-1$
		if (at >= 0) {
			path.setTarget(target(rest.substring(at + "Target:".length()).strip())); //$NON-NLS-1$
		}
	}

	private static String target(String text) {
		Matcher port = PORT.matcher(text);
		if (port.find()) {
			return port.group(1);
		}
		Matcher iqn = IQN.matcher(text);
		return iqn.find() ? iqn.group(1) : text.startsWith(UNKNOWN) ? "" : text; //$NON-NLS-1$
	}
}
