package org.plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A made-up host: two adapters to an array, local disks, a first reboot ten hours after its logs begin and one in every
 * ninety days after that.
 */
final class MadeHost {

	private static final long REBOOT_AFTER = 10 * Stamps.HOUR;
	private static final long FIRST_END_AFTER = 157 * Stamps.MINUTE;
	private static final long ENDS_EVERY = 131 * Stamps.MINUTE;
	private static final long REBOOT_EVERY = 90 * Stamps.DAY;
	private static final List<String> TARGETS = List.of("vmhba2:C0:T0", "vmhba2:C0:T1", "vmhba3:C0:T0", "vmhba3:C0:T1");
	private static final List<String> TARGETS_3 = List.of("vmhba2:0", "vmhba2:1", "vmhba3:0", "vmhba3:1");

	private final Release release;
	private final String name;
	private final BootHistory boots;
	private final Inventory inventory;
	private final Lun raw;

	/**
	 * @param array seed of the array: hosts with the same one see the same devices
	 * @param own   seed of what the host has for itself
	 * @param ends  what ends runs of the host out of order
	 */
	MadeHost(Plan plan, long durationNs, Dice array, Dice own, List<BootHistory.Ending> ends) {
		this.release = plan.release();
		this.name = plan.hostName();
		this.boots = boots(plan.firstNs(), durationNs, own, ends);
		this.inventory = inventory(release, plan.devices() - (plan.changed() ? 1 : 0), array);
		this.raw = raw(release, array.fork("raw"));
	}

	Release release() {
		return release;
	}

	String name() {
		return name;
	}

	BootHistory boots() {
		return boots;
	}

	Inventory inventory() {
		return inventory;
	}

	/** Returns the device of the array that a machine uses as it is; no volume lies on it and nothing fails on it. */
	Lun raw() {
		return raw;
	}

	/** Returns the machines that run, by the world of each. */
	Map<Long, String> running() {
		var result = new LinkedHashMap<Long, String>();
		for (var name : inventory.machines().subList(2, 4)) {
			result.put(release.firstWorld() + 150_000L + result.size(), name);
		}
		return result;
	}

	LineHeads heads() {
		return release.heads(name, boots);
	}

	/** Returns a device for which failures are planted; the number chooses, so that findings lie on different ones. */
	Lun shared(int number) {
		return inventory.shared().get(number % inventory.shared().size());
	}

	/** Returns a thread of a service as this generation names it: an address until 6.5, a world from 6.7 on. */
	long thread(Dice dice) {
		if (release == Release.ESX_3_5) {
			return 3_076_400 + dice.between(0, 40) * 1000L;
		}
		return release.since(Release.ESXI_6_7) ? release.firstWorld() + 1700 + dice.between(0, 60)
				: (release.since(Release.ESXI_6_0) ? 0xA000000L : 0x60000000L) + dice.between(0, 4000) * 0x1000L
						+ 0xB70;
	}

	private static BootHistory boots(long beginNs, long durationNs, Dice dice, List<BootHistory.Ending> ends) {
		long firstNs = beginNs - 8 * Stamps.DAY - dice.betweenNs(0, Stamps.DAY);
		var boots = new ArrayList<BootHistory.Boot>();
		boots.add(new BootHistory.Boot(firstNs, firstNs, firstNs));
		long endNs = beginNs + FIRST_END_AFTER;
		for (var end : ends) {
			long startNs = endNs + 6 * Stamps.MINUTE;
			boots.add(new BootHistory.Boot(endNs, startNs, startNs + 80 * Stamps.SECOND, end));
			endNs += ENDS_EVERY;
		}
		for (long afterNs = REBOOT_AFTER; afterNs < durationNs; afterNs += REBOOT_EVERY) {
			long downNs = beginNs + afterNs + dice.betweenNs(0, 20 * Stamps.MINUTE);
			long startNs = downNs + 4 * Stamps.MINUTE + dice.betweenNs(0, Stamps.MINUTE);
			boots.add(new BootHistory.Boot(downNs, startNs, startNs + 80 * Stamps.SECOND));
		}
		return new BootHistory(boots);
	}

	private static Lun raw(Release release, Dice dice) {
		int unit = 200;
		var lun = Lun.netApp(dice, "", unit, 262_144, TARGETS);
		return release == Release.ESX_3_5 ? lun.at(TARGETS_3.stream().map(target -> target + ":" + unit).toList())
				: lun;
	}

	private static Inventory inventory(Release release, int devices, Dice array) {
		boolean old = release == Release.ESX_3_5;
		var shared = new ArrayList<Lun>();
		for (int number = 0; number < devices; number++) {
			var lun = Lun.netApp(array, "vol" + (number + 1), number, 1_048_576, TARGETS);
			int unit = number;
			shared.add(old ? lun.at(TARGETS_3.stream().map(target -> target + ":" + unit).toList()) : lun);
		}
		var local = new ArrayList<Lun>();
		if (release.layout().isClassic()) {
			local.add(new Lun("naa.600508b1001c4a5fd30a1b77e0c94612", "boot", "HP", "LOGICAL VOLUME", "3.66", 139_979,
					List.of(old ? "vmhba1:0:0" : "vmhba1:C0:T0:L0")));
			local.add(new Lun("mpx.vmhba0:C0:T0:L0", "cdrom", "TEAC", "DV-W28E-RW", "D.0C", 0,
					List.of(old ? "vmhba0:0:0" : "vmhba0:C0:T0:L0")));
		} else {
			local.add(new Lun("t10.ATA_____ST9500620NS__________________________________9XF0A1B2", "boot", "ATA",
					"ST9500620NS", "AA0D", 476_940, List.of("vmhba0:C0:T0:L0")));
			local.add(new Lun("mpx.vmhba32:C0:T0:L0", "cdrom", "HL-DT-ST", "DVDRAM GU70N", "LH04", 0,
					List.of("vmhba32:C0:T0:L0")));
		}
		if (release.since(Release.ESXI_7_0)) {
			local.add(new Lun("eui.00a0750122e41c07", "cache", "NVMe", "MTFDHAL1T6TCU", "1000", 1_526_185,
					List.of("vmhba4:C0:T0:L0")));
		}
		return new Inventory(List.copyOf(shared), List.copyOf(local),
				List.of("app01", "app02", "db-prod", "web 03", "jump"),
				shared.stream().map(Lun::use).toList(), List.of("vmnic0", "vmnic1", "vmnic2", "vmnic3"));
	}
}
