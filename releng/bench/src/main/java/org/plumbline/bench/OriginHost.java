package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The host of the origin case and its history: ESXi 4.1 Update 1 with Exchange on raw devices of a NetApp filer. It was
 * started three times; since the end of February the nightly backup is verified on the host's own virtual machine,
 * which maps a snapshot copy of each LUN for an hour.
 */
final class OriginHost {

	static final String NAME = "mailesx02";
	static final int BUILD = 348481;
	static final int COLLECTOR_PID = 3477410;
	static final String MAIL_MACHINE = "EXCH-MBX01";
	static final String OS_VOLUME = "mail_os_01";
	static final String OS_VOLUME_ID = "4e3fb1c6-5d2a9e04-7b18-0025b3d8c2f4";

	static final long LOGS_BEGIN = Stamps.at("2011-12-19T00:00:07.114Z");
	static final long FIRST_ROTATION = Stamps.at("2012-01-24T03:11:40.000Z");
	static final long SECOND_ROTATION = Stamps.at("2012-03-11T06:40:12.000Z");
	static final long VERIFICATION_BEGINS = Stamps.at("2012-02-28T00:00:00Z");
	static final long COUNTERS_FAIL = Stamps.at("2012-04-07T17:33:20.472Z");
	static final long COLLECTED = Stamps.at("2012-04-07T17:46:09.300Z");
	static final long LOGS_COPIED = Stamps.at("2012-04-07T18:03:12.000Z");

	static final BootHistory BOOTS = new BootHistory(List.of(boot("2011-12-12T22:41:38.250Z", 0),
			boot("2012-02-27T16:04:23.800Z", 5), boot("2012-03-20T21:48:07.500Z", 6)));

	/** The services of 4.x write to the common log only while their own forwarding is switched on. */
	private static final List<long[]> FORWARDING = List.of(span("2011-12-20T07:00:00Z", "2011-12-28T19:00:00Z"),
			span("2012-01-12T07:00:00Z", "2012-01-19T17:30:00Z"), span("2012-02-20T08:00:00Z", "2012-02-25T12:00:00Z"),
			span("2012-03-27T06:30:00Z", "2012-04-07T17:33:12Z"));

	private static final List<String> TARGETS = List.of("vmhba2:C0:T0", "vmhba2:C0:T1", "vmhba3:C0:T0", "vmhba3:C0:T1");
	private static final int BOOT_SECONDS = 75;

	private final Dice dice;
	private final Inventory inventory;
	private final List<Lun> raw;

	OriginHost(Dice dice) {
		this.dice = dice;
		var volumes = List.of(Lun.netApp(dice, OS_VOLUME, 0, 512_078, TARGETS),
				Lun.netApp(dice, "general_01", 1, 1_048_586, TARGETS));
		this.raw = rawDevices(dice);
		var shared = new ArrayList<>(volumes);
		shared.addAll(raw);
		var local = List.of(
				new Lun("naa.600508b1001c4a5fd30a1b77e0c94612", "boot", "HP", "LOGICAL VOLUME", "3.66", 139_979,
						List.of("vmhba1:C0:T0:L0")),
				new Lun("mpx.vmhba0:C0:T0:L0", "cdrom", "TEAC", "DV-W28E-RW", "D.0C", 0, List.of("vmhba0:C0:T0:L0")));
		this.inventory = new Inventory(List.copyOf(shared), local,
				List.of(MAIL_MACHINE, "EXCH-CAS01", "DC03", "FILE02", "PRINT01", "SQLTEST", "WSUS01"),
				List.of(OS_VOLUME, "general_01"), List.of("vmnic0", "vmnic1", "vmnic2", "vmnic3"));
	}

	Inventory inventory() {
		return inventory;
	}

	/** Returns the raw devices of the mail machine: databases, logs and the folder of the snapshot manager. */
	List<Lun> raw() {
		return raw;
	}

	/** Makes the snapshot copy of a raw device: a new LUN with a device id of its own. */
	Lun snapshotOf(Lun source, int number) {
		return Lun.netApp(dice, source.use() + "_snap", number, source.sizeMb(), TARGETS);
	}

	ClassicHeads heads() {
		return new ClassicHeads(NAME, BOOTS);
	}

	/** Tells whether hostd and vpxa write into the common log at this moment. */
	static boolean forwards(long timeNs) {
		return FORWARDING.stream().anyMatch(span -> timeNs >= span[0] && timeNs < span[1]);
	}

	private static List<Lun> rawDevices(Dice dice) {
		var result = new ArrayList<Lun>();
		int number = 10;
		for (var use : List.of("exch_db1", "exch_db2", "exch_db3", "exch_log1", "exch_log2", "exch_snapinfo")) {
			result.add(Lun.netApp(dice, use, number++, use.contains("db") ? 409_610 : 102_405, TARGETS));
		}
		return List.copyOf(result);
	}

	private static BootHistory.Boot boot(String start, int minutesDown) {
		long startNs = Stamps.at(start);
		return new BootHistory.Boot(startNs - minutesDown * Stamps.MINUTE, startNs,
				minutesDown == 0 ? startNs : startNs + BOOT_SECONDS * Stamps.SECOND);
	}

	private static long[] span(String from, String to) {
		return new long[] { Stamps.at(from), Stamps.at(to) };
	}
}
