package org.plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adapters, machines and raw disks of a made-up host: the outputs that tell of them, and what is true. */
final class HostParts {

	private static final List<Integer> ADAPTERS = List.of(2, 3);
	private static final String VOLUME = "/vmfs/volumes/5a1c0e32-77d1e6b4-2f0a-d89d67142bf0/";

	private final MadeHost host;

	HostParts(MadeHost host) {
		this.host = host;
	}

	/**
	 * Returns the outputs by their paths in the bundle.
	 *
	 * @param pid number of the collector's process, which classic releases put into names
	 */
	Map<String, String> outputs(int pid) {
		var result = new LinkedHashMap<String, String>();
		boolean classic = host.release().layout().isClassic();
		if (host.release().since(Release.ESXI_6_0)) {
			result.put("commands/localcli_storage-san-fc-list.txt", list());
		} else {
			ADAPTERS.forEach(number -> result.put("proc/scsi/" + module() + "/" + number, file(number)));
		}
		result.put(classic ? "tmp/vmkfstools-q." + pid + ".txt" : "commands/vmkfstools_-q.txt", rawDisk());
		if (!classic) {
			result.put("commands/localcli_vm-process-list.txt", machines());
		}
		if (host.release() == Release.ESX_3_5) {
			disks35(result);
		}
		return result;
	}

	/** Says what is true of the adapters, and of the array's devices in {@code storage --json}. */
	void tell(Truth truth) {
		for (int number : ADAPTERS) {
			truth.add("adapters", Truth.map("name", "vmhba" + number, "driver", driver() + " " + version(), "firmware",
					firmware(number)));
		}
		host.inventory().shared().forEach(lun -> truth.add("devices", device(lun)));
		truth.add("devices", device(host.raw()));
	}

	private Map<String, Object> device(Lun lun) {
		var release = host.release();
		boolean first = release == Release.ESX_3_5;
		boolean raw = lun.equals(host.raw());
		var result = Truth.map("id", first ? lun.paths().getFirst() : lun.id(), "vendor", lun.vendor(), "model",
				lun.model(), "volume", lun.use(), "paths", lun.paths(), "sizeBytes", lun.sizeMb() * 1_048_576L, "rdm",
				raw, "machines", machines(lun), "targets", lun.paths().stream().map(this::target).toList());
		if (first) {
			result.put("policy", "Most Recently Used");
		} else {
			result.put("arrayType", "VMW_SATP_ALUA");
			result.put("policy", "VMW_PSP_RR");
		}
		if (first || release.since(Release.ESXI_5_5)) {
			result.put("queueDepth", "64");
		}
		return result;
	}

	private List<String> machines(Lun lun) {
		if (lun.equals(host.raw())) {
			return List.of(owner());
		}
		return lun.equals(host.inventory().shared().getFirst()) ? List.copyOf(host.running().values()) : List.of();
	}

	/** What the kernel of 3.5 knows of the paths of each disk, and on which disks its volumes lie. */
	private void disks35(Map<String, String> outputs) {
		var array = new ArrayList<>(host.inventory().shared());
		array.add(host.raw());
		for (var lun : array) {
			for (var path : lun.paths()) {
				var part = path.split(":");
				outputs.put("proc/vmware/scsi/" + part[0] + "/" + part[1] + "_" + part[2], String.format(Locale.ROOT, """
						Vendor: %-8s  Model: %-16s  Rev: %s
						Type:   Direct-Access                      ANSI SCSI revision: 04
						Size:   %d Mbytes
						Queue Depth: 64

						Partition Info:
						 Block size: 512
						 Num Blocks: %d
						""", lun.vendor(), lun.model(), lun.revision(), lun.sizeMb(), lun.sizeMb() * 2048L));
			}
		}
		for (var lun : host.inventory().shared()) {
			outputs.put("tmp/" + lun.use() + ".vpa", String.format(Locale.ROOT, """
					VMFS-3.31 file system spanning 1 partitions.
					File system label (if any): %s
					Mode: public
					Capacity %d (%d file blocks * 1048576), 411041792 (392 blocks) avail
					UUID: %s
					Partitions spanned (on "lvm"):
						%s:1
					""", lun.use(), lun.sizeMb() * 1_048_576L, lun.sizeMb(),
					StorageOutputs.volumeId(host.inventory().shared().indexOf(lun)), lun.paths().getFirst()));
		}
	}

