package org.plumbline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A bundle of a host since 5.0 in the layout of its release. The host runs hour by hour until its logs hold the wanted
 * amount of text, so size and time grow together, and above twenty days the density grows.
 */
final class ModernBundle {

	private static final int SMALLEST_LOG_BYTES = 64 * 1024;
	private static final int LARGEST_LOG_BYTES = 1024 * 1024;
	private static final int HOURS_AT_LEAST = 14;
	private static final long BYTES_PER_HOUR = 15_000;
	private static final long HOURS_BEFORE_DENSER = 480;
	private static final int COLLECTOR_PID = 2_138_774;

	private final Release release;
	private final long seed;
	private final long sizeBytes;
	private final Dice dice;
	private final ModernHost host;
	private final Plants plants = new Plants();
	private final Truth truth = new Truth();
	private final HostLogs logs;
	private final List<String> members = new ArrayList<>();
	private long endNs;

	/** @param sizeBytes text of all logs together, at least; each line counted once */
	ModernBundle(Release release, long seed, long sizeBytes) {
		this.release = release;
		this.seed = seed;
		this.sizeBytes = sizeBytes;
		this.dice = new Dice(seed).fork(release.key());
		this.host = new ModernHost(release, dice.fork("host"));
		long limit = Math.clamp(sizeBytes / 12, SMALLEST_LOG_BYTES, LARGEST_LOG_BYTES);
		this.logs = new HostLogs(host.boots(), (int) limit, plants, dice.fork("order"));
	}

	/** Writes the bundle, closes {@code out}, and returns the truth about it. */
	Truth write(OutputStream out) throws IOException {
		run();
		try (var bundle = new BundleWriter(out, name())) {
			bundle.folder("", endNs);
			collector(bundle);
			commands(bundle);
			configuration(bundle);
			logs(bundle);
			machines(bundle);
		}
		truth();
		return truth;
	}

	/** Returns the name of the bundle without its ending; it is complete only after the host has run. */
	String name() {
		var pid = release == Release.ESXI_5_5 ? "" : "-" + COLLECTOR_PID;
		return "esx-" + host.name() + "-" + Stamps.archive(endNs) + pid;
	}

	private void run() {
		double pace = Math.max(1, (double) sizeBytes / (HOURS_BEFORE_DENSER * BYTES_PER_HOUR));
		var kernel = new KernelLines(host, logs, dice.fork("kernel"));
		var hostd = new HostdLines(host, logs, dice.fork("hostd"));
		var syslog = new SyslogLines(host, logs, dice.fork("syslog"));
		var faults = new ModernFaults(host, kernel, plants, truth, dice.fork("faults"));
		var boot = host.boots().boots().getLast();
		int hours = 0;
		for (long hourNs = release.beginNs(); hours < HOURS_AT_LEAST || logs.sizeBytes() < sizeBytes; hours++) {
			kernel.hour(hourNs, pace);
			hostd.hour(hourNs, pace);
			syslog.hour(hourNs, pace);
			faults.hour(hourNs);
			if (boot.downNs() >= hourNs && boot.downNs() < hourNs + Stamps.HOUR) {
				kernel.boot(boot);
				syslog.boot(boot);
			}
			hourNs += Stamps.HOUR;
			logs.drain(hourNs);
			endNs = hourNs;
		}
		endNs += 97 * Stamps.SECOND;
	}

