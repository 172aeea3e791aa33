package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the collector of 4.1 captured from commands: the files {@code tmp/<name>.<pid>.txt}. */
final class OriginCommands {

	private static final List<List<String>> TARDISKS = List.of(List.of("mod.tgz", "12M", "12M"),
			List.of("cim.vgz", "33M", "33M"), List.of("ienviron.vgz", "41M", "41M"), List.of("install.vgz", "9M", "9M"),
			List.of("sys.vgz", "71M", "71M"), List.of("oem.tgz", "220K", "218K"), List.of("license.tgz", "4K", "3K"),
			List.of("local.tgz", "64K", "61K"));

	private final OriginHost host;
	private final List<Lun> mapped;

	OriginCommands(OriginHost host, List<Lun> mapped) {
		this.host = host;
		this.mapped = mapped;
	}

	/**
	 * {@code vdf -h}: name, size and use of each read-only disk, a line of dashes, then the ramdisks with name, size,
	 * used, available, percentage and mount point; columns are padded with blanks.
	 */
	static String ramdisks() {
		var text = new StringBuilder(String.format(Locale.ROOT, "%-22s %9s %9s\n", "Tardisk", "Space", "Used"));
		TARDISKS.forEach(row -> text.append(String.format(Locale.ROOT, "%-22s %9s %9s\n", row.toArray())));
		text.append("-----\n");
		text.append(String.format(Locale.ROOT, "%-22s %9s %9s %9s %4s %s\n", "Ramdisk", "Size", "Used", "Available",
				"Use%", "Mounted on"));
		SeedLines.ramdisks()
				.forEach(row -> text.append(String.format(Locale.ROOT, "%-22s %9s %9s %9s %4s --\n", row.toArray())));
		return text.toString();
	}

	static String version() {
		return "VMware ESXi 4.1.0 build-" + OriginHost.BUILD + "\n";
	}

	static String date() {
		return Stamps.unixDate(OriginHost.COLLECTED) + "\n";
	}

	static String system() {
		return "VMkernel " + OriginHost.NAME + " 4.1.0 #1 SMP Release build-" + OriginHost.BUILD
				+ " Jan 12 2011 21:44:17 x86_64 unknown\n";
	}

	static String uptime() {
		long second = OriginHost.BOOTS.uptimeNs(OriginHost.COLLECTED) / Stamps.SECOND;
		return String.format(Locale.ROOT, " %s up %d days, %02d:%02d:%02d, load average: 0.31, 0.44, 0.47\n",
				"17:46:09", second / 86_400, second / 3600 % 24, second / 60 % 60, second % 60);
	}

	/**
	 * The statistics of hostd as a long recursive listing. Sizes follow from the file format: 1448 bytes and 1452 for
	 * each of the 92,156 counters, and 218 for each name; the rest is the new name file that could not be finished. In
	 * pages of 4 KiB they are 166 MiB.
	 */
	static String statistics() {
		return """
				/var/lib/vmware/hostd/stats:
				-rw-------    1 root     root     133811960 Apr  7 17:33 hostAgentStats-20.stats
				-rw-------    1 root     root      20090040 Apr  7 17:33 hostAgentStats.idMap
				-rw-------    1 root     root      20160512 Apr  7 17:33 hostAgentStats.idMap.new
				""";
	}

	static String volumes() {
		return """
				Filesystem             Bytes          Used     Available Use% Mounted on
				VMFS-3          536602476544  418121777152  118480699392  78% /vmfs/volumes/mail_os_01
				VMFS-3         1099243192320  601482461184  497760731136  55% /vmfs/volumes/general_01
				visorfs           1824841728     513527808    1311313920  28% /
				vfat              4293591040       9371648    4284219392   0% /vmfs/volumes/4d9a2b30-51e9c7aa
				vfat               261853184      79360000     182493184  30% /vmfs/volumes/Hypervisor1
				""";
	}

