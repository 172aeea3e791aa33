package org.plumbline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The origin case as a bundle of the 4.1 collector. The commands ran at 17:46; the collector was slow, as everything on
 * that host, so the logs were copied at 18:03 and also hold the remedy that a second session tried meanwhile.
 */
final class OriginCase {

	private static final int CORE_BYTES = 96 * 1024;
	private static final List<String> STEPS = List.of("date", "uptime", "uname", "vmware", "vdf", "ls-stats", "df",
			"ps", "esxcfg-scsidevs", "esxcfg-scsidevs-vmfs", "esxcfg-scsidevs-hba", "esxcfg-mpath-devices");

	private final long seed;
	private final Dice dice;
	private final Truth truth = new Truth();
	private final OriginHost host;
	private final OriginLogs logs;
	private final List<String> members = new ArrayList<>();

	OriginCase(long seed) {
		this.seed = seed;
		this.dice = new Dice(seed);
		this.host = new OriginHost(dice.fork("host"));
		this.logs = new OriginLogs(host, dice.fork("logs"), truth);
	}

	/** Returns the name under which the collector would have stored the bundle. */
	static String archiveName() {
		return "esx-" + Stamps.archive(OriginHost.COLLECTED) + "." + OriginHost.COLLECTOR_PID + ".tgz";
	}

	static String rootFolder() {
		return "vm-support-" + OriginHost.NAME + "-" + Stamps.archive(OriginHost.COLLECTED) + "."
				+ OriginHost.COLLECTOR_PID;
	}

	/** Writes the bundle, closes {@code out}, and returns the truth about it. */
	Truth write(OutputStream out) throws IOException {
		logs.write();
		try (var bundle = new BundleWriter(out, rootFolder())) {
			bundle.folder("", OriginHost.COLLECTED);
			commands(bundle);
			configuration(bundle);
			cores(bundle);
			machine(bundle);
			logs(bundle);
			closing(bundle);
		}
		new OriginTruth(seed, host, logs, members).fill(truth);
		return truth;
	}

	private void commands(BundleWriter bundle) throws IOException {
		var commands = new OriginCommands(host, logs.mapped());
		var outputs = List.of(OriginCommands.date(), OriginCommands.uptime(), OriginCommands.system(),
				OriginCommands.version(), OriginCommands.ramdisks(), OriginCommands.statistics(),
				OriginCommands.volumes(),
				OriginCommands.processes(), commands.devices(), commands.volumeDevices(), OriginCommands.adapters(),
				commands.paths());
		for (int i = 0; i < STEPS.size(); i++) {
			text(bundle, "tmp/" + STEPS.get(i) + "." + OriginHost.COLLECTOR_PID + ".txt", stepNs(i), outputs.get(i));
		}
	}

	private void configuration(BundleWriter bundle) throws IOException {
		long savedNs = OriginHost.COLLECTED - 5 * Stamps.DAY;
		text(bundle, "etc/vmware/esx.conf", savedNs, """
				/system/uuid = "4d9a2b2c-e6f0-71d3-2a95-0025b3d8c2f4"
				/adv/Misc/HostName = "mailesx02.corp.example"
				/adv/Disk/MaxLUN = "256"
				/adv/Scsi/LogCmdErrors = "1"
				/net/vmkernelnic/child[0000]/name = "vmk0"
				/net/vmkernelnic/child[0000]/ipv4address = "10.20.4.22"
				/net/pnic/child[0000]/name = "vmnic0"
				/net/pnic/child[0001]/name = "vmnic1"
				/device/008:00.0/vmkname = "vmhba2"
				/device/008:00.1/vmkname = "vmhba3"
				/storage/plugin/NMP/device[0000]/satp = "VMW_SATP_DEFAULT_AA"
				""");
		text(bundle, "etc/hosts", savedNs, "127.0.0.1 localhost\n10.20.4.22 mailesx02.corp.example mailesx02\n");
		text(bundle, "etc/ntp.conf", savedNs, "restrict default kod nomodify notrap noquery nopeer\nserver 10.20.4.5\n"
				+ "driftfile /etc/ntp.drift\n");
	}

	private void cores(BundleWriter bundle) throws IOException {
		core(bundle, "var/core/hostd-zdump.000", Stamps.at("2012-04-07T17:37:45Z"));
		core(bundle, "var/core/hostd-worker-zdump.000", Stamps.at("2012-04-07T17:41:16Z"));
	}

	private void core(BundleWriter bundle, String path, long timeNs) throws IOException {
		var content = dice.fork(path).bytes(CORE_BYTES);
		var head = new byte[] { 0x7f, 'E', 'L', 'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 3, 0 };
		System.arraycopy(head, 0, content, 0, head.length);
		members.add(path);
		bundle.bytes(path, timeNs, content);
	}

	private void machine(BundleWriter bundle) throws IOException {
		var machine = new OriginMachine(host, dice.fork("machine"));
		var folder = OriginMachine.folder();
		text(bundle, folder + OriginHost.MAIL_MACHINE + ".vmx", OriginHost.COLLECTED - 60 * Stamps.HOUR,
				machine.configuration());
		for (var lun : host.raw()) {
			text(bundle, folder + OriginMachine.descriptorName(lun), OriginHost.COLLECTED - 39 * Stamps.DAY,
					machine.descriptor(lun));
		}
		var log = machine.log();
		members.add(folder + "vmware.log");
		bundle.bytes(folder + "vmware.log", OriginHost.COLLECTED, log.toBytes());
		truth.add("logs", log.summary(folder + "vmware.log"));
	}

	private void logs(BundleWriter bundle) throws IOException {
		for (var file : logs.files().entrySet()) {
			members.add(file.getKey());
			var log = file.getValue();
			long timeNs = log.timeNs(log.lineCount());
			if (file.getKey().endsWith(".gz")) {
				bundle.gzip(file.getKey(), timeNs, log.toBytes());
			} else {
				bundle.bytes(file.getKey(), OriginHost.LOGS_COPIED, log.toBytes());
			}
			truth.add("logs", log.summary(file.getKey()));
		}
	}

	private void closing(BundleWriter bundle) throws IOException {
		var own = new StringBuilder("vm-support 1.30 for " + OriginHost.NAME + "\n");
		for (int i = 0; i < STEPS.size(); i++) {
			own.append(Stamps.bracket(stepNs(i)), 11, 19).append(" running ").append(STEPS.get(i)).append('\n');
		}
		own.append("17:47:58 waiting for vmware-vimdump\n18:02:40 vmware-vimdump gave no answer, left out\n")
				.append("18:03:12 copying /var/log\n18:03:14 writing ").append(archiveName()).append('\n');
		long endNs = OriginHost.LOGS_COPIED + 2 * Stamps.SECOND;
		text(bundle, "tmp/vm-support." + OriginHost.COLLECTOR_PID + ".log", endNs, own.toString());
		var list = "filelist." + OriginHost.COLLECTOR_PID + ".txt";
		var content = String.join("\n", members) + "\n" + list + "\n";
		text(bundle, list, endNs, content);
	}

	private static long stepNs(int step) {
		return OriginHost.COLLECTED + step * 1700L * Stamps.MILLISECOND;
	}

	private void text(BundleWriter bundle, String path, long timeNs, String content) throws IOException {
		members.add(path);
		bundle.bytes(path, timeNs, content.getBytes(StandardCharsets.UTF_8));
	}
}
