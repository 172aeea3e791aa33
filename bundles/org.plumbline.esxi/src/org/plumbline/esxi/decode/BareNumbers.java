package org.plumbline.esxi.decode;

import java.util.List;
import java.util.Set;

/** Decides by their count and their slashes what numbers that a person typed are; see {@link BareReader}. */
final class BareNumbers {

	private static final int MAX_KEY = 0xf;

	private final LineFacts facts;
	private final Set<Integer> deviceStatuses;

	BareNumbers(LineFacts facts, Set<Integer> deviceStatuses) {
		this.facts = facts;
		this.deviceStatuses = deviceStatuses;
	}

	/**
	 * Fills the numbers in; returns whether they make sense together.
	 *
	 * @param words as they were typed
	 * @param flat  the same, taken apart at slashes
	 */
	boolean read(List<String> words, List<String> flat) {
		if (facts.hasStatus()) {
			facts.form = ScsiForm.BARE_STATUS;
			return words.isEmpty() ? withoutSense() : sense(flat);
		}
		boolean decimalPair = decimalPair(words);
		return switch (flat.size()) {
		case 1 -> single(flat.getFirst());
		case 2 -> decimalPair && esx3(words.getFirst()) || pair(flat);
		case 3 -> bareSense(flat);
		case 5 -> decimalPair && esx3(words.getFirst()) && sense(flat.subList(2, 5));
		case 6 -> status(flat.subList(0, 3)) && sense(flat.subList(3, 6));
		default -> false;
		};
	}

	/** Takes a lone number as the status of a device if the words around it say so; returns whether they do. */
	boolean status(List<String> flat, Set<String> words) {
		if (flat.size() != 1 || facts.hasStatus() || !words.contains("status") //$NON-NLS-1$
				|| !words.contains("scsi") && !BareNumber.marked(flat.getFirst())) { //$NON-NLS-1$
			return false;
		}
		facts.deviceStatus = BareNumber.hex(flat.getFirst(), 0xff);
		facts.form = ScsiForm.BARE_STATUS;
		return facts.deviceStatus >= 0 && withoutSense();
	}

	/** Fills in sense whose parts came with labels, and the status of ESX 3.x before it if there is one. */
	boolean labelled(List<String> before, String[] sense) {
		boolean old = before.size() == 1 && !facts.hasStatus() && decimalPair(before);
		if (!before.isEmpty() && !(old && esx3(before.getFirst()))) {
			return false;
		}
		if (!facts.hasStatus()) {
			return sense[0].isEmpty() ? pair(List.of(sense[1], sense[2])) : bareSense(List.of(sense));
		}
		facts.form = old ? facts.form : ScsiForm.BARE_STATUS;
		return sense(List.of(sense));
	}

	private static boolean decimalPair(List<String> words) {
		return !words.isEmpty() && words.getFirst().matches("\\d{1,3}/\\d{1,3}"); //$NON-NLS-1$
	}

	private boolean withoutSense() {
		facts.validity = SenseValidity.NONE;
		return true;
	}

	private boolean status(List<String> three) {
		facts.form = ScsiForm.BARE_STATUS;
		facts.host = BareNumber.hex(three.get(0), 0xff);
		facts.deviceStatus = BareNumber.hex(three.get(1), 0xff);
		facts.plugin = BareNumber.hex(three.get(2), 0xff);
		return facts.host >= 0 && facts.deviceStatus >= 0 && facts.plugin >= 0;
	}

	private boolean esx3(String pair) {
		int slash = pair.indexOf('/');
		int device = BareNumber.decimal(pair.substring(0, slash), 0xff);
		int host = BareNumber.decimal(pair.substring(slash + 1), 0xff);
		if (host < 0 || !deviceStatuses.contains(device)) {
			return false;
		}
		facts.form = ScsiForm.BARE_ESX3;
		facts.deviceStatus = device;
		facts.host = host;
		facts.ambiguous = BareNumber.hex(pair.substring(0, slash), 0xff);
		facts.ambiguousSecond = BareNumber.hex(pair.substring(slash + 1), 0xff);
		return true;
	}

	private boolean sense(List<String> three) {
		if (three.size() != 3 || !codes(three.get(1), three.get(2))) {
			return false;
		}
		facts.key = BareNumber.hex(three.get(0), 0xff);
		facts.ambiguous = LineFacts.ABSENT;
		if (facts.validity == SenseValidity.NONE) {
			facts.validity = StatusReader.believed(facts);
		}
		return facts.key >= 0;
	}

	private boolean bareSense(List<String> three) {
		facts.form = ScsiForm.BARE_SENSE;
		facts.key = BareNumber.hex(three.get(0), MAX_KEY);
		return facts.key >= 0 && codes(three.get(1), three.get(2)) && assumeValid();
	}

	private boolean pair(List<String> two) {
		facts.form = ScsiForm.BARE_SENSE;
		return codes(two.get(0), two.get(1)) && assumeValid();
	}

	private boolean assumeValid() {
		if (facts.validity == SenseValidity.NONE) {
			facts.validity = SenseValidity.VALID;
		}
		return true;
	}

	private boolean codes(String asc, String ascq) {
		facts.asc = BareNumber.hex(asc, 0xff);
		facts.ascq = BareNumber.hex(ascq, 0xff);
		return facts.asc >= 0 && facts.ascq >= 0;
	}

	/**
	 * One number that is marked as hexadecimal may be a command or a status: the command is taken, the rest are other
	 * readings.
	 */
	private boolean single(String number) {
		facts.opcode = BareNumber.marked(number) ? BareNumber.hex(number, 0xff) : LineFacts.ABSENT;
		facts.ambiguous = facts.opcode;
		facts.form = ScsiForm.BARE_COMMAND;
		return facts.opcode >= 0;
	}
}
