package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the commands of a host say about its devices and paths. */
final class StorageOutputs {

	private final MadeHost host;

	StorageOutputs(MadeHost host) {
		this.host = host;
	}

	/** {@code esxcli storage core device list}. */
	String devices() {
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
					.append("\n   VAAI Status: ").append(local ? "unsupported" : "supported").append('\n');
			if (host.release().since(Release.ESXI_5_5)) {
				text.append("   Device Max Queue Depth: ").append(local ? 31 : 64)
						.append("\n   No of outstanding IOs with competing worlds: 32\n");
			}
			text.append('\n');
		}
		return text.toString();
	}

	/** {@code esxcfg-mpath -b}: devices with their paths, one path a line. */
	String paths() {
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

	/** {@code esxcfg-scsidevs -l} of 4.x, several keys on one line. */
	String devicesClassic() {
		var text = new StringBuilder();
		for (var lun : all()) {
			text.append(ClassicDevice.text(lun, displayName(lun), host.inventory().local().contains(lun)));
		}
		return text.toString();
	}

	/** {@code esxcfg-mpath -l} of 3.5: a disk is named by its first path. */
	String disks35() {
		var text = new StringBuilder();
		for (var lun : array()) {
			text.append("Disk ").append(lun.paths().getFirst()).append(" /dev/sd")
					.append((char) ('b' + array().indexOf(lun)))
					.append(" (").append(lun.sizeMb()).append("MB) has ").append(lun.paths().size())
					.append(" paths and policy of Most Recently Used\n");
			for (var path : lun.paths()) {
				char adapter = path.charAt(5);
				boolean first = path.equals(lun.paths().getFirst());
				text.append(" FC 7:").append(adapter).append(".0 210000e08b3b1c0").append(adapter)
						.append("<->500a098").append(path.contains(":0:") ? 1 : 2).append("96174e02 ").append(path)
						.append(first ? " On active preferred\n" : " On\n");
			}
			text.append('\n');
		}
		return text.toString();
	}

	/** {@code esxcfg-scsidevs -m}: which device holds which volume. */
	String volumes() {
		var text = new StringBuilder();
		for (var lun : host.inventory().shared()) {
			text.append(String.format(Locale.ROOT, "%s:1  /vmfs/devices/disks/%s:1  %s  0  %s%n", lun.id(), lun.id(),
					volumeId(number(lun)), lun.use()));
		}
		return text.toString();
	}

	/** {@code esxcfg-scsidevs -a}: the adapters. */
	String adapters() {
		var text = new StringBuilder();
		var driver = host.release().since(Release.ESXI_6_0) ? "qlnativefc" : "qla2xxx";
		for (int number = 2; number <= 3; number++) {
			text.append(String.format(Locale.ROOT, "vmhba%d  %-10s  link-up  fc.20000024ff3b1c0%d:21000024ff3b1c0%d  "
					+ "(0000:07:00.%d) QLogic Corp ISP2532-based 8Gb Fibre Channel to PCI Express HBA%n", number,
					driver, number, number, number - 2));
		}
		return text.toString();
	}

	/** {@code esxcli nmp device list}: who chooses the paths of a device. */
	String multipathing() {
		var text = new StringBuilder();
		for (var lun : array()) {
			text.append(lun.id()).append("\n   Device Display Name: ").append(displayName(lun))
					.append("\n   Storage Array Type: VMW_SATP_ALUA\n   Path Selection Policy: VMW_PSP_RR\n")
					.append("   Working Paths: ").append(String.join(", ", lun.paths())).append("\n\n");
		}
		return text.toString();
	}

	private int number(Lun lun) {
		return host.inventory().shared().indexOf(lun);
	}

	/** The first volume is the one whose folder the collector copied machines from. */
	static String volumeId(int number) {
		return String.format(Locale.ROOT, "5a1c0e%02x-77d1e6b4-2f0a-d89d67142bf0", 0x32 + number);
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
		var result = array();
		result.addAll(host.inventory().local());
		return result;
	}

	private List<Lun> array() {
		var result = new ArrayList<>(host.inventory().shared());
		result.add(host.raw());
		return result;
	}
}