	private String target(String path) {
		boolean first = path.contains(host.release() == Release.ESX_3_5 ? ":0:" : ":T0:");
		return host.release() == Release.ESX_3_5 ? "500a098" + (first ? 1 : 2) + "96174e02"
				: "50:0a:09:8" + (first ? 1 : 2) + ":96:17:4e:02";
	}

	private String owner() {
		return List.copyOf(host.running().values()).getLast();
	}

	private String module() {
		return host.release() == Release.ESX_3_5 ? "qla2300_707_vmw" : "qla2xxx";
	}

	private String driver() {
		return host.release().since(Release.ESXI_6_0) ? "qlnativefc" : module();
	}

	private String version() {
		return host.release().since(Release.ESXI_6_0) ? "2.1.50.0" : "831.k1.28.1-1vmw";
	}

	private String firmware(int number) {
		return "5.03.1" + number;
	}

	private String list() {
		var text = new StringBuilder();
		for (int number : ADAPTERS) {
			text.append(String.format(Locale.ROOT, """
					   Adapter: vmhba%1$d
					   Port ID: 0%1$d0100
					   Node Name: 20:00:00:24:ff:3b:1c:0%1$d
					   Port Name: 21:00:00:24:ff:3b:1c:0%1$d
					   Speed: 8 Gbps
					   Port Type: NPort
					   Port State: ONLINE
					   Model Description: ISP2532-based 8Gb Fibre Channel to PCI Express HBA
					   Hardware Version:
					   OptionROM Version: 3.29
					   Firmware Version: %2$s (90d5)
					   Driver Name: %3$s
					   DriverVersion: %4$s

					""", number, firmware(number), driver(), version()));
		}
		return text.toString();
	}

	private String file(int number) {
		return String.format(Locale.ROOT, """
				QLogic PCI to Fibre Channel Host Adapter for QLE2560:
				        FC Firmware version %2$s (496), Driver version %3$s

				Host Device Name vmhba%1$d

				BIOS version 2.16
				Request Queue = 0x3f0fc000, Response Queue = 0x3f0a6000
				Request Queue count = 4096, Response Queue count = 512
				Device queue depth = 0x40

				SCSI Device Information:
				scsi-qla%1$d-adapter-node=20000024ff3b1c0%1$d:010100:0;
				scsi-qla%1$d-adapter-port=21000024ff3b1c0%1$d:010100:0;
				scsi-qla%1$d-target-0=500a098196174e02:010200:0:Online;
				""", number, firmware(number), version());
	}

	private String rawDisk() {
		var lun = host.raw();
		var id = host.release() == Release.ESX_3_5 ? lun.paths().getFirst() : lun.id();
		return "Disk " + VOLUME + owner() + "/" + owner() + "_1.vmdk is a Passthrough Raw Device Mapping\nMaps to: "
				+ id
				+ "\n";
	}

	private String machines() {
		var text = new StringBuilder();
		host.running().forEach((world, name) -> text.append(String.format(Locale.ROOT, """
				%1$s
				   World ID: %2$d
				   Process ID: 0
				   VMX Cartel ID: %3$d
				   UUID: 42 1a 0b 8c 11 5e 60 7d-9a 51 e2 70 c4 0d 33 1%4$d
				   Display Name: %1$s
				   Config File: %5$s%1$s/%1$s.vmx

				""", name, world, world - 1000, world % 10, VOLUME)));
		return text.toString();
	}
}
