package org.plumbline.core.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the lines that show codes, in the wordings of all releases: in hex with letters, or in decimal as 3.x does. */
public final class CodeLines {

	private CodeLines() {
	}

	/** Returns an expression for lines with these codes on any device; empty if there is no code. */
	public static Optional<Pattern> any(StorageCode code) {
		String codes = codes(code);
		return codes.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile("(?:" + codes + ')')); //$NON-NLS-1$
	}

	/** Returns an expression for lines with these codes on one device, and for those that only count its failures. */
	public static Pattern of(DeviceHistory device, StorageCode code) {
		StringBuilder names = new StringBuilder(Pattern.quote(device.id()));
		device.identity().aliases().forEach(each -> names.append('|').append(Pattern.quote(each)));
		return Pattern.compile("(?:" + names + ").*(?:" + codes(code) + "|repeated \\d+ times)"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String codes(StorageCode code) {
		if (!code.nvme().isEmpty()) {
			return nvme(Integer.decode(code.nvme()));
		}
		List<String> parts = new ArrayList<>();
		add(parts, "H:", code.host()); //$NON-NLS-1$
		add(parts, "D:", code.deviceStatus()); //$NON-NLS-1$
		add(parts, "P:", code.plugin()); //$NON-NLS-1$
		String sense = code.asc().isEmpty() ? "" : code.senseText().replace(" ", "\\s+") + "\\b"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String hex = String.join("\\s+", parts); //$NON-NLS-1$
		String lines = hex.isEmpty() || sense.isEmpty() ? hex + sense : hex + ".*" + sense; //$NON-NLS-1$
		boolean old = code.plugin().isEmpty() && !code.host().isEmpty() && !code.deviceStatus().isEmpty();
		return old ? lines + '|' + decimal(code, sense) : lines;
	}

	/** 3.x shows no plugin status, and the device before the host. */
	private static String decimal(StorageCode code, String sense) {
		return "status = " + Integer.decode(code.deviceStatus()) + '/' + Integer.decode(code.host()) + "\\b" //$NON-NLS-1$ //$NON-NLS-2$
				+ (sense.isEmpty() ? "" : "\\s+" + sense); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Of the printed number the low eleven bits are the status; the others are flags. */
	private static String nvme(int status) {
		String low = String.format(Locale.ROOT, "%02x", status & 0xff); //$NON-NLS-1$
		int high = status >> 8 & 0x7;
		String digit = high == 0 ? "(?:[0-9a-f]?[08])?" : "[0-9a-f]?[" + Integer.toHexString(high) //$NON-NLS-1$ //$NON-NLS-2$
				+ Integer.toHexString(high | 0x8) + ']';
		return "\\bstatus 0x" + digit + (high == 0 ? low.replaceFirst("^0", "0?") : low) + "\\b"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static void add(List<String> parts, String letter, String code) {
		if (!code.isEmpty()) {
			parts.add(letter + code + "\\b"); //$NON-NLS-1$
		}
	}
}
