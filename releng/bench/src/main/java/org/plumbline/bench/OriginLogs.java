package org.plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The common log of the origin host: the youngest file and two rotated ones, over a New Year. */
final class OriginLogs {

	/** Members from the oldest to the youngest; 0 is the youngest of the rotated ones. */
	static final List<String> MEMBERS = List.of("var/log/messages.1.gz", "var/log/messages.0.gz", "var/log/messages");

	private static final long READ_FAILED = Stamps.at("2012-03-01T08:53:36.373Z");
	private static final long LAST_VERIFICATION = Stamps.at("2012-04-07T17:24:31.250Z");

	private final OriginHost host;
	private final Truth truth;
	private final Agenda agenda;
	private final OriginRoutine routine;
	private final OriginBoots boots;
	private final OriginVerification verification;
	private final Dice dice;
	private final Map<String, LogText> files = new LinkedHashMap<>();
	private final List<Lun> mapped = new ArrayList<>();

	OriginLogs(OriginHost host, Dice dice, Truth truth) {
		this.host = host;
		this.truth = truth;
		this.dice = dice;
		this.agenda = new Agenda(dice.fork("order"));
		this.routine = new OriginRoutine(host, dice.fork("routine"), agenda);
		this.boots = new OriginBoots(host, dice.fork("boots"), agenda, truth);
		this.verification = new OriginVerification(host, dice.fork("verification"), agenda, truth);
		MEMBERS.forEach(member -> files.put(member, new LogText()));
	}

	/** Writes all logs, once. */
	void write() {
		long midnightNs = OriginHost.LOGS_BEGIN / Stamps.DAY * Stamps.DAY;
		for (long dayNs = midnightNs; dayNs < OriginHost.LOGS_COPIED; dayNs += Stamps.DAY) {
			day(dayNs);
		}
	}

	/** Returns the files by member name, oldest first. */
	Map<String, LogText> files() {
		return files;
	}

	/** Returns the snapshot LUNs that are mapped when the bundle is made. */
	List<Lun> mapped() {
		return mapped;
	}

	private void day(long dayNs) {
		for (long hourNs = dayNs; hourNs < dayNs + Stamps.DAY; hourNs += Stamps.HOUR) {
			routine.hour(hourNs);
		}
		boots.between(dayNs, dayNs + Stamps.DAY);
		if (dayNs >= OriginHost.VERIFICATION_BEGINS) {
			long startNs = dayNs + 8 * Stamps.HOUR + 51 * Stamps.MINUTE + dice.betweenNs(0, 70 * Stamps.SECOND);
			verification.run(startNs, OriginHost.LOGS_COPIED);
		}
		if (READ_FAILED >= dayNs && READ_FAILED < dayNs + Stamps.DAY) {
			readFailed();
		}
		if (LAST_VERIFICATION >= dayNs && LAST_VERIFICATION < dayNs + Stamps.DAY) {
			lastEvening();
		}
		agenda.drainTo(this::rotate, Math.min(dayNs + Stamps.DAY, OriginHost.LOGS_COPIED));
	}

	private void readFailed() {
		var device = host.raw().getFirst().id();
		agenda.addInOrder(READ_FAILED, SeedLines.read(OriginHost.NAME, device));
		FailedCommand.classic(device, "0x28", "H:0x0 D:0x2 P:0x0", "Valid sense data: 0x6 0x3f 0xe").countIn(truth);
	}

	private void lastEvening() {
		mapped.addAll(verification.run(LAST_VERIFICATION, OriginHost.LOGS_COPIED));
		var seed = new SeedLines(OriginHost.NAME, mapped.getFirst().id());
		new OriginStory(host, seed, mapped, dice.fork("story"), agenda).tell();
	}

	private void rotate(long timeNs, String text) {
		int age = timeNs < OriginHost.FIRST_ROTATION ? 0 : timeNs < OriginHost.SECOND_ROTATION ? 1 : 2;
		files.get(MEMBERS.get(age)).line(timeNs, text);
	}
}
