package org.plumbline.esxi.command;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;

/**
 * {@code storage core device list} of 5.0 and later and {@code esxcfg-scsidevs -l}: {@link KeyedBlocks} titled with the
 * device. Sizes are in MiB, with the unit or without. A status other than {@code on} becomes a fact
 * {@code device status/<device>}; queue depth and the like become facts {@code device setting/<device> <what>}; other
 * names (Other UIDs, Other Names) become facts {@code device alias/<device>}.
 */
public final class DeviceListParser implements CommandOutputParser {

	private static final Pattern ALIAS = Pattern.compile("vml\\.[^\\s,]{1,200}"); //$NON-NLS-1$
	private static final long MEBIBYTE = 1L << 20;
	private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})(?: MB)?"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		List<KeyedBlocks.Block> blocks = KeyedBlocks.read(output.lines());
		blocks.forEach(block -> add(block, output, inventory));
		if (blocks.isEmpty()) {
			new OutputRows(output).noTable();
		}
	}

	/** What a device is told to do and what it can, by the name under which it becomes a fact. */
	private static final Map<String, String> SETTINGS = Map.of("Device Max Queue Depth", "queue depth", //$NON-NLS-1$ //$NON-NLS-2$
			"No of outstanding IOs with competing worlds", "outstanding with competing worlds", //$NON-NLS-1$ //$NON-NLS-2$
			"Queue Full Threshold", "queue full threshold", "Revision", "revision", "Revis", "revision", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"VAAI Status", "VAAI", "Thin Provisioning Status", "thin provisioning"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static void add(KeyedBlocks.Block block, CapturedOutput output, HostInventory inventory) {
		StorageDevice device = inventory.device(block.title());
		device.setVendor(block.value("Vendor")); //$NON-NLS-1$
		device.setModel(block.value("Model")); //$NON-NLS-1$
		if (!block.value("Display Name").isEmpty()) { //$NON-NLS-1$
			device.setDisplayName(block.value("Display Name")); //$NON-NLS-1$
		}
		Matcher size = SIZE.matcher(block.value("Size")); //$NON-NLS-1$
		if (size.matches()) {
			device.setSizeBytes(Long.parseLong(size.group(1)) * MEBIBYTE);
		} else if (!block.value("Size").isEmpty()) { //$NON-NLS-1$
			new OutputRows(output).unreadable(block.title() + " Size: " + block.value("Size")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		SETTINGS.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.filter(each -> !block.value(each.getKey()).isEmpty())
				.forEach(each -> inventory.newFact("device setting", block.title() + ' ' + each.getValue(), //$NON-NLS-1$
						block.value(each.getKey()), output.ref(block.line())));
		String others = block.value("Other UIDs") + ' ' + block.value(KeyedBlocks.OTHER_NAMES); //$NON-NLS-1$
		ALIAS.matcher(others).results().map(MatchResult::group).distinct().forEach(each -> inventory
				.fact("device alias", block.title(), each, output.ref(block.line()))); //$NON-NLS-1$
		String status = block.value("Status"); //$NON-NLS-1$
		if (!status.isEmpty() && !status.equals("on")) { //$NON-NLS-1$
			inventory.fact("device status", block.title(), status, output.ref(block.line())); //$NON-NLS-1$
		}
	}
}
