package org.plumbline.esxi.command;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Host;

/** Collects what the lines of an output tell of one adapter after the other. What was told first counts. */
final class AdapterDetails {

	private static final String NOTHING = ""; //$NON-NLS-1$
	private static final String FILES = "proc/scsi/"; //$NON-NLS-1$

	private final CapturedOutput output;
	private final HostInventory inventory;
	private final NamelessAdapters nameless;
	private String name = NOTHING;
	private String firmware = NOTHING;
	private String driver = NOTHING;
	private String version = NOTHING;
	private String model = NOTHING;
	private String port = NOTHING;
	private String node = NOTHING;
	private int line;

	AdapterDetails(CapturedOutput output, Host host) {
		this.output = output;
		inventory = new HostInventory(host);
		nameless = new NamelessAdapters(inventory);
	}

	/** @param at line from 0 */
	void name(String said, int at) {
		if (name.isEmpty()) {
			name = said;
			line = at;
		}
	}

	void firmware(String said) {
		firmware = firmware.isEmpty() ? said : firmware;
	}

	void driver(String said) {
		driver = driver.isEmpty() ? said : driver;
	}

	/** @param at line from 0 */
	void version(String said, int at) {
		if (version.isEmpty() && !said.isEmpty()) {
			version = said;
			line = name.isEmpty() ? at : line;
		}
	}

	void model(String said) {
		model = model.isEmpty() ? said : model;
	}

	/** @param nodeSaid may be empty */
	void port(String said, String nodeSaid) {
		if (port.isEmpty() && !said.isEmpty()) {
			port = said;
			node = nodeSaid;
		}
	}

	/** Tells the inventory of the adapter, if it can be told which one it is, and begins anew. */
	void finish() {
		if (!name.isEmpty() || !port.isEmpty()) {
			Adapter adapter = name.isEmpty() ? nameless.adapter(port, node, place()) : inventory.adapter(name);
			fill(adapter);
		}
		name = NOTHING;
		firmware = NOTHING;
		driver = NOTHING;
		version = NOTHING;
		model = NOTHING;
		port = NOTHING;
		node = NOTHING;
	}

	private void fill(Adapter adapter) {
		if (adapter.getFirmware().isEmpty()) {
			adapter.setFirmware(firmware);
		}
		if (adapter.getModel().isEmpty()) {
			adapter.setModel(model);
		}
		if (adapter.getDriver().isEmpty()) {
			adapter.setDriver(driver.isEmpty() ? module() : driver);
		}
		if (!port.isEmpty() && adapter.getWwn().isEmpty()) {
			adapter.setWwn(node.isEmpty() ? port : NamelessAdapters.wwn(node, port));
		}
		inventory.driverVersion(adapter, version, output.ref(line));
	}

	/** Returns the driver that a file below {@code proc/scsi} belongs to, by the name it gives itself. */
	private String module() {
		int from = output.path().indexOf(FILES);
		int end = from < 0 ? from : output.path().indexOf('/', from + FILES.length());
		return end < 0 ? NOTHING : output.path().substring(from + FILES.length(), end);
	}

	/** Returns how to call an adapter that has no name yet, such as "lpfc820/7". */
	private String place() {
		int from = output.path().indexOf(FILES);
		return from < 0 ? port : output.path().substring(from + FILES.length());
	}
}
