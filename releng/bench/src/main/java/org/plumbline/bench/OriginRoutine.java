package org.plumbline.bench;

import java.util.List;

/**
 * An ordinary day of the origin host: kernel, services, daemons, now and then an engineer. Work hours are livelier than
 * nights, weekends quieter; at ten in the evening the backup of the filer takes snapshots of the machines.
 */
final class OriginRoutine {

	private static final int BACKUP_HOUR = 22;
	private static final List<Integer> THREADS = List.of(0x2F5C1B90, 0x32AE9B90, 0x19A4EB90, 0x62040B90, 0x1C69CB90);

	private final ClassicHeads heads;
	private final Phrases phrases;
	private final Inventory inventory;
	private final Dice dice;
	private final Agenda agenda;

	OriginRoutine(OriginHost host, Dice dice, Agenda agenda) {
		this.heads = host.heads();
		this.inventory = host.inventory();
		this.dice = dice;
		this.agenda = agenda;
		this.phrases = new Phrases(inventory, OriginHost.BUILD, 4096, dice.fork("phrases"));
	}

	/** Puts one hour down; moments at which the host is down or not yet logged are left out. */
	void hour(long hourNs) {
		double pace = pace(hourNs);
		kernel(hourNs, pace);
		daemons(hourNs, pace);
		services(hourNs, pace);
		if (Stamps.utc(hourNs).getHour() == BACKUP_HOUR) {
			backup(hourNs + dice.betweenNs(2 * Stamps.MINUTE, 9 * Stamps.MINUTE));
		}
		if (dice.times(pace * 0.025) > 0) {
			session(hourNs + dice.betweenNs(0, 40 * Stamps.MINUTE));
		}
	}

	private static double pace(long hourNs) {
		var time = Stamps.utc(hourNs);
		double day = time.getDayOfWeek().getValue() > 5 ? 0.65 : 1;
		int hour = time.getHour();
		return day * (hour < 6 ? 0.6 : hour < 8 || hour > 18 ? 0.9 : 1.5);
	}

	private void kernel(long hourNs, double pace) {
		for (int i = dice.times(5.2 * pace); i > 0; i--) {
			long timeNs = moment(hourNs);
			if (dice.permille(60)) {
				burst(timeNs, dice.pick(OriginPhrases.KERNEL_BURSTS));
			} else {
				kernel(timeNs, phrases.any(OriginPhrases.KERNEL), Level.INFO);
			}
		}
		if (dice.permille(9)) {
			reservation(moment(hourNs));
		}
	}

	private void burst(long timeNs, List<String> patterns) {
		long atNs = timeNs;
		for (var pattern : patterns) {
			kernel(atNs, phrases.fill(pattern), Level.INFO);
			atNs += dice.betweenNs(Stamps.MILLISECOND, 700 * Stamps.MILLISECOND);
		}
	}

	/** A volume that was reserved a little long: ordinary while the backup runs, and far from any limit. */
	private void reservation(long timeNs) {
		kernel(timeNs, "FS3Misc: 1440: Long VMFS3 rsv time on '" + dice.pick(inventory.volumes()) + "' (held for "
				+ dice.between(201, 380) + " msecs). # R: 2, # W: 3 bytesXfer: 12 sectors", Level.INFO);
	}

	private void daemons(long hourNs, double pace) {
		for (int half = 0; half < 2; half++) {
			long timeNs = hourNs + half * 30 * Stamps.MINUTE + dice.betweenNs(Stamps.SECOND, 3 * Stamps.SECOND);
			daemon(timeNs, "crond", 4817, "USER root pid " + phrases.world() + " cmd "
					+ (half == 0 ? "/sbin/auto-backup.sh" : "/sbin/logrotate.sh"));
		}
		if (hourNs >= OriginHost.BOOTS.boots().getLast().startNs()) {
			heartbeat(hourNs + Stamps.MINUTE + dice.betweenNs(0, Stamps.SECOND));
		}
		for (int i = dice.times(2.9 * pace); i > 0; i--) {
			boolean base = dice.permille(600);
			daemon(moment(hourNs), base ? "sfcb-vmware_base" : "sfcbd", base ? 5213 : 5187,
					phrases.any(OriginPhrases.CIM));
		}
		if (dice.permille(220)) {
			daemon(moment(hourNs), "ntpd", 4790, phrases.any(OriginPhrases.NTP));
		}
		if (dice.permille(90)) {
			long timeNs = moment(hourNs);
			add(timeNs, heads.vob(timeNs, "", "vob.net.pg.uplink.load",
					phrases.fill("Uplink {nic} carries {n} KB per second")));
		}
	}

