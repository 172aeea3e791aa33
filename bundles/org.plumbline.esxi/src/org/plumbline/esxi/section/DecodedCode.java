package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plumbline.core.decode.DecodedFact;

/**
 * What is the same in all lines with one status, whatever command and device they name.
 *
 * @param status as engineers write it: {@code H:0x0 D:0x2 P:0x0}, or the status of NVMe; may be empty
 * @param sense  key, ASC and ASCQ if the line calls them valid: {@code 0x6 0x3f 0xe}; else empty
 * @param name   name of what decides
 */
record DecodedCode(String status, String sense, String name) {

	private static final List<String> STATUSES = List.of("host", "deviceStatus", "plugin"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> LETTERS = List.of("H:", "D:", "P:"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String CODE = "code"; //$NON-NLS-1$
	private static final String SENSE = "sense"; //$NON-NLS-1$

	static DecodedCode of(DecodedFact fact) {
		List<String> codes = new ArrayList<>();
		for (int i = 0; i < STATUSES.size(); i++) {
			String code = text(fact, STATUSES.get(i), CODE);
			if (!code.isEmpty()) {
				codes.add(LETTERS.get(i) + code);
			}
		}
		String nvme = text(fact, "nvme", "status"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!nvme.isEmpty()) {
			codes.add(nvme);
		}
		boolean valid = "valid".equals(text(fact, SENSE, "validity")); //$NON-NLS-1$ //$NON-NLS-2$
		String sense = !valid ? "" //$NON-NLS-1$
				: (key(fact) + ' ' + text(fact, SENSE, "asc") + ' ' + text(fact, SENSE, "ascq")).strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return new DecodedCode(String.join(" ", codes), sense, name(fact)); //$NON-NLS-1$
	}

	/** Returns the name of the command; empty if the line names none. */
	static String command(DecodedFact fact) {
		return text(fact, "command", "name"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(DecodedFact fact) {
		String start = command(fact) + ": "; //$NON-NLS-1$
		return fact.title().startsWith(start) ? fact.title().substring(start.length()) : fact.title();
	}

	private static String key(DecodedFact fact) {
		return fact.values().get(SENSE) instanceof Map<?, ?> sense && sense.get("key") instanceof Map<?, ?> key //$NON-NLS-1$
				&& key.get(CODE) != null ? key.get(CODE).toString() : ""; //$NON-NLS-1$
	}

	private static String text(DecodedFact fact, String part, String key) {
		return fact.values().get(part) instanceof Map<?, ?> map && map.get(key) != null ? map.get(key).toString() : ""; //$NON-NLS-1$
	}

	/** Returns all numbers. */
	String codes() {
		return (status + ' ' + sense).strip();
	}
}
