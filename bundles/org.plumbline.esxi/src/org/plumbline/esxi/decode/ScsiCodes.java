package org.plumbline.esxi.decode;

import java.util.List;
import java.util.Optional;

/**
 * What the codes of a line say, whatever line shows them.
 *
 * @param form         shape of the line
 * @param command      the command; empty if the line names none
 * @param host         host status; empty if the line shows none
 * @param deviceStatus device status; empty if the line shows none
 * @param plugin       plugin status; empty if the line shows none
 * @param sense        sense data
 * @param nvme         NVMe status; empty for SCSI
 * @param action       what the plugin does next ({@code Act:}); empty if the line does not say
 * @param verdict      what it all means
 * @param warnings     doubts, each a sentence
 * @param kind         what lines of this shape are to the storage picture; empty for what a person types
 * @param state        what they say about that; may be empty
 */
record ScsiCodes(ScsiForm form, Optional<ScsiCommand> command, Optional<CodeName> host,
		Optional<CodeName> deviceStatus, Optional<CodeName> plugin, SenseData sense, Optional<NvmeError> nvme,
		Optional<CodeName> action, Verdict verdict, List<String> warnings, String kind, String state) {

	ScsiCodes {
		warnings = List.copyOf(warnings);
	}

	/** Returns the shortest true statement. */
	String title() {
		return command.map(found -> found.name().equals(verdict.name()) ? found.name()
				: found.name() + ": " + verdict.name()).orElse(verdict.name()); //$NON-NLS-1$
	}
}
