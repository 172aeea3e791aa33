package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.KnownCode;

/**
 * All code tables of the decoder. Each is read when it is first needed, so that a single line is answered fast; reading
 * all of them takes some tens of milliseconds. Safe for any number of threads.
 */
public final class ScsiTables {

	/**
	 * What is said about a shape of lines.
	 *
	 * @param releases releases that write it
	 * @param name     name for people
	 * @param meaning  what it is when it carries no status
	 * @param advice   what to do then
	 * @param harmless whether it is no fault
	 * @param sources  where that comes from
	 * @param kind     what it is to the storage picture; empty for what a person types
	 * @param state    what it says about that; may be empty
	 */
	record FormText(ReleaseRange releases, String name, String meaning, String advice, boolean harmless,
			List<String> sources, String kind, String state) {
	}

	private final Lazy<StatusTable> hostStatus;
	private final Lazy<StatusTable> deviceStatus;
	private final Lazy<StatusTable> pluginStatus;
	private final Lazy<StatusTable> senseKeys;
	private final Lazy<SenseCodes> senseCodes;
	private final Lazy<Combinations> combinations;
	private final Lazy<Map<Integer, List<VendorCode>>> vendorSense;
	private final Lazy<Opcodes> opcodes;
	private final Lazy<NvmeTables> nvme;
	private final Lazy<Map<String, CodeName>> actions;
	private final Lazy<Map<String, FormText>> forms;
	private final Lazy<Map<String, DecodedField>> senseBytes;
	private final Lazy<List<KnownCode>> codes;

	/** Makes the tables; nothing is read yet. A missing table is our own mistake and flies when it is needed. */
	public ScsiTables(ResourceOpener opener) {
		this(opener, List.of());
	}

	/** @param written vendor codes that a person wrote, which go before those at hand */
	ScsiTables(ResourceOpener opener, List<VendorCode> written) {
		hostStatus = new Lazy<>(() -> new StatusTable(opener, "host-status.tsv")); //$NON-NLS-1$
		deviceStatus = new Lazy<>(() -> new StatusTable(opener, "device-status.tsv")); //$NON-NLS-1$
		pluginStatus = new Lazy<>(() -> new StatusTable(opener, "plugin-status.tsv")); //$NON-NLS-1$
		senseKeys = new Lazy<>(() -> new StatusTable(opener, "sense-keys.tsv")); //$NON-NLS-1$
		senseCodes = new Lazy<>(() -> new SenseCodes(opener));
		combinations = new Lazy<>(() -> new Combinations(opener));
		vendorSense = new Lazy<>(() -> vendorSense(opener, written));
		opcodes = new Lazy<>(() -> new Opcodes(opener));
		nvme = new Lazy<>(() -> new NvmeTables(opener));
		actions = new Lazy<>(() -> actions(opener));
		forms = new Lazy<>(() -> forms(opener));
		senseBytes = new Lazy<>(() -> senseBytes(opener));
		codes = new Lazy<>(() -> new CodeList(opener, written).read());
	}

