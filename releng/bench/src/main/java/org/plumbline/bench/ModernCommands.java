package org.plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The captured command outputs of a host since 5.0, by file name. */
final class ModernCommands {

	/**
	 * One ramdisk.
	 *
	 * @param peakKib the most it ever held since boot
	 */
	record Ramdisk(String name, int maximumKib, int usedKib, int peakKib, int maximumInodes, int usedInodes,
			String mount) {
	}

	private static final String RAMDISK_ROW = "%-18s  %6s  %20s  %11s  %11s  %11s  %11s  %5s  %13s  "
			+ "%14s  %16s  %11s  %s";

	private final ModernHost host;
	private final long timeNs;

	/** @param timeNs when the collector ran */
	ModernCommands(ModernHost host, long timeNs) {
		this.host = host;
		this.timeNs = timeNs;
	}

	Map<String, String> outputs() {
		var release = host.release();
		var result = new LinkedHashMap<String, String>();
		result.put("vmware_-vl.txt", "VMware ESXi " + release.version() + " build-" + release.build() + "\nVMware ESXi "
				+ release.version() + " " + release.title() + "\n");
		result.put("uname_-a.txt", "VMkernel " + host.name() + " " + release.version() + " #1 SMP Release build-"
				+ release.build() + " x86_64 x86_64 x86_64 ESXi\n");
		result.put("date.txt", Stamps.unixDate(timeNs) + "\n");
		result.put("localcli_system-stats-uptime-get.txt", host.boots().uptimeNs(timeNs) / 1000 + "\n");
		result.put("df.txt", volumes());
		result.put("localcli_system-visorfs-ramdisk-list.txt", ramdiskList());
		result.put("localcli_storage-core-device-list.txt", devices());
		result.put("esxcfg-mpath_-b.txt", paths());
		return result;
	}

	/** Returns the ramdisks; in each release one of them tells a story of its own. */
	List<Ramdisk> ramdisks() {
		var release = host.release();
		boolean fullTable = release == Release.ESXI_5_5;
		boolean pastOverflow = release == Release.ESXI_6_7;
		var result = new ArrayList<Ramdisk>();
		result.add(new Ramdisk("root", 32_768, 2_316, 2_480, 8_192, fullTable ? 8_192 : 4_512, "/"));
		result.add(new Ramdisk("etc", 28_672, 348, 412, 4_096, 577, "/etc"));
		result.add(new Ramdisk("opt", 32_768, 212, 256, 8_192, 31, "/opt"));
		result.add(new Ramdisk("var", 49_152, 488, 632, 8_192, 402, "/var"));
		result.add(new Ramdisk("tmp", 262_144, 1_124, pastOverflow ? 262_144 : 3_908, 8_192, 44, "/tmp"));
		result.add(new Ramdisk("hostdstats", fullTable ? 831_488 : 1_846_272, fullTable ? 96_404 : 41_880, 98_000,
				8_192, 5, "/var/lib/vmware/hostd/stats"));
		return result;
	}

	/** A header, dashes that give each column its width, then the rows; sizes are a number and a unit. */
	private String ramdiskList() {
		var titles = new Object[] { "Ramdisk Name", "System", "Include in Coredumps", "Reserved", "Maximum", "Used",
				"Peak Used", "Free", "Reserved Free", "Maximum Inodes", "Allocated Inodes", "Used Inodes",
				"Mount Point" };
		var widths = new int[] { 18, 6, 20, 11, 11, 11, 11, 5, 13, 14, 16, 11, 27 };
		var dashes = new Object[widths.length];
		for (int i = 0; i < widths.length; i++) {
			dashes[i] = "-".repeat(widths[i]);
		}
		var text = new StringBuilder();
		text.append(String.format(Locale.ROOT, RAMDISK_ROW, titles)).append('\n')
				.append(String.format(Locale.ROOT, RAMDISK_ROW, dashes))
				.append('\n');
		for (var disk : ramdisks()) {
			int free = 100 - disk.usedKib() * 100 / disk.maximumKib();
			text.append(String.format(Locale.ROOT, RAMDISK_ROW, disk.name(), "true", "true", kib(disk.maximumKib() / 4),
					kib(disk.maximumKib()), kib(disk.usedKib()), kib(disk.peakKib()), free + " %", "99 %",
					disk.maximumInodes(), disk.usedInodes(), disk.usedInodes(), disk.mount())).append('\n');
		}
		return text.toString();
	}

