package org.plumbline.esxi.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

import org.eclipse.osgi.util.NLS;

/**
 * The status register of a bank of the machine-check architecture, {@code IA32_MCi_STATUS} of Intel and
 * {@code MCi_STATUS} of AMD. Decoded is what both define alike; what differs is labelled.
 *
 * <pre>
 * 63 VAL  62 OVER  61 UC  60 EN  59 MISCV  58 ADDRV  57 PCC  56 S, 55 AR (Intel)  52..38 corrected errors (Intel)
 * 44 deferred (AMD)  43 poison (AMD)  31..16 code of the model  15..0 code of the architecture:
 *
 * 0000 no error            000F 0000 0000 11LL cache hierarchy      000F 0001 RRRR TTLL cache
 * 0001 unclassified        000F 0000 0001 TTLL translation buffer   000F 0010 1MMM CCCC extended memory
 * 0002 microcode parity    0000 01xx xxxx xxxx internal             000F 1PPT RRRR IILL bus and interconnect
 * 0003 external            000F 0000 1MMM CCCC memory controller    0400 internal timer, 0e0b I/O
 * 0004 functional redundancy  0005 internal parity  0006 code outside of system management memory
 * </pre>
 *
 * Standards: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 3B, chapter "Machine-Check
 * Architecture" (order number 325384); AMD64 Architecture Programmer's Manual, volume 2, chapter "Machine
 * Check Architecture" (publication 24593). Where the bits lie is the same in the structures that Windows publishes for
 * both ({@code MCI_STATUS_INTEL_BITS}, {@code MCI_STATUS_AMD_BITS}).
 *
 * @param bits all 64 bits
 */
record McaStatus(long bits) {

	static final String[] SOURCES = { "Intel SDM vol. 3B (325384), Machine-Check Architecture", //$NON-NLS-1$
			"AMD64 APM vol. 2 (24593), Machine Check Architecture" }; //$NON-NLS-1$

	private static final int FILTERED = 0x1000;
	private static final String[] REQUESTS = { "error", "read", "write", "data read", "data write", "instruction fetch", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"prefetch", "eviction", "snoop" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String[] KINDS = { "instruction", "data", "generic", "reserved" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String[] LEVELS = { "level 0", "level 1", "level 2", "generic level" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String[] PARTS = { "source", "responder", "observer", "generic" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String[] SPACES = { "memory", "reserved", "I/O", "other" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String[] MEMORY = { "undefined request", "memory read", "memory write", "address or command", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"memory scrubbing", "reserved", "reserved", "reserved" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private record Simple(int code, String title) {
	}

	private static final List<Simple> SIMPLE = List.of(new Simple(0x0000, "no error"), //$NON-NLS-1$
			new Simple(0x0001, "unclassified"), new Simple(0x0002, "parity error in the microcode"), //$NON-NLS-1$ //$NON-NLS-2$
			new Simple(0x0003, "external error"), new Simple(0x0004, "functional redundancy check"), //$NON-NLS-1$ //$NON-NLS-2$
			new Simple(0x0005, "internal parity error"), //$NON-NLS-1$
			new Simple(0x0006, "system management code ran outside of its memory"), //$NON-NLS-1$
			new Simple(0x0400, "internal timer"), new Simple(0x0E0B, "I/O error")); //$NON-NLS-1$ //$NON-NLS-2$

	/** Returns the code that the architecture defines. */
	int code() {
		return (int) (bits & 0xffff);
	}

	private boolean bit(int number) {
		return (bits >>> number & 1) != 0;
	}

	boolean isUncorrected() {
		return bit(61);
	}

	boolean hasAddress() {
		return bit(58);
	}

	boolean hasMisc() {
		return bit(59);
	}

	/** Returns the class of error as the manual names it. S and AR count only for errors that were not corrected. */
	String severity() {
		if (!bit(63)) {
			return "not valid"; //$NON-NLS-1$
		} else if (!isUncorrected()) {
			return "corrected"; //$NON-NLS-1$
		} else if (bit(57)) {
			return "uncorrected, processor context corrupt"; //$NON-NLS-1$
		} else if (bit(56)) {
			return bit(55) ? "uncorrected, action required" : "uncorrected, action optional"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return "uncorrected, no action"; //$NON-NLS-1$
	}

	/** Returns what the code of the architecture means. */
	String title() {
		int code = code() & ~FILTERED;
		for (Simple each : SIMPLE) {
			if (each.code() == code) {
				return each.title();
			}
		}
		for (Compound each : COMPOUND) {
			if (each.fits().test(code)) {
				return each.title().of(code);
			}
		}
		return "code not defined by the architecture"; //$NON-NLS-1$
	}

	/** Makes the title of a code with fields. */
	private interface Title {

		String of(int code);
	}

	private record Compound(LongPredicate fits, Title title) {
	}

	private static final List<Compound> COMPOUND = List.of(
			new Compound(code -> code >>> 11 == 1, McaStatus::bus),
			new Compound(code -> code >>> 10 == 1, code -> "internal, unclassified"), //$NON-NLS-1$
			new Compound(code -> code >>> 7 == 0b101, code -> "extended memory: " + memory(code)), //$NON-NLS-1$
			new Compound(code -> code >>> 8 == 1, code -> "cache: " + request(code) + ", " + KINDS[code >> 2 & 3] + ", " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ LEVELS[code & 3]),
			new Compound(code -> code >>> 7 == 1, code -> "memory controller: " + memory(code)), //$NON-NLS-1$
			new Compound(code -> code >>> 4 == 1,
					code -> "translation buffer: " + KINDS[code >> 2 & 3] + ", " + LEVELS[code & 3]), //$NON-NLS-1$ //$NON-NLS-2$
			new Compound(code -> code >>> 2 == 0b11, code -> "cache hierarchy: " + LEVELS[code & 3])); //$NON-NLS-1$

	private static String bus(int code) {
		return "bus and interconnect: " + request(code) + ", " + SPACES[code >> 2 & 3] + ", as " + PARTS[code >> 9 & 3] //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ ", " + LEVELS[code & 3] + ((code >> 8 & 1) != 0 ? ", timed out" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String memory(int code) {
		int channel = code & 15;
		return MEMORY[code >> 4 & 7] + (channel == 15 ? ", channel not said" : ", channel " + channel); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String request(int code) {
		int request = code >> 4 & 15;
		return request < REQUESTS.length ? REQUESTS[request] : "reserved request"; //$NON-NLS-1$
	}

	/** Returns the flags in words. */
	String meaning() {
		List<String> parts = new ArrayList<>(List.of(NLS.bind(Messages.McaStatus_error, title(), severity())));
		add(parts, 62, Messages.McaStatus_overflow);
		add(parts, 57, Messages.McaStatus_corrupt);
		long count = bits >>> 38 & 0x7fff;
		if (!isUncorrected() && count > 0) {
			parts.add(NLS.bind(Messages.McaStatus_count, String.valueOf(count)));
		}
		if (!isUncorrected()) {
			add(parts, 44, Messages.McaStatus_deferred);
		}
		add(parts, 43, Messages.McaStatus_poison);
		long model = bits >>> 16 & 0xffff;
		if (model != 0) {
			parts.add(NLS.bind(Messages.McaStatus_model, Long.toHexString(model)));
		}
		return String.join(" ", parts); //$NON-NLS-1$
	}

	private void add(List<String> parts, int number, String text) {
		if (bit(number)) {
			parts.add(text);
		}
	}
}
