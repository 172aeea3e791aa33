package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The verification of the mail backup: the snapshot manager maps a snapshot copy of each raw device to the host, the
 * mail machine reads it, an hour later it is unmapped. Each change of the LUN inventory makes the array answer the next
 * command to the devices it already serves with UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED.
 */
final class OriginVerification {

	private static final String STATUS = "H:0x0 D:0x2 P:0x0";
	private static final String SENSE = "Valid sense data: 0x6 0x3f 0xe";
	private static final String VCENTER = "10.20.4.9";
	private static final int MAPPED_PERMILLE = 620;
	private static final int UNMAPPED_PERMILLE = 240;

	private final OriginHost host;
	private final ClassicHeads heads;
	private final Dice dice;
	private final Agenda agenda;
	private final Truth truth;

	OriginVerification(OriginHost host, Dice dice, Agenda agenda, Truth truth) {
		this.host = host;
		this.heads = host.heads();
		this.dice = dice;
		this.agenda = agenda;
		this.truth = truth;
	}

	/**
	 * Puts one verification down.
	 *
	 * @param lastNs nothing is written from here on; a verification that was cut stays mapped
	 * @return the snapshot copies, in the order of mapping
	 */
	List<Lun> run(long startNs, long lastNs) {
		boolean all = startNs >= heads.boots().boots().getLast().startNs();
		var sources = all ? host.raw() : host.raw().subList(0, 3);
		var copies = new ArrayList<Lun>();
		long timeNs = startNs;
		for (var source : sources) {
			var copy = host.snapshotOf(source, 100 + copies.size());
			map(timeNs, copy, lastNs);
			copies.add(copy);
			timeNs += dice.betweenNs(38 * Stamps.SECOND, 62 * Stamps.SECOND);
		}
		timeNs += dice.betweenNs(38 * Stamps.MINUTE, 70 * Stamps.MINUTE);
		for (var copy : copies) {
			unmap(timeNs, copy, lastNs);
			timeNs += dice.betweenNs(12 * Stamps.SECOND, 25 * Stamps.SECOND);
		}
		return copies;
	}

	private void map(long startNs, Lun copy, long lastNs) {
		service(startNs, "Task haTask-" + OriginHost.MAIL_MACHINE + "-vim.VirtualMachine.reconfigure-"
				+ dice.between(100_000, 999_999) + " adds a raw device", lastNs);
		long timeNs = startNs + 2 * Stamps.SECOND;
		for (var path : copy.paths()) {
			timeNs += dice.betweenNs(30 * Stamps.MILLISECOND, 400 * Stamps.MILLISECOND);
			kernel(timeNs, "ScsiScan: 1063: Path " + path + " shows \"" + copy.id() + "\", vendor NETAPP, model LUN",
					lastNs);
			vob(timeNs + 5 * Stamps.MILLISECOND, "vob.scsi.scsipath.add", "Add path: " + path, lastNs);
		}
		kernel(timeNs + Stamps.SECOND, "ScsiDevice: 2291: Device \"" + copy.id() + "\" ready for use as a raw device",
				lastNs);
		attention(timeNs + 2 * Stamps.SECOND, MAPPED_PERMILLE, lastNs);
	}

	private void unmap(long startNs, Lun copy, long lastNs) {
		service(startNs, "Task haTask-" + OriginHost.MAIL_MACHINE + "-vim.VirtualMachine.reconfigure-"
				+ dice.between(100_000, 999_999) + " drops a raw device", lastNs);
		long timeNs = startNs + Stamps.SECOND;
		kernel(timeNs, "ScsiDevice: 2340: Device \"" + copy.id() + "\" closed, no user left", lastNs);
		for (var path : copy.paths()) {
			timeNs += dice.betweenNs(30 * Stamps.MILLISECOND, 300 * Stamps.MILLISECOND);
			kernel(timeNs, "ScsiPath: 4417: Path " + path + " dropped on request", lastNs);
			vob(timeNs + 5 * Stamps.MILLISECOND, "vob.scsi.scsipath.remove", "Remove path: " + path, lastNs);
		}
		attention(timeNs + Stamps.SECOND, UNMAPPED_PERMILLE, lastNs);
	}

	/** Each device of the array that gets a command soon reports the change once. */
	private void attention(long fromNs, int permille, long lastNs) {
		for (var lun : host.inventory().shared()) {
			if (dice.permille(permille)) {
				long timeNs = fromNs + dice.betweenNs(0, 9 * Stamps.SECOND);
				var command = FailedCommand.classic(lun.id(), dice.permille(880) ? "0x28" : "0x2a", STATUS, SENSE);
				if (kernel(timeNs, command.classic(), lastNs)) {
					command.countIn(truth);
				}
			}
		}
	}

	private boolean kernel(long timeNs, String message, long lastNs) {
		int cpu = dice.between(0, 7);
		return add(timeNs, heads.kernel(timeNs, cpu, 4096 + cpu, "", Level.INFO, message), lastNs);
	}

	private void vob(long timeNs, String id, String message, long lastNs) {
		add(timeNs, heads.vob(timeNs, "", id, message), lastNs);
	}

	private void service(long timeNs, String message, long lastNs) {
		if (OriginHost.forwards(timeNs)) {
			add(timeNs, heads.service(timeNs, "Hostd", 0x32AE9B90L, Level.INFO, "TaskManager", "SWI-" + dice.hex(8),
					message + " on request of " + VCENTER), lastNs);
		}
	}

	private boolean add(long timeNs, String text, long lastNs) {
		if (timeNs < lastNs) {
			agenda.add(timeNs, text);
		}
		return timeNs < lastNs;
	}
}
