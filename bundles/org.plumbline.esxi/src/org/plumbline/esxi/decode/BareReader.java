package org.plumbline.esxi.decode;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what a person types or copies out of a line: only numbers and a few words.
 *
 * <pre>
 * input   = status [ sense ] | esx3 [ sense ] | sense | pair | nvme | word number [ number ] | number
 * status  = { level [ ":" | "=" ] number } | number number number                   (then H, D and P in this order)
 * level   = "H" | "D" | "P" | "host" | "device" | "plugin"
 * esx3    = decimal "/" decimal                                                     (device before host)
 * sense   = number number number | number part number part number | { label number }
 * pair    = number part number | number number                                      (ASC and ASCQ)
 * part    = "/" | "-" | ":" | "|" | "\"
 * label   = "key" | "sk" | "asc" | "ascq"
 * nvme    = "nvme" number | [ "nvme" ] "sct" number "sc" number
 * word    = "cmd" | "command" | "opcode" | "cdb"                                    (operation code, service action)
 * number  = hexadecimal, with or without 0x in front or h behind
 * </pre>
 *
 * Words such as "sense data", "valid", "service action" may stand between; case does not matter. {@link TypedWords}
 * tells what else is understood, such as codes without a blank between them. Two decimal numbers may be both a status
 * of ESX 3.x and a pair: the device status tells, and the other reading is shown. Anything else is not for this reader,
 * so a line of a log is never taken for input.
 */
final class BareReader {

	private static final int MAX_LENGTH = 200;
	private static final Set<String> COMMAND_WORDS = Set.of("cmd", "command", "opcode", "opc", "cdb"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> ACTION_WORDS = Set.of("service", "action", "sa"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String NVME = "nvme"; //$NON-NLS-1$
	private static final String STATUS_CODE_TYPE = "sct"; //$NON-NLS-1$
	private static final String STATUS_CODE = "sc"; //$NON-NLS-1$

	/** Fills in what the input says; returns whether it is input of this kind. Never fails, whatever the input. */
	boolean read(String text, LineFacts facts) {
		String input = text.strip();
		if (input.length() > MAX_LENGTH || !begins(input)) {
			return false;
		}
		TypedWords typed = TypedWords.of(input);
		List<String> words = typed.words();
		if (words.isEmpty()) {
			return false;
		}
		typed.notes().forEach(facts::mend);
		String first = words.getFirst();
		if (first.equals(NVME) || first.equals(STATUS_CODE_TYPE)) {
			return nvme(words.subList(first.equals(NVME) ? 1 : 0, words.size()), facts);
		}
		if (COMMAND_WORDS.contains(first)) {
			return command(words.subList(1, words.size()), facts);
		}
		return numbers(words, facts);
	}

	/** A cheap look at the first word, so that lines of a log are turned away at once. */
	private static boolean begins(String input) {
		int end = 0;
		boolean number = true;
		for (; end < input.length() && input.charAt(end) > ' '; end++) {
			number &= "0123456789abcdefxhABCDEFXHdpDP/.,;:=|\\-\"'`()[]{}<>".indexOf(input.charAt(end)) >= 0; //$NON-NLS-1$
		}
		if (number) {
			return end > 0;
		}
		List<String> words = TypedWords.of(input.substring(0, end)).words();
		String first = words.isEmpty() ? "" : words.getFirst(); //$NON-NLS-1$
		return first.equals(NVME) || first.equals(STATUS_CODE_TYPE) || COMMAND_WORDS.contains(first)
				|| TypedCodes.knows(first);
	}

	private boolean nvme(List<String> words, LineFacts facts) {
		List<String> numbers = words.stream().filter(word -> !TypedCodes.SILENT.contains(word)).toList();
		facts.form = ScsiForm.BARE_NVME;
		if (numbers.size() == 4 && numbers.get(0).equals(STATUS_CODE_TYPE) && numbers.get(2).equals(STATUS_CODE)) {
			int type = BareNumber.hex(numbers.get(1), 0x7);
			int code = BareNumber.hex(numbers.get(3), 0xff);
			facts.nvmeStatus = type < 0 || code < 0 ? LineFacts.ABSENT : type << 8 | code;
			return facts.nvmeStatus >= 0;
		}
		facts.nvmeStatus = numbers.isEmpty() ? LineFacts.ABSENT : BareNumber.hex(numbers.getFirst(), 0xffff);
		if (numbers.size() == 3 && numbers.get(1).equals("opc")) { //$NON-NLS-1$
			facts.opcode = BareNumber.hex(numbers.get(2), 0xff);
		} else if (numbers.size() != 1) {
			return false;
		}
		return facts.nvmeStatus >= 0;
	}

	private boolean command(List<String> words, LineFacts facts) {
		List<String> numbers = words.stream().filter(word -> !ACTION_WORDS.contains(word))
				.flatMap(word -> Stream.of(word.split("/"))).toList(); //$NON-NLS-1$
		if (numbers.isEmpty()) {
			return false;
		}
		facts.opcode = BareNumber.hex(numbers.getFirst(), 0xff);
		if (numbers.size() > 1) {
			int second = BareNumber.hex(numbers.get(1), 0xffff);
			// a whole CDB carries other bits beside the service action in its second byte
			facts.serviceAction = numbers.size() > 2 && second >= 0 ? second & 0x1f : second;
		}
		facts.form = ScsiForm.BARE_COMMAND;
		return facts.opcode >= 0 && (numbers.size() == 1 || facts.serviceAction >= 0);
	}

	private static boolean numbers(List<String> words, LineFacts facts) {
		var codes = new TypedCodes(facts);
		return words.stream().allMatch(codes::take) && codes.end();
	}
}