	/** The hourly sign of life, with seconds since 1970: the only daemon line of 4.x that tells the year. */
	private void heartbeat(long timeNs) {
		long uptime = heads.boots().uptimeNs(Math.max(timeNs,
				heads.boots().boots().getLast().startNs())) / Stamps.SECOND;
		daemon(timeNs, "logger", 0, "(" + timeNs / Stamps.SECOND + ") hb: vmk loaded, " + uptime + ".50, " + uptime
				+ ".114, 7, "
				+ OriginHost.BUILD + ", " + OriginHost.BUILD + ", 0, hostd-" + dice.between(61_000, 88_000) + ", vpxa-"
				+ dice.between(14_000, 19_000) + ", sfcb-vmw-" + dice.between(9_000, 12_000));
	}

	private void services(long hourNs, double pace) {
		for (int i = dice.times(11 * pace); i > 0; i--) {
			long timeNs = moment(hourNs);
			if (OriginHost.forwards(timeNs)) {
				var level = dice.permille(700) ? Level.VERBOSE : Level.INFO;
				add(timeNs, heads.service(timeNs, "Hostd", dice.pick(THREADS), level,
						dice.pick(OriginPhrases.SERVICE_COMPONENTS), "", phrases.any(OriginPhrases.SERVICE)));
			}
		}
		for (int i = dice.times(2.2 * pace); i > 0; i--) {
			remoteCall(moment(hourNs));
		}
	}

	/** A call of vCenter: two lines that belong together by the number of the task. */
	private void remoteCall(long timeNs) {
		long endNs = timeNs + dice.betweenNs(3 * Stamps.MILLISECOND, 900 * Stamps.MILLISECOND);
		if (!OriginHost.forwards(timeNs) || !OriginHost.forwards(endNs)) {
			return;
		}
		var task = "task-internal-" + dice.between(2000, 99_000);
		var operation = "WFU-" + dice.hex(8);
		long thread = dice.pick(THREADS);
		add(timeNs, heads.service(timeNs, "vpxa", thread, Level.INFO, "App", operation, "[VpxLRO] -- BEGIN " + task
				+ " --  -- vpxapi.VpxaService.fetchQuickStats -- 52" + dice.hex(6) + "-" + dice.hex(4)));
		add(endNs, heads.service(endNs, "vpxa", thread, Level.INFO, "App", operation, "[VpxLRO] -- FINISH " + task));
	}

	private void backup(long startNs) {
		long timeNs = startNs;
		for (var machine : inventory.machines()) {
			long createdNs = timeNs + dice.betweenNs(Stamps.SECOND, 6 * Stamps.SECOND);
			long removedNs = createdNs + dice.betweenNs(40 * Stamps.SECOND, 80 * Stamps.SECOND);
			snapshotTask(createdNs, machine, "createSnapshot");
			kernel(createdNs, phrases.fill("FSS: {L}: Delta disk opened on '{vol}' for ") + machine, Level.INFO);
			kernel(removedNs, phrases.fill("FSS: {L}: Delta disk closed on '{vol}' for ") + machine, Level.INFO);
			snapshotTask(removedNs, machine, "removeSnapshot");
			timeNs = removedNs;
		}
	}

	private void snapshotTask(long timeNs, String machine, String method) {
		if (OriginHost.forwards(timeNs)) {
			add(timeNs, heads.service(timeNs, "Hostd", dice.pick(THREADS), Level.INFO, "TaskManager", "SMVI-"
					+ dice.hex(8),
					"Task haTask-" + machine + "-vim.VirtualMachine." + method + "-" + dice.between(100_000, 999_999)
							+ " finished with success"));
		}
	}

	private void session(long startNs) {
		int pid = (int) phrases.world();
		long timeNs = startNs;
		daemon(timeNs, "dropbear", pid, phrases.fill("Child connection from {ip}:5") + dice.between(1000, 9999));
		timeNs += dice.betweenNs(2 * Stamps.SECOND, 9 * Stamps.SECOND);
		daemon(timeNs, "dropbear", pid, "Password accepted for root");
		daemon(timeNs + Stamps.SECOND, "shell", pid + 3, "Interactive shell session started");
		for (int i = dice.between(2, 9); i > 0; i--) {
			timeNs += dice.betweenNs(5 * Stamps.SECOND, 100 * Stamps.SECOND);
			daemon(timeNs, "shell", pid + 3, dice.pick(OriginPhrases.SHELL));
		}
		daemon(timeNs + 20 * Stamps.SECOND, "dropbear", pid, "Exit (root): Disconnect received");
	}

	private long moment(long hourNs) {
		return hourNs + dice.betweenNs(0, Stamps.HOUR);
	}

	private void kernel(long timeNs, String message, Level level) {
		int cpu = dice.between(0, 7);
		long world = dice.permille(500) ? 4096 + cpu : phrases.world();
		add(timeNs, heads.kernel(timeNs, cpu, world, "", level, message));
	}

	private void daemon(long timeNs, String program, int pid, String message) {
		add(timeNs, heads.daemon(timeNs, program, pid, message));
	}

	private void add(long timeNs, String text) {
		if (timeNs >= OriginHost.LOGS_BEGIN && heads.boots().isUp(timeNs) && timeNs < OriginHost.LOGS_COPIED) {
			agenda.add(timeNs, text);
		}
	}
}
