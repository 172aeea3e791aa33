package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;

/**
 * Driver and firmware of storage adapters: {@code storage san fc|sas|iscsi|fcoe list} of 5.1 and later (blocks that
 * begin with {@code Adapter: vmhbaN}), the files of drivers below {@code proc/scsi} of 3.5 to 5.x, and what key-value
 * tools of vendors print. Keys differ in case and words; taken are, in this order in a block or file:
 *
 * <pre>
 * adapter  = "Adapter:" / "Host Device Name" / "ESX Adapter" … "vmhba" digits
 * firmware = "Firmware" ["/FW"] "Version" [":"] value / "FW Version" [":"] value
 * driver   = "Driver Version" [":"] value
 * </pre>
 *
 * The version of the driver becomes the fact {@code driver/<adapter>}. A file without an adapter gives nothing.
 */
public final class HbaDetailsParser implements CommandOutputParser {

	private static final Pattern ADAPTER = Pattern
			.compile("(?i).*?(?:adapter|device name)\\b[^:]{0,20}?:?\\s*(vmhba\\d{1,3})\\b.*"); //$NON-NLS-1$
	private static final Pattern FIRMWARE = Pattern
			.compile(
					"(?i).*?\\b(?:firmware|fw)(?:/\\w+)?\\s*(?:version|rev(?:ision)?)\\s*[:=]?\\s*([\\w.+-]*\\d[\\w.+-]*).*"); //$NON-NLS-1$
	private static final Pattern DRIVER = Pattern
			.compile("(?i).*?\\bdriver\\s*version\\s*[:=]?\\s*([\\w.+-]*\\d[\\w.+-]*).*"); //$NON-NLS-1$
	private static final Pattern MODEL = Pattern
			.compile("(?i).*?(?:model description|host adapter for|model)\\s*[:=]?\\s+([A-Z][\\w .-]{2,60}?):?\\s*"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		String firmware = ""; //$NON-NLS-1$
		String driver = ""; //$NON-NLS-1$
		String model = ""; //$NON-NLS-1$
		String name = ""; //$NON-NLS-1$
		boolean whole = output.path().startsWith("proc/"); // one adapter a file; its name may come last //$NON-NLS-1$
		int line = 0;
		for (int i = 0; i < output.lines().size(); i++) {
			String text = output.lines().get(i);
			Matcher adapter = ADAPTER.matcher(text);
			if (adapter.matches()) {
				if (!whole) {
					add(name, firmware, driver, model, output, line, host);
					firmware = ""; //$NON-NLS-1$
					driver = ""; //$NON-NLS-1$
					model = ""; //$NON-NLS-1$
				}
				name = adapter.group(1);
				line = i;
			}
			firmware = firmware.isEmpty() ? value(FIRMWARE, text) : firmware;
			driver = driver.isEmpty() ? value(DRIVER, text) : driver;
			model = model.isEmpty() ? value(MODEL, text) : model;
		}
		add(name, firmware, driver, model, output, line, host);
	}

	private static String value(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.matches() ? matcher.group(1).strip() : ""; //$NON-NLS-1$
	}

	private static void add(String name, String firmware, String driver, String model, CapturedOutput output, int line,
			Host host) {
		if (name.isEmpty()) {
			return;
		}
		HostInventory inventory = new HostInventory(host);
		Adapter adapter = inventory.adapter(name);
		if (!firmware.isEmpty()) {
			adapter.setFirmware(firmware);
		}
		if (adapter.getModel().isEmpty()) {
			adapter.setModel(model);
		}
		if (!driver.isEmpty()) {
			inventory.fact("driver", name, (adapter.getDriver() + ' ' + driver).strip(), output.ref(line)); //$NON-NLS-1$
		}
	}
}
