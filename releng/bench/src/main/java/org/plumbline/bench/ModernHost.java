package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;

/** A host since 5.0 with two adapters to an array, local disks, and one reboot ten hours after its logs begin. */
final class ModernHost {

	private static final long REBOOT_AFTER = 10 * Stamps.HOUR;
	private static final List<String> TARGETS = List.of("vmhba2:C0:T0", "vmhba2:C0:T1", "vmhba3:C0:T0", "vmhba3:C0:T1");

	private final Release release;
	private final BootHistory boots;
	private final Inventory inventory;

	ModernHost(Release release, Dice dice) {
		this.release = release;
		long downNs = release.beginNs() + REBOOT_AFTER + dice.betweenNs(0, 20 * Stamps.MINUTE);
		long firstNs = release.beginNs() - 8 * Stamps.DAY - dice.betweenNs(0, Stamps.DAY);
		long secondNs = downNs + 4 * Stamps.MINUTE + dice.betweenNs(0, Stamps.MINUTE);
		this.boots = new BootHistory(List.of(new BootHistory.Boot(firstNs, firstNs, firstNs),
				new BootHistory.Boot(downNs, secondNs, secondNs + 80 * Stamps.SECOND)));
		this.inventory = inventory(release, dice);
	}

	Release release() {
		return release;
	}

	BootHistory boots() {
		return boots;
	}

	Inventory inventory() {
		return inventory;
	}

	LineHeads heads() {
		return release.heads(boots);
	}

	/** Returns a name with dashes in it, since the pattern of bundle names is ambiguous there. */
	String name() {
		return "esx-lab-" + release.key().replace(".", "") + ".corp.example";
	}

	/** Returns a device for which failures are planted; the number chooses, so that findings lie on different ones. */
	Lun shared(int number) {
		return inventory.shared().get(number % inventory.shared().size());
	}

	private static Inventory inventory(Release release, Dice dice) {
		var shared = new ArrayList<Lun>();
		for (int number = 0; number < 6; number++) {
			shared.add(Lun.netApp(dice, "vol" + (number + 1), number, 1_048_576, TARGETS));
		}
		var local = new ArrayList<Lun>();
		local.add(new Lun("t10.ATA_____ST9500620NS__________________________________9XF0A1B2", "boot", "ATA",
				"ST9500620NS", "AA0D", 476_940, List.of("vmhba0:C0:T0:L0")));
		local.add(new Lun("mpx.vmhba32:C0:T0:L0", "cdrom", "HL-DT-ST", "DVDRAM GU70N", "LH04", 0,
				List.of("vmhba32:C0:T0:L0")));
		if (release == Release.ESXI_8_0) {
			local.add(new Lun("eui.00a0750122e41c07", "cache", "NVMe", "MTFDHAL1T6TCU", "1000", 1_526_185,
					List.of("vmhba4:C0:T0:L0")));
		}
		return new Inventory(List.copyOf(shared), List.copyOf(local),
				List.of("app01", "app02", "db-prod", "web 03", "jump"),
				shared.stream().map(Lun::use).toList(), List.of("vmnic0", "vmnic1", "vmnic2", "vmnic3"));
	}
}