	/** All devices, with several keys on one line as 4.x printed them. */
	String devices() {
		var text = new StringBuilder();
		for (var lun : all()) {
			text.append(ClassicDevice.text(lun, displayName(lun), host.inventory().local().contains(lun)));
		}
		return text.toString();
	}

	/** Devices with their paths, one path a line. */
	String paths() {
		var text = new StringBuilder();
		for (var lun : all()) {
			text.append(lun.id()).append(" : ").append(displayName(lun)).append('\n');
			lun.paths().forEach(path -> text.append("   ").append(path).append(" LUN:")
					.append(path.substring(path.lastIndexOf('L') + 1)).append(" state:active ").append(ports(path))
					.append('\n'));
		}
		return text.toString();
	}

	/** Volumes with the partition that each lies on. */
	String volumeDevices() {
		var lun = host.inventory().shared();
		return lun.get(0).id() + ":1 /vmfs/devices/disks/" + lun.get(0).id() + ":1 " + OriginHost.OS_VOLUME_ID + "  0  "
				+ OriginHost.OS_VOLUME + "\n" + lun.get(1).id() + ":1 /vmfs/devices/disks/" + lun.get(1).id()
				+ ":1 4e3fb2a1-9c07f6d8-15be-0025b3d8c2f4  0  general_01\n";
	}

	static String adapters() {
		return """
				vmhba0 ata_piix         link-n/a  ide.vmhba0                        (0:31.1) Intel Corporation 631xESB
				vmhba1 cciss            link-n/a  block.cciss0                      (0:6:0.0) HP Smart Array P400
				vmhba2 qla2xxx          link-up   fc.2000001b320e0a80:2100001b320e0a80  (0:8:0.0) QLogic ISP2432 4Gb
				vmhba3 qla2xxx          link-up   fc.2001001b32ae0a80:2101001b32ae0a80  (0:8:0.1) QLogic ISP2432 4Gb
				""";
	}

	static String processes() {
		return """
				   PID    WID CID      Command
				  4790   4790 ntpd     /usr/sbin/ntpd
				  4817   4817 crond    /usr/sbin/crond
				  5187   5187 sfcbd    /sbin/sfcbd
				  5213   5213 sfcb-vmw sfcb-vmware_base
				 53870  53870 watchdog /sbin/watchdog.sh -d -s hostd hostd
				3476402 3476402 hostd    hostd
				3476403 3476402 hostd-wo hostd-worker
				3476404 3476402 hostd-po hostd-poll
				 54102  54102 vpxa     /opt/vmware/vpxa/vpx/vpxa
				3477388 3477388 dropbear dropbear
				3477392 3477392 sh       -ash
				3477410 3477410 vm-suppo /bin/ash /bin/vm-support
				""";
	}

	private List<Lun> all() {
		var result = new ArrayList<>(host.inventory().local());
		result.addAll(host.inventory().shared());
		result.addAll(mapped);
		return result;
	}

	private static String displayName(Lun lun) {
		return switch (lun.vendor()) {
		case "NETAPP" -> "NETAPP Fibre Channel Disk (" + lun.id() + ")";
		case "HP" -> "HP Serial Attached SCSI Disk (" + lun.id() + ")";
		default -> "Local " + lun.vendor() + " CD-ROM (" + lun.id() + ")";
		};
	}

	private static String ports(String path) {
		if (path.startsWith("vmhba2") || path.startsWith("vmhba3")) {
			var own = path.startsWith("vmhba2") ? "WWNN: 20:00:00:1b:32:0e:0a:80 WWPN: 21:00:00:1b:32:0e:0a:80"
					: "WWNN: 20:01:00:1b:32:ae:0a:80 WWPN: 21:01:00:1b:32:ae:0a:80";
			return "fc Adapter: " + own + "  Target: WWNN: 50:0a:09:80:8d:ef:a7:8a WWPN: 50:0a:09:8"
					+ (path.contains(":T0:") ? '1' : '2') + ":9d:ef:a7:8a";
		}
		return "Local HBA " + path.substring(0, path.indexOf(':')) + " channel 0 target 0";
	}
}
