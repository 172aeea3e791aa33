package org.plumbline.esxi.decode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line or bare code, decoded. A plain value.
 *
 * @param text    the line as given; two lines, parted by a line feed, if the host broke it
 * @param target  device, path and world
 * @param repeats how often the line says that its error came again; 0 if it does not
 * @param mended  slips of writing that were put right, each a sentence
 * @param pointer address of the command, printed by the layers of devices and of paths; may be empty
 * @param bytes   what sense data says besides its codes, by name, if its bytes were given
 * @param answer  what its codes mean, shared with all lines that show the same codes
 */
public record ScsiDecode(String text, ScsiTarget target, long repeats, List<String> mended, String pointer,
		Map<String, Object> bytes, ScsiAnswer answer) {

	public ScsiDecode {
		mended = List.copyOf(mended);
	}

	private ScsiCodes codes() {
		return answer.codes();
	}

	/** Returns the shape of the line. */
	public ScsiForm form() {
		return codes().form();
	}

	/** Returns the command; empty if the line names none. */
	public Optional<ScsiCommand> command() {
		return codes().command();
	}

	/** Returns the host status; empty if the line shows none. */
	public Optional<CodeName> host() {
		return codes().host();
	}

	/** Returns the device status; empty if the line shows none. */
	public Optional<CodeName> deviceStatus() {
		return codes().deviceStatus();
	}

	/** Returns the plugin status; empty if the line shows none. */
	public Optional<CodeName> plugin() {
		return codes().plugin();
	}

	/** Returns the sense data. */
	public SenseData sense() {
		return codes().sense();
	}

	/** Returns the NVMe status; empty for SCSI. */
	public Optional<NvmeError> nvme() {
		return codes().nvme();
	}

	/** Returns what the plugin does next ({@code Act:}); empty if the line does not say. */
	public Optional<CodeName> action() {
		return codes().action();
	}

	/** Returns what it all means. */
	public Verdict verdict() {
		return codes().verdict();
	}

	/** Returns doubts, each a sentence. */
	public List<String> warnings() {
		return codes().warnings();
	}

	/** Returns the shortest true statement, such as "READ(10): UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED". */
	public String title() {
		return codes().title();
	}

	/** Returns the level that decides; empty for lines that carry no status. */
	public Optional<DecidingLevel> decidedBy() {
		return verdict().decidedBy();
	}

	/** Returns whether this is known not to be a fault. */
	public boolean harmless() {
		return verdict().harmless();
	}
}
