package org.plumbline.esxi.decode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line or bare code, decoded. A plain value.
 *
 * @param text         the line as given; two lines, parted by a line feed, if the host broke it
 * @param form         its shape
 * @param command      the command; empty if the line names none
 * @param target       device, path and world
 * @param host         host status; empty if the line shows none
 * @param deviceStatus device status; empty if the line shows none
 * @param plugin       plugin status; empty if the line shows none
 * @param sense        sense data
 * @param nvme         NVMe status; empty for SCSI
 * @param action       what the plugin does next ({@code Act:}); empty if the line does not say
 * @param repeats      how often the line says that its error came again; 0 if it does not
 * @param verdict      what it all means
 * @param warnings     doubts, each a sentence
 * @param mended       slips of writing that were put right, each a sentence
 * @param pointer      address of the command, printed by the layers of devices and of paths; may be empty
 * @param bytes        what sense data says besides its codes, by name, if its bytes were given
 * @param kind         what lines of this shape are to the storage picture; empty for what a person types
 * @param state        what they say about that; may be empty
 */
public record ScsiDecode(String text, ScsiForm form, Optional<ScsiCommand> command, ScsiTarget target,
		Optional<CodeName> host, Optional<CodeName> deviceStatus, Optional<CodeName> plugin, SenseData sense,
		Optional<NvmeError> nvme, Optional<CodeName> action, long repeats, Verdict verdict, List<String> warnings,
		List<String> mended, String pointer, Map<String, Object> bytes, String kind, String state) {

	public ScsiDecode {
		warnings = List.copyOf(warnings);
		mended = List.copyOf(mended);
	}

	/** Returns the shortest true statement, such as "READ(10): UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED". */
	public String title() {
		return command.map(found -> found.name().equals(verdict.name()) ? found.name()
				: found.name() + ": " + verdict.name()).orElse(verdict.name()); //$NON-NLS-1$
	}

	/** Returns the level that decides; empty for lines that carry no status. */
	public Optional<DecidingLevel> decidedBy() {
		return verdict.decidedBy();
	}

	/** Returns whether this is known not to be a fault. */
	public boolean harmless() {
		return verdict.harmless();
	}
}