	private void collector(BundleWriter bundle) throws IOException {
		text(bundle, "README", "Captured on " + Stamps.unixDate(endNs) + "\nOptions: none\n");
		text(bundle, "action.log", Stamps.isoSecond(endNs) + " run vmware -vl\n"
				+ Stamps.isoSecond(endNs + Stamps.SECOND)
				+ " run localcli system visorfs ramdisk list\n" + Stamps.isoSecond(endNs + 40 * Stamps.SECOND)
				+ " copy /var/log\n");
		text(bundle, "error.log", Stamps.isoSecond(endNs + 30 * Stamps.SECOND)
				+ " run nothing-installed.sh: not found\n");
		text(bundle, "etc/vmware/vm-support/Logs.mfx", """
				% Manifest name: Base
				% Manifest group: Logs
				% Manifest default: Enabled
				copy IGNORE_MISSING /var/log/*
				copy IGNORE_MISSING /var/run/log/*
				""");
		text(bundle, "etc/vmware/vm-support/System.mfx", """
				% Manifest name: Base
				% Manifest group: System
				% Manifest default: Enabled
				run vmware -vl
				run date
				run uname -a
				run df
				run localcli system stats uptime get
				run localcli system visorfs ramdisk list
				""");
		text(bundle, "etc/vmware/vm-support/Storage.mfx", """
				% Manifest name: Core
				% Manifest group: Storage
				% Manifest default: Enabled
				run localcli storage core device list
				run esxcfg-mpath -b
				""");
	}

	private void commands(BundleWriter bundle) throws IOException {
		var commands = new ModernCommands(host, endNs);
		for (var output : commands.outputs().entrySet()) {
			text(bundle, "commands/" + output.getKey(), output.getValue());
		}
		truth.put("ramdisks", commands.ramdisks().stream().map(disk -> Truth.map("name", disk.name(), "maximumKib",
				disk.maximumKib(), "usedKib", disk.usedKib(), "peakKib", disk.peakKib(), "maximumInodes",
				disk.maximumInodes(), "usedInodes", disk.usedInodes(), "mount", disk.mount())).toList());
	}

	private void configuration(BundleWriter bundle) throws IOException {
		text(bundle, "etc/vmware/esx.conf", "/adv/Misc/HostName = \"" + host.name() + "\"\n/system/uuid = "
				+ "\"5a1c0e2b-90d7-31f6-ab44-d89d67142bf0\"\n/net/pnic/child[0000]/name = \"vmnic0\"\n");
		text(bundle, "etc/hosts", "127.0.0.1 localhost\n10.20.5.11 " + host.name() + "\n");
	}

	/** Current logs lie in both folders; the rotated ones in the folder of the running logs. */
	private void logs(BundleWriter bundle) throws IOException {
		var running = release == Release.ESXI_5_5 ? "scratch/log/" : "var/run/log/";
		var files = new ArrayList<LogFile>();
		logs.forEach((name, log) -> {
			files.add(new LogFile("var/log/" + name + ".log", endNs, log.current()));
			log.files(running, (member, lastNs, content, summary) -> {
				files.add(new LogFile(member, lastNs, content));
				truth.add("logs", summary);
				if (member.endsWith(".log")) {
					summary.put("sameAs", "var/log/" + name + ".log");
				}
			});
		});
		for (var file : files) {
			members.add(file.member());
			bundle.bytes(file.member(), file.timeNs(), file.content());
		}
	}

	private record LogFile(String member, long timeNs, byte[] content) {
	}

	private void machines(BundleWriter bundle) throws IOException {
		for (var name : host.inventory().machines().subList(2, 4)) {
			var machine = new ModernMachine(host, name, dice.fork(name));
			var log = machine.log(endNs);
			text(bundle, machine.folder() + name + ".vmx", machine.configuration());
			text(bundle, machine.folder() + "vmware.log", new String(log.toBytes(),
					StandardCharsets.UTF_8));
			truth.add("logs", log.summary(machine.folder() + "vmware.log"));
		}
	}

	private void truth() {
		truth.put("name", name() + ".tgz");
		truth.put("seed", seed);
		truth.put("release", Truth.map("product", "VMware ESXi", "version", release.version(), "title", release.title(),
				"build", release.build()));
		truth.put("host", host.name());
		truth.put("collected", Stamps.isoSecond(endNs));
		truth.put("boots", host.boots().boots().stream().map(boot -> Stamps.isoMs(boot.startNs())).toList());
		truth.put("members", members);
		plants.fill(truth);
	}

	private void text(BundleWriter bundle, String path, String content) throws IOException {
		members.add(path);
		bundle.text(path, endNs, content);
	}
}