	private static Map<String, FormText> forms(ResourceOpener opener) {
		Map<String, FormText> forms = new HashMap<>();
		for (TsvRow row : Tsv.read(opener, "forms.tsv")) { //$NON-NLS-1$
			forms.put(row.text("id"), new FormText(row.releases(), row.text("name"), row.text("meaning"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					row.text("advice"), row.yes("harmless"), Tsv.list(row.text("source")), row.text("kind"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					row.text("state"))); //$NON-NLS-1$
		}
		return forms;
	}

	private static Map<String, DecodedField> senseBytes(ResourceOpener opener) {
		Map<String, DecodedField> parts = new HashMap<>();
		for (TsvRow row : Tsv.read(opener, "sense-bytes.tsv")) { //$NON-NLS-1$
			parts.put(row.text("name"), new DecodedField(row.text("label"), "", "", false, row.text("meaning"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
		return parts;
	}

	private static Map<Integer, List<VendorCode>> vendorSense(ResourceOpener opener, List<VendorCode> written) {
		Map<Integer, List<VendorCode>> packs = new HashMap<>();
		written.forEach(each -> packs.computeIfAbsent(each.pair(), absent -> new ArrayList<>()).add(each));
		for (TsvRow row : Tsv.read(opener, "vendor-sense.tsv")) { //$NON-NLS-1$
			VendorCode code = vendor(row);
			packs.computeIfAbsent(code.pair(), absent -> new ArrayList<>()).add(code);
		}
		return packs;
	}

	/** Makes a code of a row of {@code vendor-sense.tsv}. */
	static VendorCode vendor(TsvRow row) {
		return new VendorCode(row.text("pack"), row.hex("key").orElseThrow(), //$NON-NLS-1$ //$NON-NLS-2$
				row.hex("asc").orElseThrow(), row.hex("ascq").orElseThrow(), row.text("name"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("meaning"), row.text("advice"), row.yes("harmless"), Tsv.list(row.text("source"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static Map<String, CodeName> actions(ResourceOpener opener) {
		Map<String, CodeName> actions = new HashMap<>();
		for (TsvRow row : Tsv.read(opener, "nmp-actions.tsv")) { //$NON-NLS-1$
			if (row.text("kind").equals("action")) { //$NON-NLS-1$ //$NON-NLS-2$
				String word = row.text("word"); //$NON-NLS-1$
				actions.put(word, new CodeName(word, row.text("name"), row.text("meaning"))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return actions;
	}

	/** Returns all codes for people who browse. */
	List<KnownCode> codes() {
		return codes.get();
	}

	/** Returns the answers for all pairs of ASC and ASCQ. */
	public SenseCodes senseCodes() {
		return senseCodes.get();
	}

	/**
	 * Names a SCSI command.
	 *
	 * @param opcode        0 to 0xff
	 * @param serviceAction service action or mode; negative if not known
	 */
	public ScsiCommand command(int opcode, int serviceAction) {
		return opcodes.get().find(opcode, serviceAction);
	}

	/** Returns whether the standard names an operation code. */
	boolean namesCommand(int opcode) {
		return opcodes.get().names(opcode);
	}

	/** Returns whether the standard names a service action of an operation code. */
	boolean namesAction(int opcode, int serviceAction) {
		return opcodes.get().names(opcode, serviceAction);
	}

	/** Returns the table of a level; for {@link DecidingLevel#SENSE} that of the sense keys. */
	StatusTable statuses(DecidingLevel level) {
		return switch (level) {
		case PLUGIN -> pluginStatus.get();
		case HOST -> hostStatus.get();
		case DEVICE -> deviceStatus.get();
		case SENSE -> senseKeys.get();
		};
	}

	/** Returns the first combination that holds for a line on which this level decides. */
	Optional<Combination> combination(LineFacts facts, DecidingLevel deciding, OptionalInt release) {
		return combinations.get().find(facts, deciding, release);
	}

	/** Returns the longest beginning of the name of a device on which a meaning depends; empty if none does. */
	String devicePrefix(String device) {
		return combinations.get().devicePrefix(device);
	}

	/** Returns what arrays of certain families mean by these codes. */
	List<VendorCode> vendorSense(int key, int asc, int ascq) {
		List<VendorCode> codes = vendorSense.get().getOrDefault(asc << 8 | ascq, List.of());
		return codes.stream().filter(each -> key < 0 || each.key() == key).toList();
	}

	/** Returns what an action of the multipathing plugin means. */
	CodeName action(String word) {
		CodeName known = actions.get().get(word);
		return known == null ? new CodeName(word, "", "") : known; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns label and explanation of a part of sense bytes. */
	DecodedField senseBytes(String name) {
		return senseBytes.get().getOrDefault(name, new DecodedField(name, "", "", false, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	NvmeTables nvme() {
		return nvme.get();
	}

	FormText form(ScsiForm form) {
		return forms.get().get(form.id());
	}
}
