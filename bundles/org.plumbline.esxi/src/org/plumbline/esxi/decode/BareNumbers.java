package org.plumbline.esxi.decode;

import java.util.ArrayList;
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

	/** Fills the numbers in; returns whether they make sense together. */
	boolean read(List<String> words) {
		if (facts.hasStatus()) {
			facts.form = ScsiForm.BARE_STATUS;
			return words.isEmpty() ? withoutSense() : sense(flat(words));
		}
		List<String> flat = flat(words);
		boolean decimalPair = !words.isEmpty() && words.getFirst().matches("\\d{1,3}/\\d{1,3}"); //$NON-NLS-1$
		return switch (flat.size()) {
		case 1 -> single(flat.getFirst());
		case 2 -> decimalPair && esx3(words.getFirst()) || pair(flat);
		case 3 -> bareSense(flat);
		case 5 -> decimalPair && esx3(words.getFirst()) && sense(flat.subList(2, 5));
		case 6 -> status(flat.subList(0, 3)) && sense(flat.subList(3, 6));
		default -> false;
		};
	}

	private static List<String> flat(List<String> words) {
		List<String> flat = new ArrayList<>();
		for (String word : words) {
			flat.addAll(List.of(word.split("/"))); //$NON-NLS-1$
		}
		return flat;
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

	/** One number with 0x may be a command or a status: the command is taken, the rest are other readings. */
	private boolean single(String number) {
		facts.opcode = number.startsWith("0x") ? BareNumber.hex(number, 0xff) : LineFacts.ABSENT; //$NON-NLS-1$
		facts.ambiguous = facts.opcode;
		facts.form = ScsiForm.BARE_COMMAND;
		return facts.opcode >= 0;
	}
}
