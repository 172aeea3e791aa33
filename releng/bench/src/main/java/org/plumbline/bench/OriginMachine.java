package org.plumbline.bench;

import java.util.List;
import java.util.Locale;

/** The mail machine of the origin case: its configuration, its raw device descriptors and its log of 4.x. */
final class OriginMachine {

	private static final List<String> TALK = List.of("Heartbeat of the guest seen, {n} ms late",
			"Tools poll took {n} us",
			"Backdoor call {c} answered", "Disk scsi1:{c} flushed, {n} blocks", "Balloon asks for 0 pages",
			"Timer rate of the guest is {n} Hz", "Screen size unchanged", "Guest reports {n} MB in use",
			"Ethernet0 has {n} buffers ready");
	private static final List<String> THREADS = List.of("vmx", "vcpu-0", "vcpu-1", "vcpu-2", "vcpu-3", "mks",
			"Worker#0");
	private static final int LINES = 900;

	private final OriginHost host;
	private final Dice dice;

	OriginMachine(OriginHost host, Dice dice) {
		this.host = host;
		this.dice = dice;
	}

	static String folder() {
		return "vmfs/volumes/" + OriginHost.OS_VOLUME_ID + "/" + OriginHost.MAIL_MACHINE + "/";
	}

	String configuration() {
		var text = new StringBuilder("""
				#!/usr/bin/vmware
				.encoding = "UTF-8"
				config.version = "8"
				virtualHW.version = "7"
				displayName = "EXCH-MBX01"
				guestOS = "windows7srv-64"
				numvcpus = "4"
				memsize = "16384"
				uuid.bios = "42 1b 7c 90 3e 5d 41 a8-9f 02 6b d1 18 c4 73 e5"
				ethernet0.present = "TRUE"
				ethernet0.virtualDev = "vmxnet3"
				ethernet0.networkName = "Mail"
				scsi0.present = "TRUE"
				scsi0.virtualDev = "lsisas1068"
				scsi0:0.present = "TRUE"
				scsi0:0.fileName = "EXCH-MBX01.vmdk"
				scsi0:0.deviceType = "scsi-hardDisk"
				scsi1.present = "TRUE"
				scsi1.virtualDev = "lsisas1068"
				""");
		for (int unit = 0; unit < host.raw().size(); unit++) {
			var disk = "scsi1:" + unit;
			text.append(disk).append(".present = \"TRUE\"\n").append(disk).append(".fileName = \"")
					.append(descriptorName(host.raw().get(unit))).append("\"\n").append(disk)
					.append(".mode = \"independent-persistent\"\n").append(disk)
					.append(".deviceType = \"scsi-passthru-rdm\"\n");
		}
		return text.toString();
	}

	static String descriptorName(Lun lun) {
		return OriginHost.MAIL_MACHINE + "_" + lun.use() + ".vmdk";
	}

	/** The descriptor of a raw device in physical mode. */
	String descriptor(Lun lun) {
		long blocks = lun.sizeMb() * 2048L;
		return String.format(Locale.ROOT, """
				# Disk DescriptorFile
				version=1
				encoding="UTF-8"
				CID=%s
				parentCID=ffffffff
				createType="vmfsPassthroughRawDeviceMap"

				# Extent description
				RW %d VMFSRDM "%s"

				# The Disk Data Base
				#DDB
				ddb.virtualHWVersion = "7"
				ddb.adapterType = "lsilogic"
				ddb.geometry.sectors = "63"
				ddb.geometry.heads = "255"
				ddb.geometry.cylinders = "%d"
				""", dice.hex(8), blocks, descriptorName(lun).replace(".vmdk", "-rdmp.vmdk"),
				blocks / 63 / 255);
	}

	/** The log since the machine was started after the last boot: {@code T7: thread| message}, without a year. */
	LogText log() {
		var phrases = new Phrases(host.inventory(), OriginHost.BUILD, 4096, dice.fork("phrases"));
		var log = new LogText();
		long timeNs = OriginHost.BOOTS.boots().getLast().readyNs() + 6 * Stamps.MINUTE;
		long stepNs = (OriginHost.COLLECTED - timeNs) / (LINES + 1);
		add(log, timeNs, "vmx", "Log for VMware ESX pid=6103 version=4.1.0 build=build-" + OriginHost.BUILD
				+ " option=Release");
		add(log, timeNs + 11 * Stamps.MILLISECOND, "vmx", "Machine " + OriginHost.MAIL_MACHINE + " powers on");
		for (var lun : host.raw()) {
			timeNs += 40 * Stamps.MILLISECOND;
			add(log, timeNs, "vmx", "Disk " + descriptorName(lun) + " opened, raw device " + lun.id());
		}
		while (log.lineCount() < LINES) {
			timeNs += dice.betweenNs(Stamps.SECOND, 2 * stepNs);
			add(log, timeNs, dice.pick(THREADS), phrases.any(TALK));
		}
		return log;
	}

	private static void add(LogText log, long timeNs, String thread, String message) {
		log.line(timeNs, Stamps.monthMs(timeNs) + ": " + thread + "| " + message);
	}
}
