package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;

/**
 * Firmware and driver of storage adapters: {@code storage san fc list} of 6.0 and later, and the files of drivers below
 * {@code /proc/scsi} of releases up to 5.x.
 *
 * <pre>
 * list = { "Adapter:" vmhbaN … "Firmware Version:" word … "Driver Name:" word … "DriverVersion:" word }
 * file = … "Firmware version" [ ":" ] word … [ "Driver version" word ] … ( "Host Device Name" | "ESX Adapter:" ) vmhbaN
 * </pre>
 *
 * In a list the adapter stands before what belongs to it; in a file, which is of one adapter, anywhere. The version of
 * a driver becomes the fact {@code adapter driver/<adapter>}.
 */
public final class AdapterFirmwareParser implements CommandOutputParser {

	private static final Pattern NAME = Pattern
			.compile("(?:Adapter:|ESX Adapter:|Host Device Name:?|HBA Name:)\\s+(vmhba\\d{1,4})\\b"); //$NON-NLS-1$
	private static final Pattern FIRMWARE = Pattern.compile("(?i)\\bfirmware version:?\\s+(\\S+)"); //$NON-NLS-1$
	private static final Pattern VERSION = Pattern.compile("(?i)\\bdriver ?version:?\\s+(\\S+)"); //$NON-NLS-1$
	private static final Pattern DRIVER = Pattern.compile("Driver Name:\\s+(\\S+)"); //$NON-NLS-1$
	private static final Pattern MODEL = Pattern.compile("Model Description:\\s+(\\S.*)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		boolean one = output.path().contains("proc/"); //$NON-NLS-1$
		HostInventory inventory = new HostInventory(host);
		Adapter adapter = one ? only(output, inventory) : null;
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i);
			Matcher name = NAME.matcher(line);
			if (!one && name.find()) {
				adapter = inventory.adapter(name.group(1));
			} else if (adapter != null) {
				tell(line, adapter, i, output, inventory);
			}
		}
	}

	private static Adapter only(CapturedOutput output, HostInventory inventory) {
		return output.lines().stream().map(NAME::matcher).filter(Matcher::find).findFirst()
				.map(name -> inventory.adapter(name.group(1))).orElse(null);
	}

	private static void tell(String line, Adapter adapter, int at, CapturedOutput output, HostInventory inventory) {
		Matcher firmware = FIRMWARE.matcher(line);
		if (adapter.getFirmware().isEmpty() && firmware.find()) {
			adapter.setFirmware(without(firmware.group(1)));
		}
		Matcher driver = DRIVER.matcher(line);
		if (adapter.getDriver().isEmpty() && driver.find()) {
			adapter.setDriver(driver.group(1));
		}
		Matcher model = MODEL.matcher(line);
		if (adapter.getModel().isEmpty() && model.find()) {
			adapter.setModel(model.group(1).strip());
		}
		Matcher version = VERSION.matcher(line);
		if (version.find()) {
			inventory.fact("adapter driver", adapter.getName(), without(version.group(1)), output.ref(at)); //$NON-NLS-1$
		}
	}

	private static String without(String word) {
		return word.endsWith(",") ? word.substring(0, word.length() - 1) : word; //$NON-NLS-1$
	}
}
