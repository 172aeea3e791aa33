package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what a person types or copies out of a line: only numbers and a few words.
 *
 * <pre>
 * input   = status [ sense ] | esx3 [ sense ] | sense | pair | "nvme" number | word number [ number ] | number
 * status  = { ( "H" | "D" | "P" ) ( ":" | "=" ) number } | number number number     (then H, D and P in this order)
 * esx3    = decimal "/" decimal                                                     (device before host)
 * sense   = number number number | number "/" number "/" number
 * pair    = number "/" number | number number                                       (ASC and ASCQ)
 * word    = "cmd" | "command" | "opcode" | "cdb"                                    (operation code, service action)
 * number  = hexadecimal, with or without 0x in front or h behind
 * </pre>
 *
 * Words such as "sense data", "valid", "key", "asc", "service action" may stand between; case does not matter. Two
 * decimal numbers may be both a status of ESX 3.x and a pair: the device status tells, and the other reading is shown.
 * Anything else is not for this reader, so a line of a log is never taken for input.
 */
final class BareReader {

	private static final int MAX_LENGTH = 200;
	private static final Set<String> COMMAND_WORDS = Set.of("cmd", "command", "opcode", "opc", "cdb"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> SILENT_WORDS = Set.of("sense", "data", "key", "sk", "asc", "ascq", "failed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"status", "scsi", "code", "codes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> ACTION_WORDS = Set.of("service", "action", "sa"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String NVME = "nvme"; //$NON-NLS-1$
	/** Device statuses of ESX 3.x as they are printed, in decimal. */
	private static final Set<Integer> DEVICE_STATUSES = Set.of(0, 2, 4, 8, 16, 20, 24, 34, 40, 48, 64);

	/** Fills in what the input says; returns whether it is input of this kind. Never fails, whatever the input. */
	boolean read(String text, LineFacts facts) {
		String input = text.strip();
		if (input.length() > MAX_LENGTH || !begins(input)) {
			return false;
		}
		List<String> tokens = tokens(input);
		if (tokens.isEmpty()) {
			return false;
		}
		if (tokens.getFirst().equals(NVME)) {
			return nvme(tokens.subList(1, tokens.size()), facts);
		}
		if (COMMAND_WORDS.contains(tokens.getFirst())) {
			return command(tokens.subList(1, tokens.size()), facts);
		}
		return numbers(tokens, facts);
	}

	/** A cheap look at the first word, so that lines of a log are turned away at once. */
	private static boolean begins(String input) {
		int end = 0;
		boolean number = true;
		for (; end < input.length() && input.charAt(end) > ' '; end++) {
			number &= "0123456789abcdefxhABCDEFXH/.,;\"'`()[]".indexOf(input.charAt(end)) >= 0; //$NON-NLS-1$
		}
		if (number) {
			return end > 0;
		}
		String word = words(input.substring(0, end)).strip();
		int blank = word.indexOf(' ');
		String first = blank < 0 ? word : word.substring(0, blank);
		return label(first) || first.equals(NVME) || COMMAND_WORDS.contains(first) || SILENT_WORDS.contains(first)
				|| validity(first) != SenseValidity.NONE;
	}

	private static List<String> tokens(String input) {
		List<String> tokens = new ArrayList<>();
		for (String token : words(input).split(" ")) { //$NON-NLS-1$
			if (!token.isEmpty()) {
				tokens.add(token);
			}
		}
		return tokens;
	}

	/** Lower case, a blank for everything that parts, and labels such as {@code h:} as words of their own. */
	private static String words(String input) {
		var result = new StringBuilder();
		String lower = input.toLowerCase(Locale.ROOT);
		for (int i = 0; i < lower.length(); i++) {
			char c = lower.charAt(i);
			boolean ofLabel = (c == ':' || c == '=') && endsWithLabel(result);
			if (ofLabel) {
				result.append(": "); //$NON-NLS-1$
			} else if (c <= ' ' || ":=,;()[]\"'`".indexOf(c) >= 0 || c == '.' && ends(lower, i)) { //$NON-NLS-1$
				result.append(' ');
			} else {
				result.append(c);
			}
		}
		return result.toString();
	}

	/** Returns whether the last word so far is the letter of a level; blanks behind it are taken away if so. */
	private static boolean endsWithLabel(StringBuilder words) {
		int last = words.length();
		while (last > 0 && words.charAt(last - 1) == ' ') {
			last--;
		}
		boolean label = last > 0 && "hdp".indexOf(words.charAt(last - 1)) >= 0 //$NON-NLS-1$
				&& (last == 1 || words.charAt(last - 2) == ' ');
		words.setLength(label ? last : words.length());
		return label;
	}

	private static boolean ends(String text, int at) {
		return at + 1 >= text.length() || text.charAt(at + 1) <= ' ';
	}

	private static boolean label(String token) {
		return token.length() == 2 && token.charAt(1) == ':' && "hdp".indexOf(token.charAt(0)) >= 0; //$NON-NLS-1$
	}

	private static SenseValidity validity(String token) {
		return switch (token) {
		case "valid" -> SenseValidity.VALID; //$NON-NLS-1$
		case "possible" -> SenseValidity.POSSIBLE; //$NON-NLS-1$
		case "invalid" -> SenseValidity.INVALID; //$NON-NLS-1$
		default -> SenseValidity.NONE;
		};
	}

	private boolean nvme(List<String> tokens, LineFacts facts) {
		List<String> numbers = tokens.stream().filter(token -> !SILENT_WORDS.contains(token)).toList();
		facts.nvmeStatus = numbers.isEmpty() ? LineFacts.ABSENT : BareNumber.hex(numbers.getFirst(), 0xffff);
		if (numbers.size() == 3 && numbers.get(1).equals("opc")) { //$NON-NLS-1$
			facts.opcode = BareNumber.hex(numbers.get(2), 0xff);
		} else if (numbers.size() != 1) {
			return false;
		}
		facts.form = ScsiForm.BARE_NVME;
		return facts.nvmeStatus >= 0;
	}

	private boolean command(List<String> tokens, LineFacts facts) {
		List<String> numbers = split(tokens.stream().filter(token -> !ACTION_WORDS.contains(token)).toList());
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

	private static List<String> split(List<String> tokens) {
		List<String> numbers = new ArrayList<>();
		for (String token : tokens) {
			numbers.addAll(List.of(token.split("/"))); //$NON-NLS-1$
		}
		return numbers;
	}

	private boolean numbers(List<String> tokens, LineFacts facts) {
		List<String> numbers = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			String token = tokens.get(i);
			if (label(token)) {
				i++;
				if (i == tokens.size() || !setLabelled(token.charAt(0), BareNumber.hex(tokens.get(i), 0xff), facts)) {
					return false;
				}
			} else if (validity(token) != SenseValidity.NONE) {
				facts.validity = validity(token);
			} else if (!SILENT_WORDS.contains(token)) {
				numbers.add(token);
			}
		}
		return new BareNumbers(facts, DEVICE_STATUSES).read(numbers);
	}

	private static boolean setLabelled(char label, int code, LineFacts facts) {
		switch (label) {
		case 'h' -> facts.host = code;
		case 'd' -> facts.deviceStatus = code;
		default -> facts.plugin = code;
		}
		return code >= 0;
	}
}