	private static String kib(int size) {
		return size + " KiB";
	}

	private String volumes() {
		var text = new StringBuilder(row("Filesystem", "Bytes", "Used", "Available", "Use%", "Mounted on"));
		for (var lun : host.inventory().shared()) {
			long size = lun.sizeMb() * 1_048_576L;
			long used = size / 100 * 61;
			text.append(row(host.release() == Release.ESXI_5_5 ? "VMFS-5" : "VMFS-6", "" + size, "" + used,
					"" + (size - used), "61%", "/vmfs/volumes/" + lun.use()));
		}
		return text.append(row("vfat", "4293591040", "18022400", "4275568640", "0%",
				"/vmfs/volumes/5a1c0e32-77d1e6b4-2f0a-d89d67142bf0")).toString();
	}

	private static String row(Object... cells) {
		return String.format(Locale.ROOT, "%-10s  %14s  %14s  %14s  %4s  %s", cells) + "\n";
	}

	private String devices() {
		var text = new StringBuilder();
		for (var lun : all()) {
			boolean local = host.inventory().local().contains(lun);
			var type = lun.use().equals("cdrom") ? "CD-ROM" : "Direct-Access";
			text.append(lun.id()).append("\n   Display Name: ").append(displayName(lun))
					.append("\n   Has Settable Display Name: ").append(!local).append("\n   Size: ")
					.append(lun.sizeMb()).append("\n   Device Type: ").append(type)
					.append("\n   Multipath Plugin: ").append(lun.id().startsWith("eui.") ? "HPP" : "NMP")
					.append("\n   Devfs Path: /vmfs/devices/").append(type.equals("CD-ROM") ? "cdrom/" : "disks/")
					.append(lun.id()).append("\n   Vendor: ").append(String.format(Locale.ROOT, "%-8s", lun.vendor()))
					.append("\n   Model: ").append(String.format(Locale.ROOT, "%-16s", lun.model()))
					.append("\n   Revision: ").append(lun.revision())
					.append("\n   SCSI Level: 5\n   Is Pseudo: false\n   Status: on\n   Is RDM Capable: ")
					.append(!local).append("\n   Is Local: ").append(local)
					.append("\n   Is SSD: false\n   Is Offline: false\n")
					.append("   Thin Provisioning Status: ").append(local ? "unknown" : "yes")
					.append("\n   VAAI Status: ").append(local ? "unsupported" : "supported").append("\n\n");
		}
		return text.toString();
	}

	private String paths() {
		var text = new StringBuilder();
		for (var lun : all()) {
			text.append(lun.id()).append(" : ").append(displayName(lun)).append('\n');
			for (var path : lun.paths()) {
				boolean fibre = path.startsWith("vmhba2:") || path.startsWith("vmhba3:");
				text.append("   ").append(path).append(" LUN:").append(path.substring(path.lastIndexOf('L') + 1))
						.append(" state:active ").append(fibre ? fibre(path)
								: "sas Adapter: 500605b0054c1e20  Target: 4c1e21")
						.append('\n');
			}
			text.append('\n');
		}
		return text.toString();
	}

	private static String fibre(String path) {
		char adapter = path.charAt(5);
		return "fc Adapter: WWNN: 20:00:00:24:ff:3b:1c:0" + adapter + " WWPN: 21:00:00:24:ff:3b:1c:0" + adapter
				+ "  Target: WWNN: 50:0a:09:80:86:17:4e:02 WWPN: 50:0a:09:8" + (path.contains(":T0:") ? 1 : 2)
				+ ":96:17:4e:02";
	}

	private static String displayName(Lun lun) {
		var kind = lun.vendor().equals("NETAPP") ? "NETAPP Fibre Channel Disk" : "Local " + lun.vendor() + " Disk";
		return kind + " (" + lun.id() + ")";
	}

	private List<Lun> all() {
		var result = new ArrayList<>(host.inventory().shared());
		result.addAll(host.inventory().local());
		return result;
	}
}
