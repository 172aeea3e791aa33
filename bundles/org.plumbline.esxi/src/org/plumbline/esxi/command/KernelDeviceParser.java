package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;

/**
 * A disk as ESX 3.x tells of it in {@code /proc/vmware/scsi/vmhbaN/T:L}; no other output of 3.x names vendor and model.
 *
 * <pre>
 * file = line { line }                                               any order, all but the first may be missing
 * line = "Vendor:" text "Model:" text "Rev:" word | "Size:" n "Mbytes" | "Queue Depth:" n | …
 * path = … "/" vmhbaN "/" T ( ":" | "_" ) L                          collectors write an underscore for the colon
 * </pre>
 *
 * A disk with several paths has a file for each; it is known by the name that the list of paths gives it.
 */
public final class KernelDeviceParser implements CommandOutputParser {

	private static final Pattern PLACE = Pattern.compile(".*/(vmhba\\d{1,4})/(\\d{1,4})[:_](\\d{1,4})"); //$NON-NLS-1$
	private static final Pattern INQUIRY = Pattern
			.compile("\\s*Vendor:\\s*(\\S.{0,15}?)\\s+Model:\\s*(\\S.{0,31}?)\\s+Rev(?:is)?:\\s*(\\S*).*"); //$NON-NLS-1$
	private static final Pattern SIZE = Pattern.compile("\\s*Size:\\s*(\\d{1,12})\\s*M[Bb](?:ytes)?\\b.*"); //$NON-NLS-1$
	private static final Pattern DEPTH = Pattern.compile("\\s*Queue Depth:\\s*(\\d{1,6})\\b.*"); //$NON-NLS-1$
	private static final long MEBIBYTE = 1L << 20;

	@Override
	public void parse(CapturedOutput output, Host host) {
		Matcher place = PLACE.matcher(output.path());
		if (!place.matches() || output.lines().stream().noneMatch(line -> INQUIRY.matcher(line).matches())) {
			return;
		}
		String path = place.group(1) + ':' + place.group(2) + ':' + place.group(3);
		HostInventory inventory = new HostInventory(host);
		StorageDevice device = host.getDevices().stream()
				.filter(each -> each.getPaths().stream().anyMatch(one -> one.getName().equals(path))).findFirst()
				.orElseGet(() -> inventory.device(path));
		for (int i = 0; i < output.lines().size(); i++) {
			tell(output.lines().get(i), device, inventory, output, i);
		}
	}

	/** Gives a disk what was read of one of its further paths before it was known that they are one. */
	static void join(StorageDevice disk, String path, HostInventory inventory) {
		inventory.host().getDevices().stream().filter(each -> each.getId().equals(path)).findFirst()
				.ifPresent(each -> {
					if (disk.getVendor().isEmpty()) {
						disk.setVendor(each.getVendor());
						disk.setModel(each.getModel());
					}
					disk.setSizeBytes(Math.max(disk.getSizeBytes(), each.getSizeBytes()));
					inventory.host().getDevices().remove(each);
					inventory.host().getFacts().removeIf(fact -> fact.getGroup().equals(HostInventory.SETTING)
							&& fact.getName().startsWith(path + ' '));
				});
	}

	private static void tell(String line, StorageDevice device, HostInventory inventory, CapturedOutput output,
			int at) {
		Matcher inquiry = INQUIRY.matcher(line);
		Matcher size = SIZE.matcher(line);
		Matcher depth = DEPTH.matcher(line);
		if (inquiry.matches()) {
			device.setVendor(inquiry.group(1).strip());
			device.setModel(inquiry.group(2).strip());
			inventory.setting(device.getId(), "revision", inquiry.group(3), output.ref(at)); //$NON-NLS-1$
		} else if (size.matches() && device.getSizeBytes() < 0) {
			device.setSizeBytes(Long.parseLong(size.group(1)) * MEBIBYTE);
		} else if (depth.matches()) {
			inventory.setting(device.getId(), "queue depth", depth.group(1), output.ref(at)); //$NON-NLS-1$
		}
	}
}
