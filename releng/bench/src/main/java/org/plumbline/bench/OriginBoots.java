package org.plumbline.bench;

import java.util.List;

/**
 * The two reboots inside the logs: a planned one in February, and one in March after a patch. The kernel's first lines
 * wait in memory until the syslog daemon runs, so they carry its time and their own uptime.
 */
final class OriginBoots {

	private static final long SYSLOG_READY = 33 * Stamps.SECOND;
	private static final List<String> FIRST_LINES = List.of("BootConfig: 214: logLevel = 0",
			"BootConfig: 214: hyperthreading = TRUE",
			"BootConfig: 214: netCoalescing = TRUE", "Boot: 388: Kernel image checked, build " + OriginHost.BUILD,
			"Boot: 402: Memory map has 11 usable ranges", "Serial: 96: No console line chosen");
	private static final List<String> EARLY_LINES = List.of("CPUIDInfo: 171: 8 processors, 2 packages, same stepping",
			"NUMA: 240: 2 nodes, distance 20", "MemMap: 833: 73718 MB for machines", "PCI: 612: 41 functions found",
			"VisorFS: 507: Ramdisk MAINSYS made, 32 MB", "VisorFS: 507: Ramdisk tmp made, 192 MB",
			"VisorFS: 507: Ramdisk updatestg made, 750 MB", "Mod: 1144: Module tcpip loaded",
			"Mod: 1144: Module nmp loaded",
			"Mod: 1144: Module qla2xxx loaded", "<6>qla2xxx 0000:08:00.0: firmware 4.04.09, 4 Gb, point to point",
			"<6>qla2xxx 0000:08:00.1: firmware 4.04.09, 4 Gb, point to point", "Mod: 1144: Module bnx2 loaded",
			"Mod: 1144: Module vmfs3 loaded", "Init: 905: Init world starts, kernel ready");

	private final OriginHost host;
	private final ClassicHeads heads;
	private final Dice dice;
	private final Agenda agenda;
	private final Truth truth;

	OriginBoots(OriginHost host, Dice dice, Agenda agenda, Truth truth) {
		this.host = host;
		this.heads = host.heads();
		this.dice = dice;
		this.agenda = agenda;
		this.truth = truth;
	}

	/** Puts all reboots down that begin in the given stretch. */
	void between(long fromNs, long toNs) {
		for (var boot : heads.boots().boots()) {
			if (boot.downNs() < boot.startNs() && boot.downNs() >= fromNs && boot.downNs() < toNs) {
				shutdown(boot.downNs());
				start(boot);
			}
		}
	}

	private void shutdown(long downNs) {
		agenda.addInOrder(downNs - 40 * Stamps.SECOND,
				heads.daemon(downNs - 40 * Stamps.SECOND, "shell", 912_004, "reboot"));
		for (var service : List.of("hostd", "vpxa", "sfcbd", "ntpd")) {
			long timeNs = downNs - dice.betweenNs(5 * Stamps.SECOND, 30 * Stamps.SECOND);
			agenda.addInOrder(timeNs, heads.daemon(timeNs, "init", 0, "Stopping " + service + " for the reboot"));
		}
		long lastNs = downNs - Stamps.SECOND;
		agenda.addInOrder(lastNs, heads.kernel(lastNs, 0, 4096, "", Level.INFO,
				"Host: 1371: Orderly reboot asked for by init"));
	}

	private void start(BootHistory.Boot boot) {
		long stampNs = boot.startNs() + SYSLOG_READY;
		agenda.addInOrder(stampNs, heads.daemon(stampNs, "syslogd", 0, "started, reading the kernel's buffer"));
		long cycles = 1_640_000_000L + dice.between(0, 90_000_000);
		for (var line : FIRST_LINES) {
			agenda.addInOrder(stampNs, heads.early(stampNs, cycles, line));
			cycles += dice.between(40_000, 900_000);
		}
		long uptimeNs = 33 * Stamps.MILLISECOND;
		for (var line : EARLY_LINES) {
			agenda.addInOrder(stampNs, heads.buffered(stampNs, uptimeNs, dice.between(0, 7), line));
			uptimeNs += dice.betweenNs(100 * Stamps.MILLISECOND, 2 * Stamps.SECOND);
		}
		paths(boot.startNs() + SYSLOG_READY + Stamps.SECOND);
		optionalCommands(boot.startNs() + SYSLOG_READY + 9 * Stamps.SECOND);
		services(boot.startNs() + SYSLOG_READY + 12 * Stamps.SECOND);
	}

	private void paths(long fromNs) {
		long timeNs = fromNs;
		for (var lun : host.inventory().shared()) {
			for (var path : lun.paths()) {
				timeNs += dice.betweenNs(20 * Stamps.MILLISECOND, 200 * Stamps.MILLISECOND);
				agenda.addInOrder(timeNs, heads.kernel(timeNs, 2, 4098, "", Level.INFO,
						"ScsiScan: 1063: Path " + path + " shows \"" + lun.id() + "\", vendor NETAPP, model LUN"));
			}
		}
	}

	/** Local devices refuse commands that they need not know: harmless, and there at every start. */
	private void optionalCommands(long fromNs) {
		long timeNs = fromNs;
		for (var lun : host.inventory().local()) {
			var opcode = lun.use().equals("cdrom") ? "0x1a" : "0x85";
			timeNs += 130 * Stamps.MILLISECOND;
			var command = FailedCommand.classic(lun.id(), opcode, "H:0x0 D:0x2 P:0x0",
					"Valid sense data: 0x5 0x20 0x0");
			agenda.addInOrder(timeNs, heads.kernel(timeNs, 1, 4097, "", Level.INFO, command.classic()));
			command.countIn(truth);
		}
	}

	private void services(long fromNs) {
		long timeNs = fromNs;
		for (var service : List.of("vobd", "ntpd", "net-lbt", "slpd", "wsman", "hostd", "sfcbd", "vpxa")) {
			timeNs += dice.betweenNs(Stamps.SECOND, 3 * Stamps.SECOND);
			agenda.addInOrder(timeNs, heads.daemon(timeNs, "init", 0, "Service " + service + " is up"));
		}
		agenda.addInOrder(timeNs, heads.kernel(timeNs, 4, 4571, "", Level.INFO,
				"VisorFS: 507: Ramdisk hostdstats made, 166 MB"));
	}
}
