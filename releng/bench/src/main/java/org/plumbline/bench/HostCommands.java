package org.plumbline.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The captured command outputs of a host, by path in the bundle. */
final class HostCommands {

	private final Plan plan;
	private final MadeHost host;
	private final Ramdisks ramdisks;
	private final StorageOutputs storage;
	private final long timeNs;
	private final int pid;

	/** @param timeNs when the collector ran, as process {@code pid} */
	HostCommands(Plan plan, MadeHost host, Ramdisks ramdisks, long timeNs, int pid) {
		this.plan = plan;
		this.host = host;
		this.ramdisks = ramdisks;
		this.storage = new StorageOutputs(host);
		this.timeNs = timeNs;
		this.pid = pid;
	}

	Map<String, String> outputs() {
		return plan.release().layout().isClassic() ? classic() : modern();
	}

	private Map<String, String> modern() {
		var release = plan.release();
		var result = new LinkedHashMap<String, String>();
		result.put("commands/vmware_-vl.txt", version() + "VMware " + release.product() + " " + release.version() + " "
				+ release.title() + "\n");
		result.put("commands/uname_-a.txt", "VMkernel " + host.name() + " " + release.version()
				+ " #1 SMP Release build-" + plan.build() + " x86_64 x86_64 x86_64 " + release.product() + "\n");
		result.put("commands/date.txt", Stamps.unixDate(timeNs) + "\n");
		result.put("commands/localcli_system-stats-uptime-get.txt", host.boots().uptimeNs(timeNs) / 1000 + "\n");
		result.put("commands/df.txt", volumes());
		result.put("commands/localcli_system-visorfs-ramdisk-list.txt", ramdisks.list(plan.outputs()));
		result.put("commands/localcli_storage-core-device-list.txt", storage.devices());
		result.put("commands/esxcfg-mpath_-b.txt", storage.paths());
		result.put("commands/esxcfg-scsidevs_-m.txt", storage.volumes());
		result.put("commands/esxcfg-scsidevs_-a.txt", storage.adapters());
		result.put("commands/localcli_storage-nmp-device-list.txt", storage.multipathing());
		result.put("commands/localcli_software-vib-list.txt", modules());
		var settings = new SettingOutputs(plan);
		result.put("commands/esxcfg-nics_-l.txt", settings.cards());
		result.put("commands/localcli_system-settings-advanced-list--d.txt", settings.options());
		return result;
	}

	private Map<String, String> classic() {
		var release = plan.release();
		var result = new LinkedHashMap<String, String>();
		output(result, "date", Stamps.unixDate(timeNs) + "\n");
		long second = host.boots().uptimeNs(timeNs) / Stamps.SECOND;
		output(result, "uptime", String.format(Locale.ROOT, " %s up %d days, %02d:%02d:%02d, load average: 0.11, 0.14, "
				+ "0.17\n", Stamps.isoSecond(timeNs).substring(11, 19), second / 86_400, second / 3600 % 24,
				second / 60 % 60, second % 60));
		output(result, "vmware", version());
		output(result, "uname", release == Release.ESXI_4_1 ? "VMkernel " + host.name() + " 4.1.0 #1 SMP Release build-"
				+ plan.build() + " Nov 12 2011 20:14:07 x86_64 unknown\n"
				: "Linux " + host.name()
						+ " 2.6.18-128.ESX #1 " + Stamps.unixDate(release.beginNs())
						+ " x86_64 x86_64 x86_64 GNU/Linux\n");
		output(result, "df", volumes());
		if (release == Release.ESXI_4_1) {
			output(result, "vdf", plan.outputs().equals("rounded") ? ramdisks.list("rounded") : ramdisks.vdf());
		}
		if (release == Release.ESX_3_5) {
			output(result, "esxcfg-mpath", storage.disks35());
		} else {
			output(result, "esxcfg-scsidevs", storage.devicesClassic());
			output(result, "esxcfg-scsidevs-vmfs", storage.volumes());
			output(result, "esxcfg-scsidevs-hba", storage.adapters());
			output(result, "esxcfg-mpath-devices", storage.paths());
			output(result, "esxcli-nmp-devices", storage.multipathing());
		}
		return result;
	}

	private void output(Map<String, String> outputs, String name, String content) {
		outputs.put("tmp/" + name + "." + pid + ".txt", content);
	}

	private String version() {
		return "VMware " + plan.release().product() + " " + plan.release().version() + " build-" + plan.build() + "\n";
	}

	private String volumes() {
		var text = new StringBuilder(row("Filesystem", "Bytes", "Used", "Available", "Use%", "Mounted on"));
		var kind = plan.release().since(Release.ESXI_6_5) ? "VMFS-6"
				: plan.release().since(Release.ESXI_5_0) ? "VMFS-5" : "VMFS-3";
		for (var lun : host.inventory().shared()) {
			long size = lun.sizeMb() * 1_048_576L;
			long used = size / 100 * 61;
			text.append(row(kind, "" + size, "" + used, "" + (size - used), "61%", "/vmfs/volumes/" + lun.use()));
		}
		return text.append(row("vfat", "4293591040", "18022400", "4275568640", "0%",
				"/vmfs/volumes/4f1a0b11-0c55e0d1-77aa-d89d67142bf0")).toString();
	}

	private static String row(Object... cells) {
		return String.format(Locale.ROOT, "%-10s  %14s  %14s  %14s  %4s  %s", cells) + "\n";
	}

	private String modules() {
		var text = new StringBuilder(module("Name", "Version", "Vendor", "Acceptance Level", "Install Date"));
		text.append(module("-".repeat(24), "-".repeat(34), "-".repeat(8), "-".repeat(16), "-".repeat(12)));
		var version = plan.release().version() + "-1." + plan.build();
		text.append(module("esx-base", version, "VMware", "VMwareCertified", "2012-01-09"));
		text.append(
				module("scsi-qla2xxx", "902.k1.1-12vmw." + plan.build(), "VMware", "VMwareCertified", "2012-01-09"));
		if (plan.changed()) {
			text.append(module("net-ixgbe", "3.21.4-" + plan.build(), "INT", "VMwareCertified", "2012-03-02"));
		}
		return text.toString();
	}

	private static String module(Object... cells) {
		return String.format(Locale.ROOT, "%-24s  %-34s  %-8s  %-16s  %-12s", cells) + "\n";
	}
}
