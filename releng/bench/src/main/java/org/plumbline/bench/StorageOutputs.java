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
					.append("\n   VAAI Status: ").append(local ? "unsupported" : "supported").append("\n\n");
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
