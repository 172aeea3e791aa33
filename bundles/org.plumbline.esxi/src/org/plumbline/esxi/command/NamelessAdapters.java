package org.plumbline.esxi.command;

import java.util.Locale;
import java.util.Optional;

import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.HostFact;

/**
 * Adapters that an output knows by their ports alone, such as the files of Emulex drivers below {@code /proc/scsi}.
 * Another output, read before or after, tells which port is which {@code vmhba}; until then, and if none does, such an
 * adapter is called after its file.
 */
final class NamelessAdapters {

	private static final String NAMED = "vmhba"; //$NON-NLS-1$
	private static final int DIGITS = 16;

	private final HostInventory inventory;

	NamelessAdapters(HostInventory inventory) {
		this.inventory = inventory;
	}

	/** Returns the address of an adapter as lists of adapters write it. */
	static String wwn(String node, String port) {
		return "fc." + digits(node) + ':' + digits(port); //$NON-NLS-1$
	}

	/** Returns the adapter with a port, which is made if there is none. */
	Adapter adapter(String port, String node, String place) {
		return withPort(port, true).or(() -> withPort(port, false)).orElseGet(() -> {
			Adapter adapter = inventory.adapter(place);
			adapter.setWwn(node.isEmpty() ? port : wwn(node, port));
			return adapter;
		});
	}

	/** Takes over what was read of a port before its adapter was known by name. Call after its address is set. */
	void join(Adapter named) {
		if (portOf(named.getWwn()).isEmpty()) {
			return;
		}
		withPort(named.getWwn(), false).ifPresent(other -> {
			if (named.getFirmware().isEmpty()) {
				named.setFirmware(other.getFirmware());
			}
			if (named.getModel().isEmpty()) {
				named.setModel(other.getModel());
			}
			if (named.getDriver().isEmpty()) {
				named.setDriver(other.getDriver());
			}
			inventory.host().getFacts().stream()
					.filter(each -> each.getGroup().equals(HostInventory.DRIVER)
							&& each.getName().equals(other.getName()))
					.toList().forEach(each -> rename(each, named.getName()));
			inventory.host().getAdapters().remove(other);
		});
	}

	private static void rename(HostFact fact, String name) {
		fact.setName(name);
	}

	private Optional<Adapter> withPort(String port, boolean named) {
		String wanted = portOf(port);
		return inventory.host().getAdapters().stream().filter(each -> each.getName().startsWith(NAMED) == named)
				.filter(each -> !wanted.isEmpty() && portOf(each.getWwn()).equals(wanted)).findFirst();
	}

	/** Returns the digits of the port in an address; empty if it holds none. */
	private static String portOf(String wwn) {
		String digits = digits(wwn.startsWith("fc.") ? wwn.substring(wwn.indexOf('.') + 1) : wwn); //$NON-NLS-1$
		boolean hex = digits.chars().allMatch(each -> Character.digit(each, 16) >= 0);
		return hex && digits.length() >= DIGITS ? digits.substring(digits.length() - DIGITS) : ""; //$NON-NLS-1$
	}

	private static String digits(String wwn) {
		return wwn.replace(":", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
